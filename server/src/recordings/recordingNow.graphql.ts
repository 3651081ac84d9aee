/** How the recording of a call that goes on stands, in the schema, and what the asker could do about it. */
import { actorOf, may } from '../auth/viewer.ts';
import type { Control } from '../floor/decision.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { controlOf } from '../graphql/control.ts';
import { enumOf } from '../graphql/enum.ts';
import { ownToViewer, shared } from '../graphql/sharing.ts';
import { withinReach } from '../people/reach.ts';
import { RecordingPolicyEnum } from '../queues/queue.graphql.ts';
import { recordingControls, type RecordingAction } from './controls.ts';
import type { RecordingNow as Row, RecordingStanding } from './now.ts';

const StandingEnum = enumOf<RecordingStanding>('RecordingStanding', 'How the recording of a call stands now.', {
  off: 'Nothing was recorded so far.',
  ended: 'It was recorded, and that was ended.',
  starting: 'It is about to be recorded.',
  running: 'It is being recorded.',
  paused: 'It is being recorded, and what is said now is left out.',
  closing: 'Its files are being closed.',
});

const ActionEnum = enumOf<RecordingAction>('RecordingAction', 'What can be done about the recording of a call.', {
  start: 'Record it from now on.',
  stop: 'End the recording.',
  pause: 'Leave out what is said from now on.',
  resume: 'Go on after a pause.',
});

const RecordingControl = controlOf('RecordingControl', 'do something about a recording', ActionEnum);

function controlsOf(callId: Row['callId'], { floor, viewer, clock }: Context): readonly Control<RecordingAction>[] {
  const reached = withinReach(floor, viewer.sight, { type: 'startRecording', callId });
  const call = 'callId' in reached ? floor.calls.get(reached.callId) : undefined;
  return call && may(viewer, 'command') ? recordingControls(floor, call, actorOf(viewer), clock.now()) : [];
}

export const RecordingNow = builder.objectRef<Row>('RecordingNow').implement({
  extensions: shared,
  description: 'How the recording of a call that goes on stands.',
  fields: (t) => ({
    standing: t.field({ type: StandingEnum, description: 'How it stands.', resolve: ({ standing }) => standing }),
    policy: t.field({
      type: RecordingPolicyEnum,
      description: 'What the number or the queue of the call says.',
      resolve: ({ policy }) => policy,
    }),
    since: t.expose('since', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it stands so; null while nothing is recorded.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is paused; null when it is not.' }),
    until: t.expose('until', {
      type: 'DateTime',
      nullable: true,
      description: 'When the pause ends by itself; null when it is not paused.',
    }),
    controls: t.field({
      extensions: ownToViewer,
      type: [RecordingControl],
      description: 'What the asker could do about it; empty for who can do nothing about the call.',
      resolve: ({ callId }, _args, context) => [...controlsOf(callId, context)],
    }),
  }),
});
