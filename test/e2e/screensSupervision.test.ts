/** Supervision and recording on the screens: what a supervisor does in the drawer of a call, and what its agent is told of it. */
import { ChangeSupervisionDocument } from '@ringside/schema/documents';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asId, type AgentId, type CallId } from '../../server/src/kernel/ids.ts';
import { by } from '../../server/src/floor/stage.testing.ts';
import type { QueueSettings } from '../../server/src/queues/queue.ts';
import { doubleClickMs } from '../../wallboard/src/features/calls/intent.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { ask } from '../support/apiClient.ts';
import { openBrowser, openPage, type Opened, television } from '../support/browser.ts';
import { type DeskCentre, openDeskCentre } from '../support/deskCentre.ts';
import { begin, finish, store } from '../support/recordedCalls.ts';
import { builtWallboard } from '../support/screens.ts';
import { openSupervisors, type Supervisors } from '../support/supervisors.ts';
import { until } from '../support/until.ts';

let browser: Browser;
let server: ApiServer;
let centre: DeskCentre;
let supervisors: Supervisors;
let callId: CallId;

const anna = asId<AgentId>('agent-0');

beforeAll(async () => {
  const wallboard = await builtWallboard();
  browser = await openBrowser();
  server = await startApi({ wallboard });
  centre = await openDeskCentre(server);
  supervisors = await openSupervisors(server, centre);
});
beforeEach(async () => {
  await supervisors.queue({});
  callId = await centre.talking();
});
afterEach(() => centre.clear());
/** R28: the call that goes on came before. */
async function talkingUnder(settings: Partial<QueueSettings>): Promise<void> {
  await centre.clear();
  await supervisors.queue(settings);
  callId = await centre.talking();
}
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const call = () => server.engine.floor.calls.get(callId);
const supervision = () => call()?.supervisions?.[0];
const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const supervising = (drawer: Locator) => drawer.getByRole('region', { name: 'Supervision' });
interface AtCall extends Opened {
  readonly drawer: Locator;
}

async function inDrawer(secret: string, act: (at: AtCall) => Promise<void>): Promise<void> {
  await using opened = await openPage(browser, `${server.origin}/calls?call=${callId}#key=${secret}`, television);
  opened.page.setDefaultTimeout(10_000);
  const drawer = opened.page.getByRole('dialog').first();
  await drawer.getByRole('heading', { name: 'What can be done' }).waitFor();
  await act({ ...opened, drawer });
  expect(opened.faults).toEqual([]);
}

const isPressed = (drawer: Locator, name: string) =>
  drawer.locator('.control[aria-pressed=true]').filter({ hasText: name }).waitFor();
const why = (drawer: Locator, name: string) =>
  drawer.locator('.control').filter({ hasText: name }).first().getAttribute('title');

