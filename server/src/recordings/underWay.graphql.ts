/** The recordings that are not stored yet, each change at once: after one of them a list of recordings may be another. */
import { builder } from '../graphql/builder.ts';
import { seesCall } from '../people/sight.ts';
import { about, following, updateOf } from '../graphql/update.ts';
import { StateEnum } from './recording.graphql.ts';
import type { UnderWay } from './underWay.ts';

const RecordingUnderWay = builder.objectRef<UnderWay>('RecordingUnderWay').implement({
  description: 'A recording that is not stored yet.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id: `recording` tells more.' }),
    callId: t.exposeID('callId', { description: 'Of which call.' }),
    state: t.field({ type: StateEnum, description: 'Where it stands.', resolve: ({ state }) => state }),
    pausedUntil: t.expose('pausedUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'When the pause that goes on ends by itself; null while it is not paused.',
    }),
  }),
});

const RecordingsUnderWayUpdate = updateOf('RecordingsUnderWayUpdate', {
  description: 'What happened among the recordings that are not stored yet.',
  row: RecordingUnderWay,
  field: 'recordings',
  rows: 'Those that are new here or have changed.',
  removedIds: 'Those that are stored now, have failed, or are out of sight; may name what was never sent.',
});

builder.subscriptionField('recordingsUnderWay', (t) =>
  t.field({
    type: RecordingsUnderWayUpdate,
    description: 'The recordings that are not stored yet, of calls that the viewer sees; then each change.',
    authScopes: { can: 'read' },
    args: { since: t.arg({ type: 'Position', description: about.since }) },
    subscribe: (_root, { since }, context) => {
      const { floor, viewer, live, signal } = context;
      const judge = () => (row: UnderWay) => seesCall(floor, viewer.sight, row);
      return live.recordings.follow(
        following(context, since, () => true, judge),
        signal,
      );
    },
    resolve: (update) => update,
  }),
);
