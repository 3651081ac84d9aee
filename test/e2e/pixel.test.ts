/** From the INVITE of a caller to the changed pixel on the wall: a real caller, a real Asterisk, a real browser. */
import { expect, test } from 'vitest';
import { placeCalls } from '../peers/sip/callers.ts';
import { ensureWallboard, openBrowser, openPage } from '../support/browser.ts';
import { callsOf, eventually, inState, openWholeCentre } from '../support/wholeCentre.ts';

const number = '+493023125100';
const CALLERS = 12;

test('the board moves when a SIP caller arrives and when an agent answers', async () => {
  await ensureWallboard();
  await using whole = await openWholeCentre({
    queues: [{ name: 'Sales', number, settings: { music: 'Sales', wrapUpMs: 0 } }],
    agents: { 1001: { Sales: 0 } },
    behaviours: { 1001: { answerAfterMs: 300 } },
  });
  const { asterisk, server, centre } = whole;
  await server.ask(
    `mutation($id: ID!) { setAgentStatus(agentId: $id, status: OFFLINE) { ... on AgentChange { outcome } ... on Refused { code message } } }`,
    { id: centre.agentIds['1001'] },
  );
  const browser = await openBrowser();
  try {
    await using opened = await openPage(browser, `${server.origin}/#key=${server.key}`);
    const { page } = opened;
    const waiting = page.locator('.tile dd[data-digits]').first();
    await waiting.waitFor();
    expect(await waiting.textContent()).toBe('0');
    // The page itself notes when the figure changes: the same machine, so the same clock.
    await page.evaluate(() => {
      const seen: [number, string][] = [];
      Object.assign(window, { seen });
      const figure = document.querySelector('.tile dd[data-digits]')!;
      new MutationObserver(() =>
        seen.push([performance.timeOrigin + performance.now(), figure.textContent ?? '']),
      ).observe(figure, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await using calls = await placeCalls({
      sip: asterisk,
      target: number,
      count: CALLERS,
      ratePerSecond: 2,
      echo: true,
    });
    await eventually(
      () => callsOf(server),
      (all) => inState(all, 'QUEUED').length === CALLERS,
    );
    await eventually(
      () => waiting.textContent(),
      (text) => text === String(CALLERS),
    );
    const seen = await page.evaluate(() => (window as unknown as { seen: [number, string][] }).seen);
    const invites = (await calls.log()).map(({ inviteAt }) => inviteAt).toSorted((a, b) => a - b);
    const delays = invites.map(
      (inviteAt, index) => (seen.find(([, text]) => Number(text) >= index + 1)?.[0] ?? Number.NaN) - inviteAt,
    );
    const sorted = delays.toSorted((a, b) => a - b);
    console.log(
      `INVITE to pixel, ${CALLERS} callers: median ${Math.round(sorted[CALLERS / 2]!)} ms, worst ${Math.round(sorted.at(-1)!)} ms`,
    );
    // Not a timed test: it is that each of them was seen, and after its INVITE.
    for (const delay of delays) expect(delay).toBeGreaterThan(0);

    await server.ask(
      `mutation($id: ID!) { setAgentStatus(agentId: $id, status: AVAILABLE) { ... on AgentChange { outcome } ... on Refused { code message } } }`,
      { id: centre.agentIds['1001'] },
    );
    await eventually(
      () => waiting.textContent(),
      (text) => text === String(CALLERS - 1),
    );
    await page
      .locator('.person', { hasText: 'Agent 1001' })
      .getByText(/talking|talk/i)
      .first()
      .waitFor();
    expect(opened.faults).toEqual([]);
  } finally {
    await browser.close();
  }
});
