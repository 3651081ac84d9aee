/** What the asker could do to supervise a call, in the schema. */
import { actorOf, may } from '../auth/viewer.ts';
import { LiveCall } from '../calls/liveCall.graphql.ts';
import type { Control } from '../floor/decision.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { controlOf } from '../graphql/control.ts';
import { enumOf } from '../graphql/enum.ts';
import { given } from '../kernel/given.ts';
import type { CallId } from '../kernel/ids.ts';
import { withinReach } from '../people/reach.ts';
import { supervisionControls, type SupervisionAction } from './controls.ts';

const ActionEnum = enumOf<SupervisionAction>('SupervisionAction', 'What a supervisor can do about a call.', {
  listen: 'Hear all, and be heard by nobody.',
  whisper: 'Be heard by the agent alone.',
  barge: 'Be heard by all.',
  takeOver: 'Come into the conversation in the place of its agent.',
  handBack: 'Give it back to that agent.',
  leave: 'End the supervision.',
});

const SupervisionControl = controlOf('SupervisionControl', 'do something to supervise a call', ActionEnum);

function controlsOf(
  id: CallId,
  phone: string | null | undefined,
  context: Context,
): readonly Control<SupervisionAction>[] {
  const { floor, viewer, clock } = context;
  const reached = withinReach(floor, viewer.sight, { type: 'hangUp', callId: id });
  const call = 'callId' in reached ? floor.calls.get(reached.callId) : undefined;
  if (!call || !may(viewer, 'command')) return [];
  return supervisionControls(floor, call, { by: actorOf(viewer), ...given({ phone }) }, clock.now());
}

builder.objectField(LiveCall, 'supervisionControls', (t) =>
  t.field({
    type: [SupervisionControl],
    description: 'What the asker could do to supervise it; empty for who is no supervisor.',
    args: { phone: t.arg.string({ description: 'The extension to be rung; their own when not given.' }) },
    resolve: ({ id }, { phone }, context) => [...controlsOf(id, phone, context)],
  }),
);
