/**
 * Holds what the server has written down against what Asterisk has: facts, rows and audit on one side, Asterisk's own record of
 * its channels (CEL) on the other. Shares no code with the server, so that both are not wrong in the same way.
 */
import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { type Channel, readCel } from '../audit/cel.ts';
import { type FactRow, type Stretch, talkOf } from './celTalk.ts';

/** What is further apart than that is not the same. */
const APART_MS = 2_000;
/** What is shorter than that is not held against the other. */
const MOMENT_MS = 250;

interface LegRow {
  readonly id: string;
  readonly call_id: string;
  readonly agent_id: string | null;
  readonly started: number;
  readonly answered: number | null;
  readonly ended: number | null;
  readonly cause: string | null;
}

interface Book {
  readonly facts: readonly FactRow[];
  readonly legs: readonly LegRow[];
  readonly calls: readonly {
    readonly id: string;
    readonly arrived: number;
    readonly connected: number | null;
    readonly ended: number | null;
  }[];
  readonly spans: readonly {
    readonly agent_id: string;
    readonly call_id: string | null;
    readonly activity: string;
    readonly began: number;
    readonly ended: number | null;
  }[];
  readonly supervisions: readonly {
    readonly id: string;
    readonly steps: readonly { readonly at: string; readonly mode?: string }[];
    readonly taken: number | null;
    readonly ended: number | null;
  }[];
  readonly recordings: readonly { readonly id: string; readonly state: string; readonly length_ms: number | null }[];
  readonly audited: readonly { readonly seq: number; readonly action: string }[];
}

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

async function bookOf(databaseUrl: string): Promise<Book> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const rows = async <Row>(text: string): Promise<Row[]> => (await client.query(text)).rows as Row[]; // as it is selected
  try {
    return {
      facts: await rows(
        `select seq::float8, ${ms('at')} as at, type, call_id, agent_id, leg_id, payload from journal order by seq`,
      ),
      legs: await rows(
        `select id, call_id, agent_id, ${ms('started_at')} as started, ${ms('answered_at')} as answered, ${ms('ended_at')} as ended, cause from leg`,
      ),
      calls: await rows(
        `select id, ${ms('arrived_at')} as arrived, ${ms('connected_at')} as connected, ${ms('ended_at')} as ended from call`,
      ),
      spans: await rows(
        `select agent_id, call_id, activity, ${ms('began_at')} as began, ${ms('ended_at')} as ended from status_span`,
      ),
      supervisions: await rows(
        `select id, steps, ${ms('taken_over_at')} as taken, ${ms('ended_at')} as ended from supervision`,
      ),
      recordings: await rows(`select id, state, length_ms::float8 from recording`),
      audited: await rows(`select seq::float8, action from audit`),
    };
  } finally {
    await client.end();
  }
}

/** What each code of Q.850 may be called. */
const WORDS: Readonly<Record<number, readonly string[]>> = {
  1: ['unallocated'],
  16: ['normal'],
  17: ['busy'],
  18: ['noAnswer', 'unreachable'],
  19: ['noAnswer', 'unreachable'],
  20: ['unreachable'],
  21: ['rejected'],
  26: ['answeredElsewhere'],
  31: ['normal'],
  38: ['unreachable', 'failed'],
  127: ['normal'],
};

export interface Agreement {
  /** Everything in which the two differ, in words. */
  readonly faults: readonly string[];
  /** By how much the two differ in each kind of instant, in ms: in the middle, as a busy machine tells some of them late. */
  readonly medians: Readonly<Record<string, number>>;
  /** How much was compared. */
  readonly counts: Readonly<Record<'calls' | 'legs' | 'stretches' | 'spans' | 'spies' | 'taps' | 'audited', number>>;
}

/** `complete`: all calls are over, and all recordings in the vault. */
export async function agreementOf(databaseUrl: string, celPath: string): Promise<Agreement> {
  const book = await bookOf(databaseUrl);
  const channels = readCel(await readFile(celPath, 'utf8'));
  const byId = new Map(channels.map((channel) => [channel.uniqueId, channel]));
  const faults: string[] = [];
  const apart = new Map<string, number[]>();
  const near: Near = (kind, id, told, seen) => {
    if ((told ?? undefined) === seen) return;
    const by = Math.abs((told ?? Infinity) - (seen ?? Infinity));
    apart.set(kind, [...(apart.get(kind) ?? []), by]);
    if (!(by <= APART_MS)) faults.push(`${id} ${kind}: told ${told ?? 'never'}, in CEL ${seen ?? 'never'}`);
  };
  const channelOf = ({ id }: Pick<LegRow, 'id'>): Channel | undefined => byId.get(id.replace(/^[^~]*~/, ''));
  checkLegs(book, channels, channelOf, faults, near);
  const stretches = checkTalk(book, channelOf, faults, near);
  checkCalls(book, channelOf, near);
  const spans = checkSpans(book, channelOf, faults, near);
  const spies = checkSupervisions(book, channels, faults, near);
  const taps = checkRecordings(book, byId, channels, faults, near);
  checkAudit(book, faults);
  return {
    faults,
    medians: Object.fromEntries([...apart].map(([kind, all]) => [kind, median(all)])),
    counts: {
      calls: book.calls.length,
      legs: book.legs.length,
      stretches,
      spans,
      spies,
      taps,
      audited: book.audited.length,
    },
  };
}