describe('a supervisor', () => {
  test('S3 S5 gives a reason, listens, and goes from one mode to another with one press or one key', async () => {
    await inDrawer(supervisors.sue, async ({ page, drawer }) => {
      expect(await why(drawer, 'Take over')).toBe('Listen first');
      await button(drawer, 'Listen').click();
      const dialog = page.getByRole('dialog', { name: 'Listen to this call' });
      await dialog.getByText('Your phone, 7001, rings.').waitFor();
      await button(dialog, 'Listen').click();
      await dialog.getByText('Say why, or choose one below.').waitFor();
      await dialog.getByLabel('Why').fill('She is new');
      await dialog.getByLabel('Why').press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await drawer.getByText('phone rings', { exact: true }).waitFor();
      await supervisors.picksUp(callId);
      await drawer.getByText('listens to Agent 0', { exact: true }).waitFor();
      expect(supervision()).toMatchObject({ mode: 'listen', reason: 'She is new' });
      await isPressed(drawer, 'Listen');
      await button(drawer, 'Whisper').click();
      await drawer.getByText('whispers to Agent 0', { exact: true }).waitFor();
      await drawer.locator('h3').first().click();
      await page.keyboard.press('b');
      await drawer.getByText('has barged in on Agent 0', { exact: true }).waitFor();
      expect(await page.getByRole('dialog').count()).toBe(1);
      await page.keyboard.press('v');
      await drawer.getByRole('list', { name: 'Who supervises this call' }).waitFor({ state: 'detached' });
      await button(drawer, 'Whisper').click();
      // What was said before is offered again, and one press does it.
      await page.getByRole('dialog').getByRole('button', { name: 'She is new' }).click();
      await until(() => supervision()?.mode === 'whisper');
      expect(supervision()?.reason).toBe('She is new');
    });
  });

  test('S8 S9 takes the call over and hands it back', async () => {
    await inDrawer(supervisors.sue, async ({ page, drawer }) => {
      await page.keyboard.press('l');
      await page.getByRole('dialog').getByRole('button', { name: 'Quality check' }).click();
      await supervisors.picksUp(callId);
      await drawer.getByText('listens to Agent 0', { exact: true }).waitFor();
      await button(drawer, 'Take over').click();
      await drawer.getByText('has taken over', { exact: true }).waitFor();
      expect(await why(drawer, 'Listen')).toBe('You talk yourself');
      await server.command({ type: 'endWrapUp', agentId: anna });
      await drawer.locator('.control[aria-disabled=false]').filter({ hasText: 'Hand back' }).click();
      await drawer.getByText('is handing back').waitFor();
      await centre.rings(anna);
      centre.answers(anna);
      await until(() => supervision() === undefined);
      expect(call()?.stage.state).toBe('connected');
    });
  });

  test('S1 has only the rights that were given, and S4 without a phone says which one rings', async () => {
    await inDrawer(supervisors.sam, async ({ page, drawer }) => {
      expect(await why(drawer, 'Whisper')).toBe('You have no right to');
      expect(await why(drawer, 'Listen')).toBe('Choose a phone below');
      const phone = drawer.getByLabel('Phone to be rung');
      await phone.fill('1001');
      await phone.press('Enter');
      await drawer.locator('.control[title="Phone of an agent"]').first().waitFor();
      await phone.fill('7002');
      await phone.press('Enter');
      await drawer.locator('.control[aria-disabled=false]').filter({ hasText: 'Listen' }).click();
      await page.getByRole('dialog').getByText('Extension 7002 rings.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Training' }).click();
      await drawer.getByText('phone rings', { exact: true }).waitFor();
      const { legId } = supervision()!;
      expect(call()?.legs.get(legId)?.target).toMatchObject({ extension: '7002' });
    });
  });

  test('S12 is kept out while card data are given, and says so', async () => {
    await talkingUnder({ recording: 'onDemand' });
    await inDrawer(supervisors.sue, async ({ drawer }) => {
      await button(drawer, 'Record').click();
      await button(drawer, 'Pause').click();
      await button(drawer, 'Card data').click();
      await drawer.getByText('Recording paused: Card data').waitFor();
      await drawer.locator('.control[title="Card data are being given"]').first().waitFor();
      await button(drawer, 'Go on recording').click();
      await drawer.locator('.control[aria-disabled=false]').filter({ hasText: 'Listen' }).waitFor();
      expect(supervision()).toBe(undefined);
    });
  });

  test('is seen by others on the calls and at the agent, and an admin ends it', async () => {
    await inDrawer(supervisors.sue, async ({ page }) => {
      await page.keyboard.press('l');
      await page.getByRole('dialog').getByRole('button', { name: 'Complaint' }).click();
    });
    await supervisors.picksUp(callId);
    await using opened = await openPage(browser, `${server.origin}/calls#key=${supervisors.adam}`, television);
    const { page } = opened;
    page.setDefaultTimeout(10_000);
    await page.getByText('Supervised by sue').waitFor();
    await page.goto(`${server.origin}/agents`);
    await page.locator('tbody tr').filter({ hasText: 'Agent 0' }).getByText('Supervised by sue').waitFor();
    await page.goto(`${server.origin}/calls`);
    await page.getByRole('button', { name: 'What can be done with the call of Erika Muster' }).click();
    await page.getByRole('menuitem', { name: 'Supervise' }).click();
    await page.getByText('“Complaint”').waitFor();
    await page.getByRole('button', { name: 'End the supervision of sue' }).click();
    await until(() => supervision() === undefined);
    await page.goto(`${server.origin}/`);
    await page.locator('.person').first().waitFor();
    expect(await page.getByText('Supervised by').count()).toBe(0);
  });
});

