/// <reference lib="dom" />
/** Recordings and their player as people use them in a browser: a real sound is played, and what comes out is measured. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asId, type AgentId, type CallId, type RecordingId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { openBrowser, openPage, television, type View } from '../support/browser.ts';
import { type DeskCentre, openDeskCentre } from '../support/deskCentre.ts';
import { flawsInLooks } from '../support/looks.ts';
import { allowRecording, begin, finish, recorded, store, talked } from '../support/recordedCalls.ts';
import { builtWallboard } from '../support/screens.ts';
import { until } from '../support/until.ts';

const lengthMs = 60_000;

let browser: Browser;
let server: ApiServer;
let centre: DeskCentre;
let callId: CallId;
let recordingId: RecordingId;

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard });
  centre = await openDeskCentre(server);
  await allowRecording(server, centre.queues[0]!, 30);
  callId = await centre.talking();
  recordingId = await recorded(server, callId, lengthMs);
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

declare global {
  interface Window {
    /** How loud the left and the right ear hear something at this moment. */
    ringsideHeard?: () => readonly number[];
    /** What plays. */
    ringsideMedia?: HTMLAudioElement;
    /** How often what the left ear hears swings, by its ways through zero. */
    ringsidePitch?: () => number;
  }
}

/** Listens to all that a page sends to the loudspeakers. */
function listen(): void {
  window.Audio = class extends Audio {
    constructor(source?: string) {
      super(source);
      window.ringsideMedia = this;
    }
  };
  // What is patched is called with the node that it belongs to.
  const { connect } = AudioNode.prototype;
  AudioNode.prototype.connect = function patched(this: AudioNode, ...given: unknown[]) {
    if (given[0] instanceof AudioDestinationNode) {
      const split = new ChannelSplitterNode(this.context, { numberOfOutputs: 2 });
      const ears = [0, 1].map(() => new AnalyserNode(this.context, { fftSize: 2048 }));
      for (const [channel, ear] of ears.entries()) Reflect.apply(connect, split, [ear, channel]);
      Reflect.apply(connect, this, [split]);
      window.ringsidePitch = () => {
        const samples = new Float32Array(2048);
        ears[0]!.getFloatTimeDomainData(samples);
        const ups = samples.filter((sample, n) => n > 0 && samples[n - 1]! < 0 && sample >= 0).length;
        return (ups * this.context.sampleRate) / samples.length;
      };
      window.ringsideHeard = () =>
        ears.map((ear) => {
          const samples = new Float32Array(ear.fftSize);
          ear.getFloatTimeDomainData(samples);
          return Math.max(...samples.map(Math.abs));
        });
    }
    return Reflect.apply(connect, this, given) as never; // as it was called
  } as typeof connect;
}

const open = (path: string, view: View = television, key = server.keys.admin) =>
  openPage(browser, `${server.origin}${path}#key=${key}`, { ...view, before: listen });
const heard = (page: Page) => page.evaluate(() => window.ringsideHeard?.() ?? []);
const player = (page: Page) => page.getByRole('group', { name: 'Player' });
const place = (page: Page) => page.getByRole('slider', { name: 'Place in the recording' });
const second = async (page: Page) => Number(await place(page).getAttribute('aria-valuenow'));
/** Of the recording that is open. */
const openPlayer = async (path = `/recordings?recording=${recordingId}`) => {
  const opened = await open(path);
  await place(opened.page).waitFor();
  return opened;
};
const loud = 0.1;
const silent = 0.005;

