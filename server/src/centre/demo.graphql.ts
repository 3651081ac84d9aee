/** The demo centre in the schema: whether it is there, and taking it away. */
import { actorOf, may } from '../auth/viewer.ts';
import { builder } from '../graphql/builder.ts';
import { notOfFloor } from '../graphql/keeping.ts';
import { unavailable } from '../graphql/submit.ts';
import { refusable } from '../graphql/refused.ts';
import { unreachable } from '../recordings/recordingCommands.graphql.ts';
import { Centre, unset } from './centre.graphql.ts';
import { demoSize, type DemoSize } from './demo.ts';

const Demo = builder.objectRef<DemoSize>('Demo').implement({
  description: 'The demo centre: simulated traffic to try things out with.',
  fields: (t) => ({
    isRunning: t.boolean({
      description:
        'Whether people call now. Not when the server was started without, and while it is being taken away.',
      resolve: (_demo, _args, { demo }) => demo.isRunning,
    }),
    queues: t.exposeInt('queues', { description: 'How many queues it has.' }),
    agents: t.exposeInt('agents', { description: 'How many agents it has.' }),
    numbers: t.exposeInt('numbers', { description: 'How many numbers it has.' }),
  }),
});

builder.objectFields(Centre, (t) => ({
  demo: t.field({
    type: Demo,
    nullable: true,
    extensions: notOfFloor,
    description: 'The demo centre; null when there is none, and for who does not set the centre up.',
    resolve: (_centre, _args, { floor, viewer }) => (may(viewer, 'configure') ? demoSize(floor) : undefined),
  }),
}));

const DemoRemoval = builder.objectRef<Record<never, never>>('DemoRemoval').implement({
  description: 'The demo centre was taken away, and nothing remembers it.',
  fields: (t) => ({
    centre: t.field({
      type: Centre,
      description: 'The centre as it is now.',
      resolve: (_removal, _args, { floor }) => floor.centre ?? unset,
    }),
  }),
});

builder.mutationField('removeDemo', (t) =>
  t.field({
    type: DemoRemoval,
    description:
      'Ends the demo for good: its calls, numbers, queues, agents and its phone system go, with every fact, record and audit entry about them. Calls of other phone systems that touched it go too. Users, keys, teams, boards and all else that is your own stays; boards that showed nothing else, and users with the role of an agent who were one of its agents, do not.',
    authScopes: { can: 'configure' },
    errors: refusable('The removal'),
    resolve: async (_root, _args, { demo, viewer, signal }) => {
      await demo.remove(actorOf(viewer), signal).catch(unavailable).catch(unreachable);
      return {};
    },
  }),
);