test('R13 a supervisor’s list of recordings tells of each change at once', async () => {
  await talkingUnder({ recording: 'onDemand' });
  await using opened = await openPage(browser, `${server.origin}/recordings#key=${supervisors.sue}`, television);
  const { page } = opened;
  const rows = page.locator('tbody tr', { hasText: 'Erika Muster' });
  await page.getByText('No recordings yet').or(rows.first()).first().waitFor();
  expect(await rows.filter({ hasText: 'Is being recorded' }).count()).toBe(0);
  const id = await begin(server, callId);
  await rows.filter({ hasText: 'Is being recorded' }).waitFor();
  await finish(server, callId);
  await store(server, id, 2_000);
  await rows.filter({ hasText: '00:02' }).waitFor();
  expect(opened.faults).toEqual([]);
});

test.each([
  ['en-GB', 'What happened in it', ['The supervisor listens', 'The supervisor whispers to the agent'], 'Card data'],
  [
    'de-DE',
    'Was darin geschah',
    ['Die Teamleitung hört mit', 'Die Teamleitung flüstert dem Agenten ein'],
    'Kartendaten',
  ],
] as const)(
  '%s: the player says how a supervisor took part, and why it was paused',
  async (locale, name, modes, why) => {
    await talkingUnder({ recording: 'onDemand' });
    const id = await begin(server, callId);
    await supervisors.listens(callId, 'LISTEN');
    await ask(server.origin, supervisors.sue, ChangeSupervisionDocument, { id: supervision()!.id, mode: 'WHISPER' });
    await until(() => supervision()?.did === 'whisper');
    await finish(server, callId);
    await store(server, id, 60_000, [{ fromMs: 30_000, toMs: 36_000, why: 'pause', reason: 'card', by }]);
    const view = { ...television, locale };
    await using opened = await openPage(
      browser,
      `${server.origin}/recordings?recording=${id}#key=${server.keys.admin}`,
      view,
    );
    const marks = opened.page.getByRole('list', { name }).getByRole('button');
    for (const [n, mode] of modes.entries())
      await marks
        .nth(n)
        .filter({ hasText: `${mode} · sue` })
        .waitFor();
    await marks.nth(2).filter({ hasText: why }).waitFor();
    expect(await marks.count()).toBe(3);
    expect(opened.faults).toEqual([]);
  },
);