describe('the player', () => {
  test('plays, and customer and agent are each on their own side', async () => {
    await using opened = await openPlayer();
    const { page, faults } = opened;
    await player(page).getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => second(page), { timeout: 10_000 }).toBeGreaterThan(1);
    const [left = 0, right = 0] = await heard(page);
    expect(left).toBeGreaterThan(loud);
    expect(right).toBeGreaterThan(loud);
    await player(page).getByRole('button', { name: 'Pause', exact: true }).click();
    const stopped = await second(page);
    await expect.poll(() => heard(page).then((ears) => Math.max(...ears))).toBeLessThan(silent);
    expect(await second(page)).toBe(stopped);
    expect(faults).toEqual([]);
    const entries = server.lines.filter((line) => line.includes('signature'));
    expect(entries).toEqual([]);
  });

  test('one side is muted, and the other is heard on', async () => {
    await using opened = await openPlayer();
    const { page } = opened;
    const mute = (side: string) => player(page).getByRole('button', { name: `${side}: mute` });
    await mute('Agent').click();
    await player(page).getByRole('button', { name: 'Play' }).click();
    await expect.poll(async () => (await heard(page))[0] ?? 0, { timeout: 10_000 }).toBeGreaterThan(loud);
    expect((await heard(page))[1]).toBeLessThan(silent);
    await mute('Agent').click();
    await mute('Customer').click();
    await expect.poll(async () => (await heard(page))[1] ?? 0).toBeGreaterThan(loud);
    await expect.poll(async () => (await heard(page))[0] ?? 1).toBeLessThan(silent);
    await player(page).getByRole('slider', { name: 'Agent: volume' }).fill('0');
    await expect.poll(async () => (await heard(page))[1] ?? 1).toBeLessThan(silent);
  });

  test('one goes to a place by a press and by dragging, and by a mark in the list', async () => {
    await using opened = await openPlayer();
    const { page } = opened;
    const box = (await place(page).boundingBox())!;
    const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
    await page.mouse.click(...at(0.5));
    await expect.poll(() => second(page)).toBe(30);
    await page.mouse.move(...at(0.5));
    await page.mouse.down();
    await page.mouse.move(...at(0.7), { steps: 5 });
    expect(await second(page)).toBe(42);
    await page.mouse.up();
    await player(page).getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => second(page), { timeout: 10_000 }).toBeGreaterThan(42);
    expect(await second(page)).toBeLessThan(50);
    await page.mouse.move(...at(0.45));
    await page.locator('.tip', { hasText: /Paused · 00:06 .*Card data/ }).waitFor();
    await player(page)
      .getByRole('button', { name: /^00:24/ })
      .click();
    await expect.poll(() => second(page)).toBeLessThan(30);
    // What was said in the pause is in no sound that leaves the server.
    await page.mouse.click(...at(0.45));
    await expect.poll(() => heard(page).then((ears) => Math.max(...ears))).toBeLessThan(silent);
  });

  test('twice the speed is twice as fast, at the same pitch', async () => {
    await using opened = await openPlayer();
    const { page } = opened;
    await place(page).focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('>');
    await player(page).getByText('2 ×').waitFor();
    await page.keyboard.press('Space');
    await expect.poll(() => second(page), { timeout: 10_000 }).toBeGreaterThan(0);
    const [from, began] = [await second(page), Date.now()];
    await expect.poll(() => second(page), { timeout: 20_000 }).toBeGreaterThan(from + 9);
    // An octave higher it would be 880 Hz; 2,048 samples tell it to some 25 Hz.
    expect(Math.abs((await page.evaluate(() => window.ringsidePitch?.() ?? 0)) - 440)).toBeLessThan(60);
    const seconds = (Date.now() - began) / 1000;
    expect(seconds).toBeLessThan(9);
    expect(seconds).toBeGreaterThan(3);
  });

  test('keys do all of it, and a list tells which', async () => {
    await using opened = await openPlayer();
    const { page } = opened;
    await place(page).focus();
    const go = async (key: string, to: number) => {
      await page.keyboard.press(key);
      await expect.poll(() => second(page), { message: key }).toBe(to);
    };
    await go('5', 30);
    await go('ArrowRight', 35);
    await go('ArrowLeft', 30);
    await go('Shift+ArrowLeft', 0);
    await go('Shift+ArrowRight', 30);
    await go('End', 60);
    await go('Home', 0);
    await page.keyboard.press('m');
    expect(await player(page).getByRole('button', { name: 'Agent: mute' }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('?');
    await player(page).getByText('30 seconds back or on').waitFor();
    expect(await place(page).getAttribute('aria-valuetext')).toBe('00:00 of 01:00');
  });

  test('an address that is over is replaced while it plays', async () => {
    await using opened = await open(`/recordings`);
    const { page } = opened;
    const asked: string[] = [];
    await page.route('**/graphql', async (route) => {
      const isAddress = route.request().postData()?.includes('"operationName":"RecordingAddress"');
      if (!isAddress) return route.continue();
      const response = await route.fetch();
      const body = (await response.json()) as { data: { recordingAddress: { path: string; expiresAt: string } } }; // the document's
      asked.push(body.data.recordingAddress.path);
      // The first one is over at once, as far as the page is told; and it never has all of it.
      if (asked.length === 1) body.data.recordingAddress.expiresAt = new Date(Date.now() + 1_000).toISOString();
      await route.fulfill({ response, json: body });
    });
    await page.addInitScript(() => {
      Object.defineProperty(HTMLMediaElement.prototype, 'buffered', { get: () => ({ length: 0 }) });
    });
    await page.goto(`${server.origin}/recordings?recording=${recordingId}`);
    await place(page).waitFor();
    await player(page).getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(2);
    const from = await second(page);
    await expect.poll(() => second(page), { timeout: 10_000 }).toBeGreaterThan(from + 2);
    expect(await heard(page).then((ears) => Math.min(...ears))).toBeGreaterThan(loud);
    expect(asked.length).toBe(2);
    expect(opened.faults).toEqual([]);
  });

  test('when the rest can not be had any more it goes on at another address, from where it was', async () => {
    await using opened = await openPlayer();
    const { page } = opened;
    const addresses = new Set<string>();
    page.on('request', (request) => request.url().includes('signature=') && addresses.add(request.url()));
    await place(page).press('5');
    await player(page).getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => second(page), { timeout: 10_000 }).toBeGreaterThan(30);
    // As the browser says it when a part is answered with 410.
    await page.evaluate(() => {
      const media = window.ringsideMedia!;
      Object.defineProperty(media, 'error', { get: () => ({ code: MediaError.MEDIA_ERR_NETWORK }) });
      media.dispatchEvent(new Event('error'));
    });
    await expect.poll(() => addresses.size, { timeout: 10_000 }).toBe(2);
    const from = await second(page);
    expect(from).toBeGreaterThan(30);
    await expect.poll(() => second(page), { timeout: 10_000 }).toBeGreaterThan(from + 1);
    expect(Math.min(...(await heard(page)))).toBeGreaterThan(loud);
    expect(await player(page).getByRole('alert').count()).toBe(0);
  });
});

