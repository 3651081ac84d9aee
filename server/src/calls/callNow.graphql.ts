/** The call of a story as it stands now, so that who reads it can act on it. */
import { builder } from '../graphql/builder.ts';
import { liveCallSeen } from '../graphql/sight.ts';
import { Call } from './call.graphql.ts';
import { LiveCall } from './liveCall.graphql.ts';

builder.objectField(Call, 'live', (t) =>
  t.field({
    type: LiveCall,
    nullable: true,
    description: 'The call as it stands now; null when it is over.',
    resolve: ({ id }, _args, context) => liveCallSeen(context, id),
  }),
);