type Near = (kind: string, id: string, told: number | null | undefined, seen: number | undefined) => void;
type ChannelOf = (leg: Pick<LegRow, 'id'>) => Channel | undefined;

/** Each leg is one channel, from ring to end, answered or not, and ended for the same reason. */
function checkLegs(
  { legs }: Book,
  channels: readonly Channel[],
  channelOf: ChannelOf,
  faults: string[],
  near: Near,
): void {
  const known = new Set<Channel>();
  for (const leg of legs) {
    const channel = channelOf(leg);
    if (!channel) {
      if (leg.answered !== null) faults.push(`leg ${leg.id} was answered, and Asterisk knows no such channel`);
      continue;
    }
    known.add(channel);
    near('leg started', leg.id, leg.started, channel.startAt);
    near('leg answered', leg.id, leg.answered, channel.answeredAt);
    near('leg ended', leg.id, leg.ended, channel.endAt);
    if (WORDS[channel.cause ?? -1]?.includes(leg.cause ?? '') !== true)
      faults.push(`leg ${leg.id} ended as ${leg.cause}, in CEL ${channel.cause}`);
  }
  for (const channel of channels)
    if (channel.name.startsWith('PJSIP/') && !known.has(channel)) faults.push(`${channel.name} is no leg`);
}

/** Who was in which conversation, from when to when. */
function checkTalk({ facts, legs }: Book, channelOf: ChannelOf, faults: string[], near: Near): number {
  const told = Map.groupBy(talkOf(facts), ({ legId }) => legId);
  let compared = 0;
  for (const leg of legs) {
    const stays = (channelOf(leg)?.stays ?? []).filter(({ bridgeId }) => /-b\d+$/.test(bridgeId));
    const seen = merged(stays.map((stay) => ({ legId: leg.id, ...stay })));
    const own = merged(told.get(leg.id) ?? []);
    if (own.map(({ bridgeId }) => bridgeId).join() !== seen.map(({ bridgeId }) => bridgeId).join()) {
      faults.push(`leg ${leg.id} talked in ${inWords(own)}, in CEL ${inWords(seen)}`);
      continue;
    }
    for (const [at, stretch] of own.entries()) {
      compared += 1;
      near('leg came into a conversation', leg.id, stretch.from, seen[at]!.from);
      near('leg left a conversation', leg.id, stretch.to, seen[at]!.to);
    }
  }
  return compared;
}

const inWords = (stretches: readonly Stretch[]): string =>
  stretches.map(({ bridgeId, from, to }) => `${bridgeId} ${Math.round(from)}–${Math.round(to)}`).join(', ') ||
  'nothing';

/** What is interrupted for less than can be told apart is one; what is shorter than that is none. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && last.bridgeId === stretch.bridgeId && stretch.from - last.to < MOMENT_MS)
      found.splice(-1, 1, { ...last, to: stretch.to });
    else found.push(stretch);
  }
  return found.filter(({ from, to }) => to - from >= MOMENT_MS);
}

function checkCalls({ calls, legs }: Book, channelOf: ChannelOf, near: Near): void {
  for (const call of calls) {
    const own = legs.filter(({ call_id: callId }) => callId === call.id).flatMap((leg) => channelOf(leg) ?? []);
    if (own.length === 0) continue;
    near('call began', call.id, call.arrived, Math.min(...own.map(({ startAt }) => startAt)));
    near('call ended', call.id, call.ended, Math.max(...own.map(({ endAt }) => endAt ?? Infinity)));
    const came = own.flatMap(({ stays }) =>
      stays.filter(({ bridgeId }) => /-b\d+$/.test(bridgeId)).map(({ from }) => from),
    );
    const together = came.toSorted((a, b) => a - b)[1];
    near('call was a conversation', call.id, call.connected, together);
  }
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

/** The one whose instant is nearest, unless that is too far away. */
const nearest = <Each>(all: readonly Each[], to: number, at: (each: Each) => number): Each | undefined =>
  all
    .filter((each) => Math.abs(at(each) - to) <= APART_MS)
    .toSorted((a, b) => Math.abs(at(a) - to) - Math.abs(at(b) - to))[0];

