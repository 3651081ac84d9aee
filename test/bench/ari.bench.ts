/** How long an Asterisk takes to do what we ask of it: with voice flowing and without, one caller after the other. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Asterisk, startAsterisk } from '../peers/asterisk/asterisk.ts';
import { tone } from '../peers/asterisk/tone.ts';
import { placeCalls } from '../peers/sip/callers.ts';
import { startPhone } from '../peers/sip/phone.ts';
import { bridge, leg, openLink, openProvider } from '../support/asteriskLink.ts';

const CALLS = Number(process.argv[2] ?? 200);
const number = '+4930901820';

type Times = Record<
  'request' | 'answer' | 'wait' | 'ringToInvite' | 'answeredToTold' | 'join' | 'joinToTold' | 'hangUp',
  number[]
>;

/** Epoch milliseconds with a fraction, as the phones' logs have them. */
const now = (): number => performance.timeOrigin + performance.now();

async function timed(into: number[], work: () => Promise<unknown>): Promise<number> {
  const began = now();
  await work();
  into.push(now() - began);
  return began;
}

async function conversations(asterisk: Asterisk, voice: string | undefined): Promise<Times> {
  const times: Times = {
    request: [],
    answer: [],
    wait: [],
    ringToInvite: [],
    answeredToTold: [],
    join: [],
    joinToTold: [],
    hangUp: [],
  };
  await using link = await openLink(asterisk);
  await using phone = await startPhone({
    sip: asterisk,
    extension: '1001',
    password: asterisk.account('1001').password,
    behaviour: { answerAfterMs: 0 },
    echo: voice !== undefined,
  });
  const rung: { readonly at: number; readonly answered: number }[] = [];
  for (let at = 1; at <= CALLS; at += 1) {
    const call = `site-${at}`;
    const agent = leg(`${call}-l2`);
    const since = link.events.length;
    await using caller = await placeCalls({
      sip: asterisk,
      target: number,
      ...(voice === undefined ? {} : { play: voice }),
    });
    const { legId } = await link.heard('leg.arrived', { since });
    await timed(times.answer, () => link.perform(call, { type: 'answer', legId }));
    await timed(times.wait, () => link.perform(call, { type: 'wait', legId, music: 'default' }));
    await timed(times.request, () => link.perform(call, { type: 'clear', bridgeId: bridge('nothing-1-b1') }));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60)); // at any moment between two packets
    const ringAt = await timed([], () =>
      link.perform(call, {
        type: 'ring',
        legId: agent,
        target: { kind: 'extension', extension: '1001' },
        shown: { number, name: '' },
        timeoutMs: 5_000,
        forLegId: legId,
      }),
    );
    const answered = link.heard('leg.answered', { since, where: (event) => event.legId === agent }).then(now);
    rung.push({ at: ringAt, answered: await answered });
    const joined = link.heard('legs.joined', { since }).then(now);
    const joinAt = await timed(times.join, () =>
      link.perform(call, { type: 'join', bridgeId: bridge(`${call}-b1`), legIds: [legId, agent] }),
    );
    times.joinToTold.push((await joined) - joinAt);
    await timed(times.hangUp, () => link.perform(call, { type: 'hangUp', legId: agent, cause: 'normal' }));
    await link.perform(call, { type: 'hangUp', legId, cause: 'normal' });
    await link.perform(call, { type: 'clear', bridgeId: bridge(`${call}-b1`) });
    await link.heard('leg.left', { since, where: (event) => event.legId === agent });
    await caller.done;
  }
  for (const [index, invite] of (await phone.log()).entries()) {
    const { at, answered } = rung[index]!;
    times.ringToInvite.push(invite.inviteAt - at);
    times.answeredToTold.push(answered - invite.answeredAt!);
  }
  return times;
}

async function lookAt(asterisk: Asterisk, count: number): Promise<number[]> {
  await using link = await openLink(asterisk);
  await using calls = await placeCalls({ sip: asterisk, target: number, count, ratePerSecond: 100 });
  for (let seen = 0, since = 0; seen < count; seen += 1) {
    const arrived = await link.heard('leg.arrived', { since });
    since = link.events.indexOf(arrived) + 1;
    await link.perform('site-1', { type: 'wait', legId: arrived.legId, music: 'default' });
  }
  const times: number[] = [];
  for (let run = 0; run < 20; run += 1) {
    await using provider = openProvider(asterisk);
    const stop = new AbortController();
    await timed(times, async () => {
      for await (const event of provider.events(stop.signal)) {
        if (event.type === 'provider.snapshot' && event.live.legs.length < count) throw new Error('legs are missing');
        if (event.type === 'provider.snapshot') break;
      }
    });
    stop.abort();
  }
  await calls.stop();
  return times;
}

const at = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]! * 100) / 100;
};
const summary = (times: readonly number[]) => ({
  n: times.length,
  p50: at(times, 0.5),
  p90: at(times, 0.9),
  p99: at(times, 0.99),
  most: at(times, 1),
});

const folder = await mkdtemp(join(tmpdir(), 'ringside-bench-'));
try {
  const voice = join(folder, 'tone.ulaw');
  await writeFile(voice, tone(440));
  await using asterisk = await startAsterisk({ endpoints: [{ extension: '1001' }] });
  const silent = await conversations(asterisk, undefined);
  const speaking = await conversations(asterisk, voice);
  const snapshot = { snapshotOf200: summary(await lookAt(asterisk, 200)) };
  const tables = [
    ['no voice', silent],
    ['voice', speaking],
  ] as const;
  const report = Object.fromEntries(
    tables.map(([name, times]) => [
      name,
      Object.fromEntries(Object.entries(times).map(([what, all]) => [what, summary(all)])),
    ]),
  );
  for (const [name, rows] of Object.entries(report)) {
    console.log(`\n${name}, milliseconds, Asterisk ${asterisk.version}`);
    console.table(rows);
  }
  console.table(snapshot);
  console.log(JSON.stringify({ ...report, ...snapshot }));
} finally {
  await rm(folder, { recursive: true, force: true });
}
