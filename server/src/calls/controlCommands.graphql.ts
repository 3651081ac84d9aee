/** Hands on the call: hold, mute, keys, transfer, consultation, conference, park. */
import type { Destination, PhoneDestination } from '../floor/input.ts';
import type { Box } from '../voicemail/voicemail.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { refusable } from '../graphql/refused.ts';
import { Check } from '../kernel/check.ts';
import { asId, type AgentId } from '../kernel/ids.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { Unsigned } from '../people/reach.ts';
import { checkPhoneNumber } from '../routing/phoneNumber.ts';
import { CallChange, callArgs, changeCall, ofCall } from './callCommands.graphql.ts';
import type { CallCommand } from './commandLog.ts';

const DestinationInput = builder.inputType('DestinationInput', {
  description: 'Where a call is given to. Exactly one of the fields.',
  fields: (t) => ({
    agentId: t.id({ description: "An agent's phone." }),
    queueId: t.id({ description: 'A queue; not for consultations.' }),
    number: t.string({ description: 'An extension, or a number outside, as people write it.' }),
    voicemail: t.boolean({
      description: 'To the voicemail of that agent or queue rather than to a phone; not for consultations.',
    }),
  }),
});

interface DestinationShape {
  readonly agentId?: string | null;
  readonly queueId?: string | null;
  readonly number?: string | null;
  readonly voicemail?: boolean | null;
}

function destination({ agentId, queueId, number, voicemail }: DestinationShape): Destination {
  const given = [agentId, queueId, number].filter((each) => each != null);
  const check = new Check();
  check.that(given.length === 1, 'to', 'needs exactly one of agentId, queueId and number');
  check.that(!voicemail || number == null, 'to.voicemail', 'is that of an agent or a queue');
  check.done();
  if (voicemail) return { kind: 'voicemail', box: boxOf(agentId, queueId) };
  if (agentId != null) return { kind: 'agent', agentId: asId(agentId) };
  if (queueId != null) return { kind: 'queue', queueId: asId(queueId) };
  return { kind: 'number', number: checkPhoneNumber('to.number', number ?? '') };
}

const boxOf = (agentId: string | null | undefined, queueId: string | null | undefined): Box =>
  agentId == null ? { kind: 'queue', queueId: asId(queueId ?? '') } : { kind: 'agent', agentId: asId(agentId) };

function notQueue(to: Destination): PhoneDestination {
  if (to.kind === 'voicemail')
    throw new RefusedError('INVALID_INPUT', 'Voicemail can not be consulted.', [
      { field: 'to.voicemail', message: 'can not be consulted' },
    ]);
  if (to.kind !== 'queue') return to;
  throw new RefusedError('INVALID_INPUT', 'A queue can not be consulted.', [
    { field: 'to.queueId', message: 'can not be consulted' },
  ]);
}

/** An agent acts for themselves. */
function acting({ viewer }: Context, agentId: string | null | undefined): { readonly agentId?: AgentId } {
  if (agentId != null) return { agentId: asId(agentId) };
  return viewer.sight.kind === 'self' ? { agentId: viewer.sight.agentId } : {};
}

const party = (legId: string | null | undefined) => (legId == null ? {} : { legId: asId<never>(legId) });

const send = (context: Context, command: Extract<Unsigned<CallCommand>, { callId: unknown }>) =>
  changeCall(context, command, command.callId);