describe('the page', () => {
  const rows = (page: Page) => page.locator('tbody tr');

  test('is narrowed by number, state and legal hold', async () => {
    await using opened = await open('/recordings');
    const { page } = opened;
    await rows(page).first().waitFor();
    expect(await rows(page).first().textContent()).toContain('Erika Muster');
    expect(await rows(page).first().textContent()).toContain('One gap');
    const number = page.getByRole('textbox', { name: 'Phone number' });
    await number.fill('999999');
    await number.press('Enter');
    const nothing = page.getByRole('heading', { name: 'Nothing found' });
    await nothing.waitFor();
    await number.fill('99');
    await number.press('Enter');
    await page.getByText('At least three digits are needed.').waitFor();
    await nothing.waitFor({ state: 'detached' });
    // The same as before is searched for anew.
    await number.fill('999999');
    await number.press('Enter');
    await nothing.waitFor();
    await number.fill('040 555 111');
    await number.press('Enter');
    await rows(page).first().waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goto(`${server.origin}/recordings?held=yes`);
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
    await page.goto(`${server.origin}/recordings?state=STORED&of=${callId}`);
    await rows(page).first().waitFor();
  });

  test('R14 an admin orders to keep it and lifts the order; while it stands it can not be deleted', async () => {
    await using opened = await openPlayer();
    const { page } = opened;
    await page.getByRole('button', { name: 'Set a legal hold' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Set a legal hold' }).click();
    await dialog.getByText('Give a reason.').waitFor();
    await dialog.getByRole('textbox').fill('Court order');
    await dialog.getByRole('button', { name: 'Set a legal hold' }).click();
    await page.getByRole('button', { name: 'Lift the legal hold' }).waitFor();
    expect(await page.getByRole('button', { name: 'Delete' }).isDisabled()).toBe(true);
    await page.getByText('Lift that order first.').first().waitFor();
    await page.getByRole('button', { name: 'Lift the legal hold' }).click();
    await dialog.getByRole('textbox').fill('Over');
    await dialog.getByRole('button', { name: 'Lift the legal hold' }).click();
    await page.getByRole('button', { name: 'Set a legal hold' }).waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('R11 R15 what waits to be stored says why, and what was deleted shows its certificate', async () => {
    await begin(server, callId);
    const id = await finish(server, callId);
    await server.command({ type: 'recordingDelayed', recordingId: id, reason: 'storage.full' });
    await using opened = await open(`/recordings?recording=${id}`);
    const { page } = opened;
    await page
      .getByText('It can be listened to as soon as it is stored. Waits to be stored: the storage is full.')
      .waitFor();
    await server.command({ type: 'recordingFailed', recordingId: id, reason: 'noFiles' });
    const gone = await recorded(server, callId, 2_000);
    await page.goto(`${server.origin}/recordings?recording=${gone}`);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('alertdialog').getByRole('textbox').fill('Asked by the customer');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('heading', { name: 'Certificate of deletion' }).waitFor();
    await page.getByText('There is nothing to listen to. Deleted: Asked by the customer.').waitFor();
    expect(await page.getByText('certificate.sha256').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('tbody tr', { hasText: 'Failed: nothing was taken down' }).waitFor();
  });

  test('what is stored while its call’s story is open can be listened to by itself', async () => {
    await begin(server, callId);
    await using opened = await open(`/history?call=${callId}`);
    await opened.page.locator('.what', { hasText: 'Is being recorded' }).waitFor();
    const listen = opened.page.getByRole('dialog').getByRole('button', { name: 'Listen' });
    const before = await listen.count();
    const id = await finish(server, callId);
    await store(server, id, 2_000);
    await expect.poll(() => listen.count(), { timeout: 20_000 }).toBe(before + 1);
  });

  test('R13 in a call’s story one listens; who did not talk in it sees why not', async () => {
    const [anna, ben] = centre.agents as [AgentId, AgentId];
    await using opened = await open(`/history?call=${callId}`, television, centre.tokens[0]!);
    await opened.page.getByRole('button', { name: 'Listen' }).first().click();
    await place(opened.page).waitFor();
    await centre.clear();
    // Ben’s phone rings first, and Anna takes the call.
    await centre.available(ben, true);
    const missed = asId<CallId>(await centre.arrives(0, '+4940555222', 'Missed'));
    await centre.rings(ben);
    await centre.available(anna, true);
    const legId = server.engine.floor.agents.get(ben)!.legId!;
    server.played.tell({ type: 'leg.left', providerId: asId('pbx'), legId, cause: 'busy' });
    await centre.rings(anna);
    centre.answers(anna);
    await until(() => server.engine.floor.calls.get(missed)?.stage.state === 'connected');
    await recorded(server, missed, 2_000);
    await using second = await open(`/history?call=${missed}`, television, centre.tokens[1]!);
    await second.page
      .getByText('It is for those who talked in it, and for supervisors of them or of the queue.')
      .waitFor();
    expect(await second.page.getByRole('button', { name: 'Listen' }).count()).toBe(0);
    await centre.clear();
  });
});

test.each(['en-GB', 'de-DE'])(
  '%s: list and player are whole, readable and without faults',
  { timeout: 180_000 },
  async (locale) => {
    await centre.clear();
    await recorded(server, await centre.talking(), 90_000, talked);
    await centre.clear();
    await using opened = await open('/recordings', { ...television, locale });
    const { page } = opened;
    const found: string[] = [];
    const boxes = 'main, header, form, table, [role=dialog], .player, .bar';
    const look = async (name: string) =>
      void found.push(...(await flawsInLooks(page, `recordings-${name}-${locale.slice(0, 2)}`, boxes)));
    await page.locator('tbody tr').first().waitFor();
    await look('list');
    await page.locator('tbody tr a', { hasText: 'Erika' }).first().click();
    await page.locator('.wave').waitFor();
    await page.locator('.wave').focus();
    await page.keyboard.press('3');
    await look('player');
    await page.keyboard.press('?');
    await look('keys');
    expect(found).toEqual([]);
  },
);
