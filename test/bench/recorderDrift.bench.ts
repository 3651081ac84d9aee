/**
 * How far the two sides of a recording run apart on a real Asterisk, whose phones' clocks are wrong: with files that follow
 * one another as they do in a call (R25), and with one file for the whole time. `pnpm bench recorderDrift [minutes] [millionths]`.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { asId, type LegId, type TapId } from '../../server/src/kernel/ids.ts';
import { RENEWED_AFTER_MS, type Side, type Tap } from '../../server/src/recordings/recording.ts';
import { layOut } from '../../server/src/recordings/layout.ts';
import { silenced } from '../../server/src/recordings/silenced.engine.ts';
import { stereo } from '../../server/src/recordings/stereo.stream.ts';
import { startAsterisk } from '../peers/asterisk/asterisk.ts';
import { startTalker, type Talker } from '../peers/carrier/talker.ts';
import { leg, type Link, openLink } from '../support/asteriskLink.ts';

const MINUTES = Number(process.argv[2] ?? 6);
const PPM = Number(process.argv[3] ?? 100);
const RECORDING = 'site-1-r1';
/** So many moments at the beginning and at the end are looked at together. */
const NEAR = 7;
const parties: readonly { readonly legId: LegId; readonly side: Side; readonly skewPpm: number }[] = [
  { legId: leg('site-1-l1'), side: 'customer', skewPpm: PPM },
  { legId: leg('site-1-l2'), side: 'agent', skewPpm: -PPM },
];

await using asterisk = await startAsterisk({ prompt: true });
await using link = await openLink(asterisk);
await using opened = new AsyncDisposableStack();
const talkers: Talker[] = [];
for (const { legId, skewPpm } of parties)
  talkers.push(opened.use(await startTalker({ asterisk, app: 'ringside', channelId: legId, skewPpm })));
await delay(500);
await link.perform('site-1', { type: 'join', bridgeId: asId('site-1-b1'), legIds: parties.map(({ legId }) => legId) });

/** Each party's taps: the first one goes on to the end, beside those that follow one another. */
let made = 0;
const begin = async (legId: LegId): Promise<TapId> => {
  const tapId = asId<TapId>(`${RECORDING}-t${(made += 1)}`);
  await link.perform('site-1', { type: 'record', legId, tapId });
  return tapId;
};
const whole = await Promise.all(parties.map(({ legId }) => begin(legId)));
const following: TapId[][] = parties.map(() => []);
const rounds = Math.max(1, Math.ceil((MINUTES * 60_000) / RENEWED_AFTER_MS));
for (let round = 0; round < rounds; round += 1) {
  for (const [index, { legId }] of parties.entries()) {
    const before = following[index]!.at(-1);
    following[index]!.push(await begin(legId));
    if (before) await link.perform('site-1', { type: 'stopRecord', legId, tapId: before });
  }
  await delay(Math.min(RENEWED_AFTER_MS, MINUTES * 60_000 - round * RENEWED_AFTER_MS));
}
const ends = [...whole, ...following.map((taps) => taps.at(-1)!)];
for (const tapId of ends) await link.perform('site-1', { type: 'stopRecord', legId: parties[0]!.legId, tapId });

console.log(
  JSON.stringify({
    minutes: MINUTES,
    millionths: PPM,
    oneFile: await drift(
      link,
      whole.map((tapId) => [tapId]),
    ),
    followedFiles: await drift(link, following),
  }),
);

/** The drift of the customer's side against the agent's: at the end, and what nine moments of ten stay below. */
async function drift(from: Link, tapIds: readonly (readonly TapId[])[]): Promise<object> {
  const files = await Promise.all(
    tapIds.flatMap((own, index) =>
      own.map(async (tapId) => {
        const where = (event: { readonly tapId: TapId }): boolean => event.tapId === tapId;
        const { startedAt } = await from.heard('tap.started', { where });
        const { endedAt = 0 } = await from.heard('tap.ended', { where });
        const { legId, side } = parties[index]!;
        const tap: Tap = { id: tapId, legId, side, state: 'ended', startedAt, behindMs: 0, endedAt, mutes: [] };
        const file = await from.provider.record!.fetch(tapId, AbortSignal.timeout(60_000));
        const parts: Uint8Array[] = [];
        for await (const part of file?.pcm ?? []) parts.push(part);
        return { tap, bytes: file?.bytes ?? 0, pcm: Buffer.concat(parts) };
      }),
    ),
  );
  const { lengthMs, placed, silences } = layOut({ pauses: [], taps: files.map(({ tap }) => tap) }, files);
  const sidesOf = (side: Side) =>
    placed
      .filter(({ tap }) => tap.side === side)
      .map(({ tap, startsAtMs, silences: own }) => ({
        pcm: silenced(once(files.find((each) => each.tap === tap)!.pcm), own),
        startsAtMs,
      }));
  const raw = { id: asId<never>(RECORDING), left: sidesOf('customer'), right: sidesOf('agent'), lengthMs, silences };
  const channels = [new Int16Array(lengthMs * 8), new Int16Array(lengthMs * 8)];
  let at = 0;
  for await (const block of stereo(raw)) {
    for (let index = 0; index < block.length; index += 1) channels[index % 2]![at + (index >> 1)] = block[index]!;
    at += block.length / 2;
  }
  const base = Math.min(...files.map(({ tap }) => tap.startedAt!));
  const apart: number[] = [];
  for (let second = 2; second < lengthMs / 1_000 - 1; second += 2) {
    const [left, right] = channels.map((pcm, index) => talkers[index]!.lateness(pcm, base, second * 8_000));
    if (left !== undefined && right !== undefined) apart.push(left - right);
  }
  // A moment in which the machine had no time for a talker is none of the recorder's.
  const first = median(apart.slice(0, NEAR));
  const away = apart.map((each) => Math.abs(each - first)).toSorted((a, b) => a - b);
  const usuallyMs = away[Math.floor(0.9 * away.length)];
  return { measured: apart.length, atTheEndMs: median(apart.slice(-NEAR)) - first, usuallyMs };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
