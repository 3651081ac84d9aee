/** Recordings when something fails: the call goes on, and what was said is kept and delivered later. Rules R2, R10, R11 and R12. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BUCKET, type S3Peer, startS3 } from '../../peers/s3/s3.ts';
import { untilLinked } from '../../support/asteriskCentre.ts';
import { recordingsOf, soundOf, spanOf, untilRecording, voicesIn } from '../../support/tapes.ts';
import { expectHearing } from './ear.ts';
import { openScene, SALES, type Scene } from './scene.ts';

const run = promisify(execFile);
const both = { customer: ['agent'], agent: ['customer'] };

const openRecorded = (env: Record<string, string>): Promise<Scene> =>
  openScene({
    queues: [
      { name: 'sales', number: SALES, settings: { wrapUpMs: 0, recording: 'ALWAYS' } },
      { name: 'support', number: '+493023125200' },
    ],
    server: { env },
  });

/** Who is heard on each side between these moments of the recording. */
async function heard({ ear, agent, customer }: Scene, id: string, fromMs: number, toMs: number): Promise<string[][]> {
  const { left, right } = await soundOf(ear.server, { id });
  const tones = { agent: agent.tone, customer: customer.tone };
  return [left, right].map((pcm) => voicesIn(pcm, tones, { from: fromMs * 8, to: toMs * 8 }));
}

/** The API tells that the recording waits, and why. */
const untilDelayed = (scene: Scene, callId: string, reason: string): Promise<void> =>
  expect
    .poll(async () => (await recordingsOf(scene.ear.server)).find((told) => told.callId === callId)?.reason, {
      timeout: 30_000,
    })
    .toBe(reason);

describe('a storage of the net', () => {
  let s3: S3Peer;
  let scene: Scene;

  beforeAll(async () => {
    s3 = await startS3();
    const { endpoint = '', keyId, secret } = s3.settings;
    scene = await openRecorded({
      RINGSIDE_S3_BUCKET: BUCKET,
      RINGSIDE_S3_ENDPOINT: endpoint,
      RINGSIDE_S3_KEY_ID: keyId,
      RINGSIDE_S3_SECRET: secret,
      RINGSIDE_S3_PATH_STYLE: '1',
    });
  });
  afterAll(async () => {
    await scene?.[Symbol.asyncDispose]();
    await s3?.[Symbol.asyncDispose]();
  });
  afterEach(() => scene.end());

  test('R2 a snoop channel that dies alone is followed by another one while nothing else happens', async () => {
    const { ear, customer } = scene;
    const callId = await scene.begin();
    await customer.listen(1_500);
    const snoops = await snoopsOf(scene);
    expect(snoops).toHaveLength(2);
    for (const id of snoops) await hangUpAt(scene, id);
    const others = async () => (await snoopsOf(scene)).filter((id) => !snoops.includes(id));
    await expect.poll(others, { timeout: 5_000 }).toHaveLength(2);
    await customer.listen(2_500);
    await customer.hangUp();
    const { id, lengthMs } = await untilRecording(ear.server, callId, 'STORED');
    expect(await heard(scene, id, 300, 1_300)).toEqual([['customer'], ['agent']]);
    expect(await heard(scene, id, lengthMs! - 2_000, lengthMs! - 300)).toEqual([['customer'], ['agent']]);
  });

  test('R10 Asterisk is killed: what it had written until then is kept, and delivered when it is there again', async () => {
    const { ear, customer, agent } = scene;
    const callId = await scene.begin();
    await customer.listen(6_000);
    await ear.asterisk.kill();
    await untilLinked(ear.server, ear.centre.providerId, 'LOST');
    await ear.asterisk.restart();
    await untilLinked(ear.server, ear.centre.providerId);
    for (const party of [customer, agent]) await party.hangUp();
    const { id } = await untilRecording(ear.server, callId, 'STORED', 60_000);
    expect(await heard(scene, id, 300, 3_500)).toEqual([['customer'], ['agent']]);
  });

  test('R3 R10 the server is killed while a customer waits for a transfer: whoever answers then is in it, and so is the customer', async () => {
    const { ear, agent, colleague, colleagueId, customer } = scene;
    colleague.become({ manner: 'neverAnswers' });
    const callId = await scene.begin();
    await ear.hands.order('transferCall', { callId, to: { agentId: colleagueId } });
    await colleague.ringing();
    await agent.over();
    await expectHearing(ear, { customer: ['music'] });
    await ear.server.kill('SIGKILL');
    await ear.server.start();
    await untilLinked(ear.server, ear.centre.providerId);
    await colleague.answer();
    await expectHearing(ear, { customer: ['colleague'], colleague: ['customer'] }, { forMs: 1_500 });
    const to = Date.now() - 60;
    await customer.hangUp();
    const told = await untilRecording(ear.server, callId, 'STORED');
    const { left, right } = await soundOf(ear.server, told);
    const tones = { agent: agent.tone, colleague: colleague.tone, customer: customer.tone };
    const talk = spanOf(told, { from: to - 1_500, to });
    // Who else leaves a trace where a tone stumbles is the business of the test of the transfer itself.
    expect(voicesIn(left, tones, talk)).toContain('customer');
    expect(voicesIn(right, tones, talk)).toContain('colleague');
  });

  test('R11 R12 is away while people talk, and the server is killed meanwhile: the call goes on, and all is delivered later', async () => {
    const { ear, customer } = scene;
    const first = await scene.begin();
    await s3.goAway();
    await customer.listen(1_500);
    await customer.hangUp();
    await untilRecording(ear.server, first, 'FINISHED');
    await untilDelayed(scene, first, 'storage.away');
    const second = await scene.begin();
    await expectHearing(ear, both, { forMs: 1_500 });
    await ear.server.kill('SIGKILL');
    await ear.server.start();
    await untilLinked(ear.server, ear.centre.providerId);
    await expectHearing(ear, both);
    await customer.hangUp();
    await untilDelayed(scene, second, 'storage.away');
    await s3.comeBack();
    for (const callId of [first, second]) {
      const { id, reason } = await untilRecording(ear.server, callId, 'STORED', 60_000);
      expect(reason).toBeNull();
      expect(await heard(scene, id, 300, 1_300)).toEqual([['customer'], ['agent']]);
    }
    expect(await ear.asterisk.cli('core show channels count')).toContain('0 active channels');
  });
});