/** The next span of an agent may be one of talking as well, for another queue or another status. */
function talkingSpans(spans: Book['spans']): Book['spans'] {
  const found: Book['spans'][number][] = [];
  for (const span of spans.filter(({ activity }) => activity === 'talking').toSorted((a, b) => a.began - b.began)) {
    const at = found.findIndex(({ agent_id: agentId, ended }) => agentId === span.agent_id && ended === span.began);
    if (at < 0) found.push(span);
    else found[at] = { ...found[at]!, ended: span.ended };
  }
  return found;
}

/** An agent talks for as long as their phone is on the line. */
function checkSpans({ spans: all, legs }: Book, channelOf: ChannelOf, faults: string[], near: Near): number {
  const spans = talkingSpans(all);
  let compared = 0;
  for (const leg of legs) {
    const channel = channelOf(leg);
    if (leg.agent_id === null || channel?.answeredAt === undefined) continue;
    const own = spans.filter((each) => each.agent_id === leg.agent_id);
    const span = nearest(own, channel.answeredAt, ({ began }) => began);
    if (!span) faults.push(`leg ${leg.id} was answered, and its agent did not talk`);
    else near('agent talked until', leg.id, span.ended, channel.endAt);
    compared += 1;
  }
  if (spans.length !== compared) faults.push(`agents talked ${spans.length} times, in CEL ${compared}`);
  return compared;
}

/** Whoever listens or whispers has a channel at somebody's ear for that time; and each such channel is somebody's. */
function checkSupervisions({ supervisions }: Book, channels: readonly Channel[], faults: string[], near: Near): number {
  const spies = channels.filter(({ uniqueId }) => /-s\d+~/.test(uniqueId));
  const left = new Set(spies);
  for (const { id, steps, taken, ended } of supervisions) {
    for (const [at, { at: began, mode }] of steps.entries()) {
      if (mode !== 'listen' && mode !== 'whisper') continue;
      const from = Date.parse(began);
      const own = [...left].filter((each) => each.uniqueId.startsWith(`${id}~${mode}~`));
      const spy = nearest(own, from, ({ startAt }) => startAt);
      if (!spy) {
        faults.push(`supervision ${id}: nobody was at an ear for ${mode}`);
        continue;
      }
      left.delete(spy);
      // The channel at the ear is there a little before the supervisor hears it.
      if (spy.startAt > from + MOMENT_MS) faults.push(`supervision ${id} began to ${mode} before there was a channel`);
      const next = steps[at + 1];
      near('supervision changed', `${id} ${mode}`, next ? Date.parse(next.at) : (taken ?? ended), spy.endAt);
    }
  }
  for (const spy of left) faults.push(`${spy.uniqueId} was at an ear, and no supervision says so`);
  return spies.length;
}

/** Each file was written for as long as it is told, and the recording is as long as from the first to the last. */
function checkRecordings(
  { facts, recordings }: Book,
  byId: ReadonlyMap<string, Channel>,
  channels: readonly Channel[],
  faults: string[],
  near: Near,
): number {
  const taps = channels.filter(({ uniqueId }) => /-r\d+-t\d+$/.test(uniqueId));
  const told = new Map<string, number>();
  for (const { type, payload } of facts) {
    const { tapId = '', startedAt, endedAt } = payload;
    if (type === 'recording.sideEnded' && endedAt !== undefined)
      near('file ended', tapId, endedAt, byId.get(tapId)?.endAt);
    if (type !== 'recording.sideStarted') continue;
    told.set(tapId, startedAt!);
    // The channel is there a little before the first sample is taken.
    const since = startedAt! - (byId.get(tapId)?.startAt ?? Infinity);
    if (!(since > -APART_MS && since < APART_MS)) faults.push(`file ${tapId} began ${since} ms after its channel`);
  }
  for (const { uniqueId } of taps)
    if (!told.has(uniqueId)) faults.push(`${uniqueId} was taken down, and no fact says so`);
  for (const { id, state, length_ms: lengthMs } of recordings) {
    if (state !== 'stored') faults.push(`recording ${id} is ${state}`);
    const own = taps.filter(({ uniqueId }) => uniqueId.startsWith(`${id}-`));
    const ends = own.map(({ endAt }) => endAt ?? Infinity);
    const length = Math.max(...ends) - Math.min(...own.map(({ uniqueId }) => told.get(uniqueId) ?? Infinity));
    near('recording lasted', id, lengthMs, length);
  }
  return taps.length;
}

/** A kind of fact that is in the audit is there each time, under its own place in the journal. */
function checkAudit({ facts, audited }: Book, faults: string[]): void {
  const kinds = new Set(audited.map(({ action }) => action));
  const places = new Map(audited.map(({ seq, action }) => [seq, action]));
  for (const { seq, type } of facts)
    if (kinds.has(type) && places.get(seq) !== type) faults.push(`${type} at ${seq} is not in the audit`);
  for (const { seq, action } of audited)
    if (facts.find((fact) => fact.seq === seq)?.type !== action) faults.push(`the audit tells of ${action} at ${seq}`);
}