builder.mutationFields((t) => {
  const call = callArgs(t.arg);
  const agentId = t.arg.id({
    description: 'Who of the conversation acts. Left out: yourself if you are an agent, else the only agent in it.',
  });
  const legId = t.arg.id({ description: 'Which party; left out, the only other one.' });
  const to = t.arg({ type: DestinationInput, required: true, description: 'To whom.' });
  const simple = (type: 'swapConsult' | 'mergeConsult' | 'completeConsult' | 'cancelConsult', description: string) =>
    t.field({
      type: CallChange,
      description,
      errors: refusable('The changed call'),
      args: call,
      resolve: (_root, args, context) => send(context, { type, ...ofCall(args) }),
    });
  return {
    holdCall: t.field({
      type: CallChange,
      description: 'Puts a party on hold: it hears music, and nobody hears it.',
      errors: refusable('The changed call'),
      args: { ...call, legId, agentId },
      resolve: (_root, args, context) =>
        send(context, { type: 'holdCall', ...ofCall(args), ...party(args.legId), ...acting(context, args.agentId) }),
    }),
    resumeCall: t.field({
      type: CallChange,
      description: 'Brings a party on hold back into the conversation.',
      errors: refusable('The changed call'),
      args: { ...call, legId, agentId },
      resolve: (_root, args, context) =>
        send(context, { type: 'resumeCall', ...ofCall(args), ...party(args.legId), ...acting(context, args.agentId) }),
    }),
    muteCall: t.field({
      type: CallChange,
      description: 'Mutes a party, which still hears the others, or unmutes it.',
      errors: refusable('The changed call'),
      args: {
        ...call,
        legId: t.arg.id({ description: 'Which party; left out, the one who acts.' }),
        agentId,
        muted: t.arg.boolean({ required: true, description: 'Whether nobody is to hear it.' }),
      },
      resolve: (_root, args, context) =>
        send(context, {
          type: 'muteCall',
          ...ofCall(args),
          ...party(args.legId),
          ...acting(context, args.agentId),
          muted: args.muted,
        }),
    }),
    sendDtmf: t.field({
      type: CallChange,
      description: 'Sends keys to a party. They are never kept nor logged.',
      errors: refusable('The call'),
      args: {
        ...call,
        legId,
        agentId,
        digits: t.arg.string({ required: true, description: '1 to 40 keys: 0 to 9, * and #.' }),
      },
      resolve: (_root, args, context) =>
        send(context, {
          type: 'sendDtmf',
          ...ofCall(args),
          ...party(args.legId),
          ...acting(context, args.agentId),
          digits: args.digits,
        }),
    }),
    dropParty: t.field({
      type: CallChange,
      description: 'Hangs up one party. The others go on while two are left.',
      errors: refusable('The changed call'),
      args: { ...call, legId: t.arg.id({ required: true, description: 'Which party.' }) },
      resolve: (_root, args, context) => send(context, { type: 'dropParty', ...ofCall(args), legId: asId(args.legId) }),
    }),
    transferCall: t.field({
      type: CallChange,
      description:
        'Gives a conversation of two away at once: the one who acts leaves, the other waits with music while the target rings. Comes back when nobody answers.',
      errors: refusable('The transferred call'),
      args: { ...call, to, agentId },
      resolve: (_root, args, context) =>
        send(context, {
          type: 'transferCall',
          ...ofCall(args),
          to: destination(args.to),
          ...acting(context, args.agentId),
        }),
    }),
    startConsult: t.field({
      type: CallChange,
      description: 'Puts the other party on hold and calls a third one, whom only the agent hears.',
      errors: refusable('The changed call'),
      args: { ...call, to, agentId },
      resolve: (_root, args, context) =>
        send(context, {
          type: 'startConsult',
          ...ofCall(args),
          to: notQueue(destination(args.to)),
          ...acting(context, args.agentId),
        }),
    }),
    swapConsult: simple(
      'swapConsult',
      'Changes between the third party and the conversation; the other one hears music.',
    ),
    mergeConsult: simple('mergeConsult', 'Brings the third party into the conversation.'),
    completeConsult: simple('completeConsult', 'Leaves the conversation to the third party.'),
    cancelConsult: simple('cancelConsult', 'Hangs up the third party and goes back to the conversation.'),
    parkCall: t.field({
      type: CallChange,
      description:
        'Puts a conversation of two into a slot: the other party waits with music until somebody retrieves the call, for two minutes.',
      errors: refusable('The parked call'),
      args: { ...call, agentId },
      resolve: async (_root, args, context) => {
        const { outcome } = await send(context, {
          type: 'parkCall',
          ...ofCall(args),
          ...acting(context, args.agentId),
        });
        return { outcome, callId: args.callId };
      },
    }),
    retrieveCall: t.field({
      type: CallChange,
      description: "Rings an agent's phone and joins it with a parked call.",
      errors: refusable('The retrieved call'),
      args: {
        ...call,
        agentId: t.arg.id({ description: 'Who retrieves it; left out, yourself if you are an agent.' }),
      },
      resolve: (_root, args, context) =>
        send(context, {
          type: 'retrieveCall',
          ...ofCall(args),
          agentId: acting(context, args.agentId).agentId ?? asId(''),
        }),
    }),
  };
});
