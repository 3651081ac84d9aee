/** A search for calls: from what was asked to a filter and a cursor, and from the rows found to a page. */
import { badInput } from '../graphql/badInput.ts';
import type { Connection } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { canSeeAgent, canSeeQueue, seesEverything } from '../graphql/sight.ts';
import { Together } from '../graphql/together.ts';
import { homeOf } from '../floor/spelling.ts';
import { searchedNumber } from '../kernel/e164.ts';
import { given } from '../kernel/given.ts';
import { asId, type AgentId, type CallId, type QueueId } from '../kernel/ids.ts';
import { callScope } from '../people/sight.ts';
import type { CallEnd, Direction } from './call.ts';
import type { CallCursor, CallFilter, CallPage, CallRecord, CallState } from './history.ts';

/** What cost.ts counts for a question to the database: the journal waits for the same connection on PGlite. */
export const askingDatabase = { cost: 100 };

interface Asked {
  readonly states?: readonly CallState[] | null;
  readonly direction?: Direction | null;
  readonly queueId?: string | null;
  readonly agentId?: string | null;
  readonly number?: string | null;
  readonly ends?: readonly CallEnd[] | null;
  readonly waitedAtLeastMs?: number | null;
  readonly talkedAtLeastMs?: number | null;
  readonly tags?: readonly string[] | null;
  readonly dispositions?: readonly string[] | null;
  readonly hasDisposition?: boolean | null;
  readonly dispositionMissing?: boolean | null;
  readonly followUpFrom?: number | null;
  readonly followUpTo?: number | null;
  readonly note?: string | null;
  readonly from?: number | null;
  readonly to?: number | null;
}

type Noted = Pick<CallFilter, 'waitedAtLeastMs' | 'talkedAtLeastMs' | 'tags' | 'dispositions' | 'note'>;

/** Within what the viewer sees. Throws for what would match nearly every call, and for more than anybody looks for at once. */
export function callFilter(asked: Asked, context: Context): CallFilter {
  const { number, queueId, agentId, hasDisposition, dispositionMissing, ...rest } = given(asked);
  const spelled = number === undefined ? undefined : searchedNumber(number, homeOf(context.floor));
  const digits = spelled?.number;
  if (digits !== undefined && digits.length < 3) throw badInput('`filter.number` needs at least three digits.');
  checkNoted(rest);
  return {
    ...rest,
    ...(hasDisposition !== undefined && { disposed: hasDisposition }),
    ...(dispositionMissing !== undefined && { undisposed: dispositionMissing }),
    ...(queueId !== undefined && { queueId: askedQueue(context, asId(queueId)) }),
    ...(agentId !== undefined && { agentId: askedAgent(context, asId(agentId)) }),
    ...spelled,
    ...seenOnly(context),
  };
}

const MOST_WORDS = 50;
const LONGEST_TEXT = 200;

function checkNoted({ waitedAtLeastMs = 0, talkedAtLeastMs = 0, tags = [], dispositions = [], note }: Noted): void {
  if (waitedAtLeastMs < 0 || talkedAtLeastMs < 0) throw badInput('`filter` asks for a time below zero.');
  if (tags.length > MOST_WORDS || dispositions.length > MOST_WORDS)
    throw badInput(`\`filter\` names more than ${MOST_WORDS} tags or dispositions.`);
  if (note !== undefined && (note.trim() === '' || note.length > LONGEST_TEXT))
    throw badInput(`\`filter.note\` needs 1 to ${LONGEST_TEXT} characters.`);
}

/** Nobody finds out by a search whether an id that they do not see is somebody's: it finds as much as one that nothing has. */
const askedQueue = (context: Context, id: QueueId): QueueId =>
  seesEverything(context) || canSeeQueue(context, id) ? id : asId('');
const askedAgent = (context: Context, id: AgentId): AgentId =>
  seesEverything(context) || canSeeAgent(context, id) ? id : asId('');

const seenOnly = ({ floor, viewer }: Context): Pick<CallFilter, 'within'> => {
  const within = callScope(floor, viewer.sight);
  return within ? { within } : {};
};

const calls = new Together<Context, CallId, CallRecord>((ids, context) =>
  context.history.callsById(ids, callScope(context.floor, context.viewer.sight), context.signal),
);

/** Those of one list are one question to the database. */
export const callSeen = (context: Context, id: CallId): Promise<CallRecord | undefined> => calls.get(id, context);

export function callCursor(after: string | null | undefined): CallCursor | undefined {
  if (after == null) return undefined;
  const [, at, id] = /^(\d{1,15})\/(.+)$/s.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (at === undefined || id === undefined) throw badInput('`after` is no cursor of this list.');
  return { arrivedAt: Number(at), id: asId(id) };
}

export const callsPage = ({ calls, more }: CallPage): Connection<CallRecord> => ({
  edges: calls.map((node) => ({ cursor: Buffer.from(`${node.arrivedAt}/${node.id}`).toString('base64url'), node })),
  more,
});
