/** What can be done to supervise calls. */
import { asSeen, callArgs, ofCall, seenArgs } from '../calls/callCommands.graphql.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { submit } from '../graphql/submit.ts';
import { asId, type SupervisionId } from '../kernel/ids.ts';
import { liveSupervision } from './live.ts';
import { LiveSupervision } from './liveSupervision.graphql.ts';
import { callIdOf } from './supervision.ts';
import { checkSupervise } from './supervisionInput.ts';
import { SupervisionModeEnum } from './supervisionWords.graphql.ts';

interface ChangeShape {
  readonly outcome: Success['outcome'];
  readonly id: SupervisionId;
}

const SupervisionChange = builder.objectRef<ChangeShape>('SupervisionChange').implement({
  description: 'A supervision was begun, changed or ended.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    supervisionId: t.exposeID('id', { description: 'Which supervision.' }),
    callId: t.id({ description: 'Of which call.', resolve: ({ id }) => callIdOf(id) }),
    supervision: t.field({
      type: LiveSupervision,
      nullable: true,
      description: 'As it stands now; null when it is over.',
      resolve: ({ id }, _args, { floor }) => liveSupervision(floor, id),
    }),
  }),
});

async function change(context: Context, command: Parameters<typeof submit>[1], id = ''): Promise<ChangeShape> {
  const { outcome, id: made } = await submit(context, command);
  return { outcome, id: asId(made ?? id) };
}

const supervisionId = 'Which supervision; only one’s own.';

builder.mutationFields((t) => ({
  superviseCall: t.field({
    type: SupervisionChange,
    description:
      'Rings the phone of whoever asks, and lets them listen to a call, whisper to its agent or barge in. Needs the right to do so.',
    errors: refusable('The new supervision'),
    args: {
      ...callArgs(t.arg),
      mode: t.arg({ type: SupervisionModeEnum, required: true, description: 'How.' }),
      reason: t.arg.string({ required: true, description: 'Why; 1 to 200 characters. It stands in the audit.' }),
      phone: t.arg.string({
        description: 'The extension to be rung; that of the agent who they are when not given. No other agent’s.',
      }),
    },
    resolve: (_root, { callId, key, expectedVersion, ...input }, context) =>
      change(context, {
        type: 'superviseCall',
        ...ofCall({ callId, key, expectedVersion }),
        ...checkSupervise(input),
      }),
  }),
  changeSupervision: t.field({
    type: SupervisionChange,
    description: 'Goes on in another mode, without hanging up. Needs the right to that mode.',
    errors: refusable('The changed supervision'),
    args: {
      id: t.arg.id({ required: true, description: supervisionId }),
      mode: t.arg({ type: SupervisionModeEnum, required: true, description: 'How from now on.' }),
      ...seenArgs(t.arg),
    },
    resolve: (_root, { id, mode, ...seen }, context) =>
      change(context, { type: 'changeSupervision', supervisionId: asId(id), mode, ...asSeen(seen) }, id),
  }),
  endSupervision: t.field({
    type: SupervisionChange,
    description: 'Hangs up on the supervisor; the call goes on. Admins end anybody’s.',
    errors: refusable('The ended supervision'),
    args: { id: t.arg.id({ required: true, description: 'Which supervision.' }), ...seenArgs(t.arg) },
    resolve: (_root, { id, ...seen }, context) =>
      change(context, { type: 'endSupervision', supervisionId: asId(id), ...asSeen(seen) }, id),
  }),
  takeOverCall: t.field({
    type: SupervisionChange,
    description: 'Comes into the conversation in the place of its agent, who leaves. The first of several wins.',
    errors: refusable('The supervision that has taken over'),
    args: { id: t.arg.id({ required: true, description: supervisionId }), ...seenArgs(t.arg) },
    resolve: (_root, { id, ...seen }, context) =>
      change(context, { type: 'takeOverCall', supervisionId: asId(id), ...asSeen(seen) }, id),
  }),
  handBackCall: t.field({
    type: SupervisionChange,
    description:
      'Rings the agent from whom the call was taken. When they answer they have it back, and the supervisor leaves.',
    errors: refusable('The supervision that is handing back'),
    args: { id: t.arg.id({ required: true, description: supervisionId }), ...seenArgs(t.arg) },
    resolve: (_root, { id, ...seen }, context) =>
      change(context, { type: 'handBackCall', supervisionId: asId(id), ...asSeen(seen) }, id),
  }),
}));
