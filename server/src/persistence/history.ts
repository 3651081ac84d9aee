/** What is kept of calls, for the API: read from the projections, and from the journal for the story of a call. */
import type { CallRow } from '../calls/call.entity.ts';
import { CallCommandEntity } from '../calls/callCommand.entity.ts';
import { CallEntity } from '../calls/call.entity.ts';
import { hangUpCauses } from '../calls/call.ts';
import type {
  CommandRecord,
  CallCursor,
  CallFilter,
  CallHistory,
  CallPage,
  CallRecord,
  LegRecord,
  NoteWord,
  NoteWordsAsked,
  OfferRecord,
  QueueVisitRecord,
} from '../calls/history.ts';
import { LegEntity } from '../calls/leg.entity.ts';
import { type Actor, type Fact, withdrawReasons } from '../floor/fact.ts';
import type { Disposition } from '../calls/notes.ts';
import type { CallId } from '../kernel/ids.ts';
import type { CallScope } from '../people/sight.ts';
import { OfferEntity } from '../queues/offer.entity.ts';
import { QueueVisitEntity } from '../queues/queueVisit.entity.ts';
import { conditions, type Where } from './callConditions.ts';
import type { Database } from './database.ts';
import { type EntityManager, using } from './entityManager.ts';
import { factColumns, factFrom, type FactRow } from './factRow.ts';
import { noteWords } from './noteWords.ts';

/** L10: parts of one call. */
const MOST_PARTS = 1_000;
const MOST_CALLS = 100;
const MOST_FACTS = 10_000;

/** In which they began. */
const inOrder = { orderBy: { seq: 'asc' }, limit: MOST_PARTS } as const;

export class DatabaseHistory implements CallHistory {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  findCalls(filter: CallFilter, first: number, after: CallCursor | undefined, signal: AbortSignal): Promise<CallPage> {
    const size = Math.min(first, MOST_CALLS);
    return this.#read(async (em) => {
      const find = (where: readonly Where[]) =>
        em.find(CallEntity, { $and: [...conditions(filter, after), ...where] } as Where, {
          orderBy: [{ arrivedAt: 'desc' }, { id: 'asc' }],
          limit: size + 1,
        });
      const nearest = filter.within && (await nearestFirst(em, filter.within, after));
      const near = nearest ? await find([nearest]) : [];
      const rows = near.length > size ? near : await find([]);
      return { calls: rows.slice(0, size).map(callRecord), more: rows.length > size };
    }, signal);
  }

  noteWords(asked: NoteWordsAsked, signal: AbortSignal): Promise<readonly NoteWord[]> {
    return this.#read((em) => noteWords(em, asked), signal);
  }

  callsById(
    ids: readonly CallId[],
    within: CallScope | undefined,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<CallId, CallRecord>> {
    return this.#read(async (em) => {
      const seen = conditions(within ? { within } : {}, undefined);
      const rows = await em.find(CallEntity, { $and: [{ id: { $in: [...ids] } }, ...seen] } as Where);
      return new Map(rows.map((row) => [row.id, callRecord(row)]));
    }, signal);
  }

  legsOf(callId: CallId, signal: AbortSignal): Promise<readonly LegRecord[]> {
    return this.#read(async (em) => {
      const rows = await em.find(LegEntity, { callId }, inOrder);
      return rows.map(({ id, role, startedAt, personalTarget, ...row }) => ({
        id,
        role,
        target: personalTarget ?? '',
        startedAt,
        ...present({ agentId: row.agentId, answeredAt: row.answeredAt, endedAt: row.endedAt, cause: row.cause }),
      }));
    }, signal);
  }

  offersOf(callId: CallId, signal: AbortSignal): Promise<readonly OfferRecord[]> {
    return this.#read(async (em) => {
      const rows = await em.find(OfferEntity, { callId }, inOrder);
      return rows.map(({ id, agentId, queueId, penalty, madeAt, outcome, endedAt, reason }) => ({
        legId: id,
        agentId,
        queueId,
        penalty,
        madeAt,
        ...present({
          outcome,
          endedAt,
          withdrawReason: outcome === 'withdrawn' ? withdrawReasons.find((known) => known === reason) : undefined,
          failCause: outcome === 'failed' ? hangUpCauses.find((known) => known === reason) : undefined,
        }),
      }));
    }, signal);
  }

  visitsOf(callId: CallId, signal: AbortSignal): Promise<readonly QueueVisitRecord[]> {
    return this.#read(async (em) => {
      const rows = await em.find(QueueVisitEntity, { callId }, inOrder);
      return rows.map(({ queueId, joinedAt, waitingSince, exit, leftAt, waitedMs, agentId }) => ({
        queueId,
        joinedAt,
        waitingSince,
        ...present({ exit, leftAt, waitedMs, agentId }),
      }));
    }, signal);
  }

  commandsOf(callId: CallId, signal: AbortSignal): Promise<readonly CommandRecord[]> {
    return this.#read(async (em) => {
      const rows = await em.find(CallCommandEntity, { callId }, inOrder);
      return rows.map(({ command, askedAt, byKind, byId, outcome, code, tookMs }) => ({
        command,
        askedAt,
        by: { kind: byKind as Actor['kind'], id: byId }, // written by this very code
        outcome,
        ...present({ code, tookMs }),
      }));
    }, signal);
  }

  factsOf(
    id: CallId,
    {
      types,
      after,
      limit,
    }: { readonly types?: readonly Fact['type'][]; readonly after: number; readonly limit: number },
    signal: AbortSignal,
  ): Promise<readonly Fact[]> {
    if (types?.length === 0) return Promise.resolve([]);
    const ofTypes = types ? `and type in (${types.map(() => '?').join(', ')})` : '';
    return this.#read(async (em) => {
      const rows = await em.execute<FactRow[]>(
        `select ${factColumns} from journal where call_id = ? and seq > ? ${ofTypes} order by journal.seq limit ?`,
        [id, after, ...(types ?? []), Math.min(limit, MOST_FACTS)],
      );
      return rows.map(factFrom);
    }, signal);
  }

  #read<T>(work: (em: EntityManager) => Promise<T>, signal: AbortSignal): Promise<T> {
    return using(this.#database, signal, work);
  }
}