describe('a disk that is full', () => {
  let folder: string;
  let scene: Scene;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ringside-disk-'));
    await run('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    scene = await openRecorded({ RINGSIDE_RECORDINGS: folder });
  });
  afterAll(async () => {
    await scene?.[Symbol.asyncDispose]();
    await run('umount', [folder]);
    await rm(folder, { recursive: true });
  });

  test('R11 R12 the call goes on, nothing of the half is left, and all is delivered when there is room', async () => {
    const { ear, customer } = scene;
    const callId = await scene.begin();
    await expectHearing(ear, both, { forMs: 3_000 });
    await customer.hangUp();
    await untilDelayed(scene, callId, 'storage.full');
    expect((await readdir(folder, { recursive: true })).filter((name) => name.includes('.sealed'))).toEqual([]);
    const again = await scene.begin();
    await run('mount', ['-o', 'remount,size=8m', folder]);
    await customer.hangUp();
    for (const id of [callId, again]) await untilRecording(ear.server, id, 'STORED', 60_000);
    const { id } = await untilRecording(ear.server, callId, 'STORED');
    expect(await heard(scene, id, 300, 2_500)).toEqual([['customer'], ['agent']]);
    await scene.end();
  });
});

const askAsterisk = ({ ear: { asterisk } }: Scene, method: string, path: string): Promise<Response> => {
  const { name, password } = asterisk.adminUser;
  const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  return fetch(`${asterisk.ariUrl}/${path}`, { method, headers: { authorization } });
};

/** Of taps. */
async function snoopsOf(scene: Scene): Promise<string[]> {
  const channels = (await (await askAsterisk(scene, 'GET', 'channels')).json()) as { readonly id: string }[]; // Asterisk's own JSON
  return channels.flatMap(({ id }) => (/-t\d+$/.test(id) ? [id] : [])).toSorted();
}

async function hangUpAt(scene: Scene, channelId: string): Promise<void> {
  expect((await askAsterisk(scene, 'DELETE', `channels/${encodeURIComponent(channelId)}`)).status).toBe(204);
}
