/** Notes are put down on calls that go on and on those that are over; whether somebody may is looked up where the call is. */
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { submit } from '../graphql/submit.ts';
import { RefusedError } from '../kernel/errors.ts';
import { asId, type CallId } from '../kernel/ids.ts';
import type { Unsigned } from '../people/reach.ts';
import { Call } from './call.graphql.ts';
import { askingDatabase, callSeen } from './callSearch.graphql.ts';
import type { CallRecord } from './history.ts';
import { checkDisposition, checkTags } from './noteInput.ts';

interface NotedShape {
  readonly outcome: Success['outcome'];
  readonly callId: CallId;
}

const CallNoted = builder.objectRef<NotedShape>('CallNoted').implement({
  description: 'What is noted about a call was changed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    callId: t.exposeID('callId', { description: 'Which call.' }),
    call: t.field({
      extensions: askingDatabase,
      type: Call,
      nullable: true,
      description: 'The call as it stands now; null when it has gone out of sight.',
      resolve: ({ callId }, _args, context) => callSeen(context, callId),
    }),
  }),
});

type Note = Extract<Unsigned, { type: 'setTags' | 'setDisposition' }>;

/** C15: what the floor does not know, or the sender does not reach there, may still be theirs in the history. */
async function note(context: Context, command: Note): Promise<NotedShape> {
  const { callId } = command;
  try {
    const { outcome } = await submit(context, command);
    return { outcome, callId };
  } catch (error) {
    if (!(error instanceof RefusedError) || error.code !== 'CALL_NOT_FOUND') throw error;
    const call = await callSeen(context, callId);
    if (!call || !(await isParty(context, call))) throw error;
    const { outcome } = await submit(context, { ...command, past: call });
    return { outcome, callId };
  }
}

/** P13: a phone that only rang was no party. */
async function isParty({ viewer: { sight }, history, signal }: Context, { id, agentId }: CallRecord): Promise<boolean> {
  if (sight.kind !== 'self' || agentId === sight.agentId) return true;
  const legs = await history.legsOf(id, signal);
  return legs.some((leg) => leg.agentId === sight.agentId && leg.answeredAt !== undefined);
}

const about = 'During the call, while it is wrapped up and afterwards; of agents by those who were a party to it.';

builder.mutationFields((t) => ({
  setTags: t.field({
    type: CallNoted,
    description: `Gives a call these tags and no others. ${about}`,
    errors: refusable('The tagged call'),
    args: {
      callId: t.arg.id({ required: true, description: 'Which call.' }),
      tags: t.arg.stringList({
        required: true,
        description: 'At most 20 of 40 characters each. Upper and lower case are the same; the first spelling is kept.',
      }),
    },
    resolve: (_root, { callId, tags }, context) =>
      note(context, { type: 'setTags', callId: asId(callId), tags: checkTags(tags) }),
  }),
  setDisposition: t.field({
    type: CallNoted,
    description: `Puts down what came of a call; the last one counts, and all stay in its story. ${about} It ends no wrap-up. Where the queue lays down codes, it has to be one of \`dispositionChoices\`.`,
    errors: refusable('The call with its disposition'),
    args: {
      callId: t.arg.id({ required: true, description: 'Which call.' }),
      code: t.arg.string({ description: 'The code, at most 60 characters; null takes the disposition away.' }),
      note: t.arg.string({ description: 'What else there is to say, at most 2,000 characters.' }),
      followUpAt: t.arg({
        type: 'DateTime',
        description:
          'When somebody is to come back to it: in the future, at most two years from now; null for not at all.',
      }),
    },
    resolve: (_root, { callId, ...typed }, context) =>
      note(context, { type: 'setDisposition', callId: asId(callId), ...checkDisposition(typed) }),
  }),
}));
