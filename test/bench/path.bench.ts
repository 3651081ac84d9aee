/**
 * The way of a call, side by side on one Asterisk: its own app_queue, and Ringside on either of its databases.
 * (a) INVITE of a caller, an agent being idle, to the INVITE at the agent's phone.
 * (b) under constant backlog: from an agent being free to the next INVITE, and the share of the ideal throughput.
 * All times are read from SIPp's own logs. Nobody but the waiting music sends sound, so that the machine's cores are there
 * for the switches. app_queue is called without Answer() before it, which waits half a second for
 * a caller who sends no sound; so it is at its best here.
 */
import { startAsterisk, type Asterisk } from '../peers/asterisk/asterisk.ts';
import { placeCalls } from '../peers/sip/callers.ts';
import type { CallAttempt } from '../peers/sip/messages.ts';
import { startPhone, type Phone } from '../peers/sip/phone.ts';
import { setUp, signIn } from '../support/asteriskCentre.ts';
import { startPostgres } from '../support/postgres.ts';
import { Ringside } from '../support/ringside.ts';

const AGENTS = 20;
const TALK_MS = 2_000;
const BACKLOG = 40;
const SECONDS = Number(process.argv[2] ?? 40);
const SINGLES = 60;
const number = '+493023125900';
const extensions = Array.from({ length: AGENTS }, (_, index) => String(1001 + index));

interface Figures {
  readonly firstP50: number;
  readonly firstP99: number;
  readonly freeMean: number;
  readonly freeP50: number;
  readonly freeP99: number;
  readonly ofIdeal: number;
  readonly connects: number;
}

const asterisk = await startAsterisk({
  endpoints: extensions.map((extension) => ({ extension })),
  musicClasses: ['bench'],
  queues: [{ name: 'bench', members: extensions, strategy: 'leastrecent', timeoutS: 15, retryS: 1, wrapUpS: 0 }],
});
await using _asterisk = asterisk;
const appQueue = await measure(asterisk, 'early_bench');
const embedded = await measureRingside();
await using postgres = await startPostgres({ durable: true });
const onPostgres = await measureRingside(postgres.url);

const rows = { app_queue: appQueue, 'ringside, PGlite': embedded, 'ringside, PostgreSQL': onPostgres };
console.table(rows);
for (const [name, { freeMean, freeP99, ofIdeal, firstP50 }] of Object.entries(rows).slice(1)) {
  console.log(
    `${name}: free to next offer, mean ${round(appQueue.freeMean / freeMean)} × shorter (goal ≥ 50), p99 ${round(appQueue.freeP99 / freeP99)} × (goal ≥ 40),`,
  );
  console.log(
    `  ${ofIdeal} % of the ideal throughput (goal ≥ 97, app_queue ${appQueue.ofIdeal}), INVITE to INVITE p50 ${firstP50} ms (goal ≤ 15, app_queue ${appQueue.firstP50})`,
  );
}
console.log(
  JSON.stringify({ bench: 'path', agents: AGENTS, backlog: BACKLOG, talkMs: TALK_MS, seconds: SECONDS, ...rows }),
);

async function measureRingside(databaseUrl?: string): Promise<Figures> {
  const database = databaseUrl === undefined ? {} : { databaseUrl };
  await using server = await Ringside.start({ ...database, env: { LOG_LEVEL: 'warn' } });
  const centre = await setUp(server, asterisk, {
    queues: [{ name: 'Bench', number, settings: { music: 'bench', wrapUpMs: 0, strategy: 'LEAST_RECENT' } }],
    agents: Object.fromEntries(extensions.map((extension) => [extension, { Bench: 0 }])),
  });
  await signIn(server, Object.values(centre.agentIds));
  return await measure(asterisk, number);
}

async function measure(sip: Asterisk, target: string): Promise<Figures> {
  await using opened = new AsyncDisposableStack();
  const phones: Phone[] = [];
  for (const extension of extensions) {
    const behaviour = { answerAfterMs: 1, hangUpAfterMs: TALK_MS };
    phones.push(opened.use(await startPhone({ sip, extension, password: sip.account(extension).password, behaviour })));
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const first = await singles(sip, target, phones);
  const figures = { ...first, ...(await underBacklog(sip, target, phones)) };
  // Nobody of this peer may be left to ring the other's phones.
  while (!(await sip.cli('core show channels count')).includes('0 active channels'))
    await new Promise((resolve) => setTimeout(resolve, 200));
  return figures;
}

/** One call after the other, all agents idle. */
async function singles(
  sip: Asterisk,
  target: string,
  phones: readonly Phone[],
): Promise<Pick<Figures, 'firstP50' | 'firstP99'>> {
  await using calls = await placeCalls({ sip, target, count: SINGLES, ratePerSecond: 4 });
  const attempts = await calls.done;
  const offers = new Map((await allOf(phones)).map((offer) => [offer.from, offer]));
  const delays = attempts.flatMap(({ from, inviteAt }) => {
    const offer = offers.get(from);
    return offer ? [offer.inviteAt - inviteAt] : [];
  });
  return { firstP50: quantile(delays, 0.5), firstP99: quantile(delays, 0.99) };
}

async function underBacklog(
  sip: Asterisk,
  target: string,
  phones: readonly Phone[],
): Promise<Omit<Figures, 'firstP50' | 'firstP99'>> {
  const ideal = (AGENTS * 1000) / TALK_MS;
  // One agent after the other: calls of one length that began together would all end together, for ever.
  await using first = await placeCalls({ sip, target, count: AGENTS, ratePerSecond: ideal });
  await new Promise((resolve) => setTimeout(resolve, TALK_MS));
  await using backlog = await placeCalls({ sip, target, count: BACKLOG, ratePerSecond: 100 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await using flow = await placeCalls({ sip, target, count: SECONDS * ideal, ratePerSecond: ideal });
  const from = Date.now() + 3_000;
  const until = from + (SECONDS - 6) * 1_000;
  await new Promise((resolve) => setTimeout(resolve, until + 1_000 - Date.now()));
  const gaps: number[] = [];
  let connects = 0;
  let rounds = 0;
  let roundsMs = 0;
  for (const phone of phones) {
    const log = (await phone.log()).toSorted((a, b) => a.inviteAt - b.inviteAt);
    const connected = log.flatMap(({ answeredAt: at = 0 }) => (at >= from && at < until ? [at] : []));
    connects += connected.length;
    // Whole rounds of each phone: the window's ends cut through some.
    rounds += connected.length - 1;
    roundsMs += connected.at(-1)! - connected[0]!;
    for (const [index, call] of log.entries()) {
      const before = log[index - 1]?.endedAt;
      if (before !== undefined && before >= from && before < until) gaps.push(call.inviteAt - before);
    }
  }
  await flow.stop();
  await backlog.stop();
  await first.stop();
  return {
    freeMean: round(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length),
    freeP50: quantile(gaps, 0.5),
    freeP99: quantile(gaps, 0.99),
    ofIdeal: round((100 * rounds * TALK_MS) / roundsMs),
    connects,
  };
}

async function allOf(phones: readonly Phone[]): Promise<CallAttempt[]> {
  return (await Promise.all(phones.map((phone) => phone.log()))).flat();
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