describe('an agent', () => {
  const desk = async () => {
    const opened = await openPage(browser, `${server.origin}/desk#key=${centre.tokens[0]}`, television);
    opened.page.setDefaultTimeout(10_000);
    return opened;
  };
  test('sees none of what supervisors do', async () => {
    await using opened = await openPage(
      browser,
      `${server.origin}/calls?call=${callId}#key=${centre.tokens[0]}`,
      television,
    );
    const { page } = opened;
    await page.getByRole('dialog').getByRole('heading', { name: 'What can be done' }).waitFor();
    expect(await supervising(page.getByRole('dialog')).count()).toBe(0);
    expect(await button(page, 'Listen').count()).toBe(0);
  });

  test('S11 is told at once, afterwards or never, as the queue says, and not why', async () => {
    await supervisors.listens(callId, 'LISTEN');
    await using opened = await desk();
    const { page } = opened;
    await page.getByText('sue listens to this call.').waitFor();
    expect(await page.getByText('secret reason').count()).toBe(0);
    await supervisors.queue({ supervisionTold: 'never' });
    await page.getByText('sue listens to this call.').waitFor({ state: 'detached' });
    await supervisors.queue({ supervisionTold: 'afterwards' });
    await server.command({ type: 'hangUp', callId });
    await page.getByText('sue listened to this call.').waitFor();
  });

  test('R5 R7 records, pauses for a reason, goes on and ends it, by button and by key', async () => {
    await talkingUnder({ recording: 'onDemand' });
    await using opened = await desk();
    const { page } = opened;
    const bar = page.getByRole('region', { name: 'Recording' });
    await bar.getByText('Not recorded', { exact: true }).waitFor();
    await button(bar, 'Record').click();
    const clicked = await page.evaluate(() => performance.now());
    await bar.getByText('Is being recorded', { exact: true }).waitFor();
    await page.keyboard.press('a');
    await button(bar, 'Private matter').click();
    await bar.getByText('Recording paused: Private matter').waitFor();
    await bar.getByText('goes on by itself in').waitFor();
    await page.getByRole('heading', { level: 2 }).first().click();
    await page.keyboard.press('a');
    await button(bar, 'Pause').waitFor();
    // Sooner, a second press on the same button would be a double click.
    await page.waitForFunction(([at, ms]) => performance.now() - at > ms, [clicked, doubleClickMs] as const);
    await page.keyboard.press('r');
    await bar.getByText('Recording ended').waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('R1 R6 is told why not: never here, and what is always recorded is not ended', async () => {
    await using opened = await desk();
    const { page } = opened;
    const bar = page.getByRole('region', { name: 'Recording' });
    await bar.getByText('Not recorded: never here').waitFor();
    expect(await bar.getByRole('button').count()).toBe(0);
    await talkingUnder({ recording: 'always' });
    await bar.getByText('Is being recorded', { exact: true }).waitFor();
    expect(await button(bar, 'End recording').getAttribute('aria-disabled')).toBe('true');
  });

  test('R19 R20 R23 notes who has agreed and who withdraws; without it nothing is recorded, and it says why', async () => {
    await talkingUnder({ recording: 'onDemand', consent: 'fr' });
    await using opened = await desk();
    const { page } = opened;
    const bar = page.getByRole('region', { name: 'Recording' });
    const party = page.getByRole('listitem').filter({ hasText: 'Erika Muster' });
    await party.getByText('has not agreed yet').waitFor();
    expect(await button(bar, 'Record').getAttribute('title')).toMatch(/^Not everybody has agreed/);
    await party.getByRole('button', { name: 'Ask Erika Muster by the announcement' }).click();
    await page.getByRole('alert').filter({ hasText: 'There is no announcement to ask with.' }).waitFor();
    await party.getByRole('button', { name: 'Has agreed: Erika Muster' }).click();
    await party.getByText('may be recorded').waitFor();
    await bar.locator('button[aria-disabled=false]').filter({ hasText: 'Record' }).click();
    await bar.getByText('Is being recorded', { exact: true }).waitFor();
    // Within half a second of the other it would be the second click of a double click.
    const withdraws = party.getByRole('button', { name: 'Withdraws: Erika Muster' });
    await expect
      .poll(async () => {
        if (await withdraws.isVisible()) await withdraws.click();
        return party.getByRole('button', { name: 'Has agreed: Erika Muster' }).isVisible();
      })
      .toBe(true);
    const caller = [...call()!.legs.values()].find(({ role }) => role === 'caller');
    expect(caller?.consent).toMatchObject({ state: 'withdrawn', how: 'spoken' });
  });

  test('C30 sees what another parks at once', async () => {
    await using opened = await desk();
    const { page } = opened;
    await page.getByText('Nothing is parked.').waitFor();
    await server.command({ type: 'parkCall', callId, agentId: anna });
    await page.getByText('701').waitFor({ timeout: 1500 });
    expect(call()?.stage.state).toBe('parked');
  });
});
