/** How Asterisk takes down whose clock is wrong and whose packets get lost: what rule R25 stands on. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { asId, type TapId } from '../../../server/src/kernel/ids.ts';
import { startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { startTalker, type Talker, type TalkerOptions } from '../../peers/carrier/talker.ts';
import { leg, type Link, openLink } from '../../support/asteriskLink.ts';

const LEG = leg('site-1-l1');
const tap = (count: number): TapId => asId(`site-1-r1-t${count}`);
const SECOND = 8_000;

interface File {
  readonly pcm: Int16Array;
  readonly startedAt: number;
  readonly lastedMs: number;
}

async function fileOf(link: Link, tapId: TapId): Promise<File> {
  await link.perform('site-1', { type: 'stopRecord', legId: LEG, tapId });
  const where = (event: { readonly tapId: TapId }): boolean => event.tapId === tapId;
  const { startedAt } = await link.heard('tap.started', { where });
  const { endedAt = 0 } = await link.heard('tap.ended', { where });
  const file = await link.provider.record?.fetch(tapId, AbortSignal.timeout(10_000));
  const parts: Uint8Array[] = [];
  for await (const part of file?.pcm ?? []) parts.push(part);
  const bytes = Buffer.concat(parts);
  const pcm = Int16Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readInt16LE(2 * at));
  return { pcm, startedAt, lastedMs: endedAt - startedAt };
}

async function talk(
  about: Pick<TalkerOptions, 'skewPpm' | 'loses'>,
  play: (link: Link, talker: Talker) => Promise<void>,
): Promise<void> {
  await using asterisk = await startAsterisk({ prompt: true });
  await using link = await openLink(asterisk);
  await using talker = await startTalker({ asterisk, app: 'ringside', channelId: LEG, ...about });
  await delay(300);
  await link.perform('site-1', { type: 'join', bridgeId: asId('site-1-b1'), legIds: [LEG] });
  await play(link, talker);
}

const record = (link: Link, tapId: TapId): Promise<void> =>
  link.perform('site-1', { type: 'record', legId: LEG, tapId });

/** How late what is said is at each of these seconds of the file; what is silent there is left out. */
const latenessAt = (talker: Talker, { pcm, startedAt }: File, seconds: readonly number[]): number[] =>
  seconds.flatMap((second) => talker.lateness(pcm, startedAt, Math.round(second * SECOND)) ?? []);

test('lost packets and a pause of the sender are silence, and shift nothing', async () => {
  await talk({ loses: (packet) => packet % 10 === 0 }, async (link, talker) => {
    await record(link, tap(1));
    await delay(2_000);
    talker.hush(true);
    await delay(1_500);
    talker.hush(false);
    await delay(2_500);
    const file = await fileOf(link, tap(1));
    expect(Math.abs(file.lastedMs - file.pcm.length / 8)).toBeLessThan(100);
    const late = latenessAt(talker, file, [0.5, 1, 1.5, 4, 4.5, 5, 5.5]);
    expect(late.length).toBeGreaterThan(3);
    // What is lost is 600 ms, and the pause is 1,500.
    expect(Math.max(...late.map(Math.abs)), `${late.join()}`).toBeLessThan(100);
  });
});

test('what a clock sends that is fast by one per cent comes later and later, and a new file is on time again', async () => {
  await talk({ skewPpm: 10_000 }, async (link, talker) => {
    await record(link, tap(1));
    await delay(12_000);
    await record(link, tap(2));
    await delay(2_000);
    const [old, young] = [await fileOf(link, tap(1)), await fileOf(link, tap(2))];
    const [early, late] = [latenessAt(talker, old, [1]), latenessAt(talker, old, [12.5])];
    const [again] = latenessAt(talker, young, [0.5]);
    expect(late[0]! - early[0]!).toBeGreaterThan(60);
    expect(again! - early[0]!, `${[...early, ...late, again].join()}`).toBeLessThan(30);
  });
});

test('what a clock sends that is slow by one per cent stays on time', async () => {
  await talk({ skewPpm: -10_000 }, async (link, talker) => {
    await record(link, tap(1));
    await delay(10_000);
    const file = await fileOf(link, tap(1));
    const late = latenessAt(talker, file, [7, 8, 9, 9.5]);
    // It would be 95 ms early by now, were nothing put in.
    expect(Math.max(...late.map(Math.abs)), `${late.join()}`).toBeLessThan(60);
  });
});