/** How many calls are looked through for those of a team before all calls of the team are gathered. */
const NEAREST = 2_000;

/**
 * Where to look first for the calls of somebody who does not see all. Who sees many finds a page there, without sorting all
 * that the team ever had; who sees few does not, and all that they have is soon gathered. An agent alone has few.
 */
async function nearestFirst(
  em: EntityManager,
  { queueIds }: CallScope,
  after?: CallCursor,
): Promise<Where | undefined> {
  if (queueIds.length === 0) return undefined;
  const [last] = await em.find(CallEntity, after ? { arrivedAt: { $lte: after.arrivedAt } } : {}, {
    orderBy: [{ arrivedAt: 'desc' }, { id: 'asc' }],
    offset: NEAREST,
    limit: 1,
    fields: ['arrivedAt'],
  });
  return last && { arrivedAt: { $gte: last.arrivedAt } };
}

function callRecord(row: CallRow): CallRecord {
  const { id, direction, providerId, state, priority, arrivedAt, numberId, queueId, agentId, connectedAt, endedAt } =
    row;
  return {
    id,
    direction,
    providerId,
    state,
    dialled: row.personalDialled ?? '',
    remoteNumber: row.personalRemoteNumber ?? '',
    remoteName: row.personalRemoteName ?? '',
    priority,
    arrivedAt,
    tags: row.tags ?? [],
    dispositionMissing: row.dispositionNeeded === true && row.disposition == null,
    ...present({
      numberId,
      end: row.endReason,
      queueId,
      agentId,
      connectedAt,
      endedAt,
      disposition: dispositionIn(row),
    }),
  };
}

function dispositionIn(row: CallRow) {
  const { disposition, disposedAt, disposedByKind, disposedById, personalNote } = row;
  if (disposition == null || disposedAt == null || disposedByKind == null || disposedById == null) return undefined;
  return {
    code: disposition,
    ...present({ label: row.dispositionLabel, followUpAt: row.followUpAt }),
    note: personalNote ?? '',
    by: { kind: disposedByKind, id: disposedById },
    at: disposedAt,
  } satisfies Disposition;
}

/** Without what is null: absence has one spelling in the code. */
function present<T extends object>(columns: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>; // just filtered
  };
}
