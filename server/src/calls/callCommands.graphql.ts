/** What can be done with calls. */
import type { Command } from '../floor/input.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { liveCallSeen } from '../graphql/sight.ts';
import { submit } from '../graphql/submit.ts';
import { Check } from '../kernel/check.ts';
import { asId, type CallId } from '../kernel/ids.ts';
import { checkPhoneNumber } from '../routing/phoneNumber.ts';
import { LiveCall } from './liveCall.graphql.ts';

export interface ChangeShape {
  readonly outcome: Success['outcome'];
  readonly callId: string;
}

export const CallChange = builder.objectRef<ChangeShape>('CallChange').implement({
  description: 'A call was placed or changed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    callId: t.exposeID('callId', { description: 'Which call.' }),
    call: t.field({
      type: LiveCall,
      nullable: true,
      description: 'The call as it stands now; null when it is over.',
      resolve: ({ callId }, _args, context) => liveCallSeen(context, asId(callId)),
    }),
  }),
});

/** Sends a command about a call; a new call's id is in the answer. */
export async function changeCall(
  context: Context,
  command: Parameters<typeof submit>[1],
  callId = '',
): Promise<ChangeShape> {
  const { outcome, id } = await submit(context, command);
  return { outcome, callId: id ?? callId };
}

const KEY_LIMIT = 100;

/** C18: what any command about a call may say besides. */
export interface CallArgs {
  readonly callId: string;
  readonly key?: string | null;
  readonly expectedVersion?: number | null;
}

const keyed = (key: string | null | undefined): { readonly key?: string } => {
  if (key == null) return {};
  const check = new Check();
  check.text('key', key, { max: KEY_LIMIT });
  check.done();
  return { key };
};

export const asSeen = ({ key, expectedVersion }: Omit<CallArgs, 'callId'>) => ({
  ...keyed(key),
  ...(expectedVersion != null && { expectedVersion }),
});

export const ofCall = ({ callId, ...seen }: CallArgs) => ({ callId: asId<CallId>(callId), ...asSeen(seen) });

type Args = Parameters<Parameters<typeof builder.mutationFields>[0]>[0]['arg'];

export const callArgs = (arg: Args) => ({
  callId: arg.id({ required: true, description: 'Which call.' }),
  ...seenArgs(arg),
});

export const seenArgs = (arg: Args) => ({
  key: arg.string({
    description:
      'Of your making, up to 100 characters: the same key on the same call does it once, however often it is sent.',
  }),
  expectedVersion: arg.int({
    description: 'The version of the call that you saw; refused as CALL_CHANGED when it is another one by now.',
  }),
});

interface Move extends CallArgs {
  readonly queueId?: string | null;
  readonly priority?: number | null;
}

function move({ queueId, priority, ...call }: Move): Omit<Extract<Command, { type: 'moveCall' }>, 'by'> {
  const check = new Check();
  check.that(queueId != null || priority != null, 'queueId', 'and priority are both missing; one is needed');
  if (priority != null) check.whole('priority', priority, { min: -1_000, max: 1_000 });
  check.done();
  return {
    type: 'moveCall',
    ...ofCall(call),
    ...(queueId != null && { queueId: asId(queueId) }),
    ...(priority != null && { priority }),
  };
}

builder.mutationFields((t) => ({
  placeCall: t.field({
    type: CallChange,
    description: "Rings an agent's phone and, when the agent answers, calls the number.",
    errors: refusable('The new call'),
    args: {
      agentId: t.arg.id({ required: true, description: 'Who calls.' }),
      to: t.arg.string({
        required: true,
        description:
          'A number outside, as +49… or with its area code, or the extension of a phone. Refused are emergency, premium rate and blocked numbers.',
      }),
      key: t.arg.string({
        description:
          'Of your making, up to 100 characters: sent again while the call goes on, the same key answers with the call that it has placed.',
      }),
    },
    resolve: (_root, { agentId, to, key }, context) =>
      changeCall(context, {
        type: 'placeCall',
        agentId: asId(agentId),
        to: checkPhoneNumber('to', to),
        ...keyed(key),
      }),
  }),
  hangUp: t.field({
    type: CallChange,
    description: 'Ends a call for all parties.',
    errors: refusable('The ended call'),
    args: callArgs(t.arg),
    resolve: (_root, args, context) => changeCall(context, { type: 'hangUp', ...ofCall(args) }, args.callId),
  }),
  moveCall: t.field({
    type: CallChange,
    description:
      'Moves a waiting call to another queue, or gives it another priority; its waiting time is kept. Not for agents.',
    authScopes: (_root, _args, { viewer }) => viewer.role !== 'agent',
    errors: refusable('The moved call'),
    args: {
      ...callArgs(t.arg),
      queueId: t.arg.id({ description: 'To which queue; left out, it stays where it is.' }),
      priority: t.arg.int({ description: 'Higher is served first; -1,000 to 1,000; left out, it is kept.' }),
    },
    resolve: (_root, args, context) => changeCall(context, move(args), args.callId),
  }),
}));
