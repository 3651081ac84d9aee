/** Sixty callers, ten agents, two queues, everything that can happen to an offer; judged by an auditor who reads only SIPp's and Asterisk's logs. */
import { expect, test } from 'vitest';
import { audit } from '../../audit/audit.ts';
import { gather } from '../../audit/evidence.ts';
import { report } from '../../audit/report.ts';
import type { Story } from '../../audit/stories.ts';
import { placeCalls } from '../../peers/sip/callers.ts';
import type { Ringside } from '../../support/ringside.ts';
import { callsOf, eventually, inState, openWholeCentre } from '../../support/wholeCentre.ts';

const sales = '+493023125100';
const support = '+493023125200';
const late = '+493023125300';

test('60 callers to 10 agents in two queues: one end each, no agent and no call twice, first come first served, and the API tells the same', async () => {
  await using whole = await openWholeCentre({
    queues: [
      // Ring all, with callers who are let go after the longest wait.
      {
        name: 'Sales',
        number: sales,
        settings: {
          music: 'Sales',
          strategy: 'RING_ALL',
          wrapUpMs: 300,
          retryMs: 500,
          ringTimeoutMs: 3_000,
          maxWaitMs: 45_000,
          pauseAfterMisses: 0,
        },
      },
      {
        name: 'Support',
        number: support,
        settings: {
          music: 'Support',
          strategy: 'LEAST_RECENT',
          wrapUpMs: 300,
          retryMs: 500,
          ringTimeoutMs: 1_500,
          pauseAfterMisses: 0,
        },
      },
      // Nobody ever answers here: the longest wait ends it.
      {
        name: 'Late',
        number: late,
        settings: { music: 'Late', ringTimeoutMs: 1_000, retryMs: 500, maxWaitMs: 3_000, pauseAfterMisses: 0 },
      },
    ],
    agents: {
      1001: { Sales: 0 },
      1002: { Sales: 0 },
      1003: { Sales: 0 },
      1004: { Sales: 0, Support: 0 },
      1005: { Sales: 0, Support: 0 },
      1006: { Support: 0 },
      1007: { Support: 0, Late: 0 },
      1008: { Support: 0 },
      1009: { Support: 0 },
      1010: { Support: 0 },
    },
    behaviours: {
      1001: { answerAfterMs: 200 },
      1002: { answerAfterMs: 500, hangUpAfterMs: 900 },
      1003: { neverAnswers: true },
      1004: { answerAfterMs: 300 },
      1005: { answerAfterMs: 400, hangUpAfterMs: 700 },
      1006: { answerAfterMs: 100 },
      1007: { neverAnswers: true },
      1008: { refuseWith: 603 },
      1009: { refuseWith: 486 },
      1010: { answerAfterMs: 250 },
    },
  });
  const { asterisk, server, phones } = whole;
  const patient = { sip: asterisk, ratePerSecond: 4, talkMs: 6_000, echo: true };
  const calls = [
    await placeCalls({ ...patient, target: sales, count: 20 }),
    await placeCalls({ ...patient, target: support, count: 30 }),
    // They give up while they wait: answered with music, and gone after a second.
    await placeCalls({ sip: asterisk, target: sales, count: 4, ratePerSecond: 2, talkMs: 1_000, echo: true }),
    await placeCalls({ sip: asterisk, target: support, count: 4, ratePerSecond: 2, talkMs: 800, echo: true }),
    await placeCalls({ sip: asterisk, target: late, count: 2, echo: true }),
    // A number that leads nowhere.
    await placeCalls({ sip: asterisk, target: '+493023125999', count: 2 }),
  ];
  await using _calls = new AsyncDisposableStack();
  for (const each of calls) _calls.use(each);
  await Promise.all(calls.map(({ done }) => done));
  const told = await eventually(
    () => callsOf(server),
    (all) => inState(all, 'ENDED').length === 62,
    60_000,
  );

  const evidence = await gather({ asterisk, phones: Object.values(phones), calls });
  const judged = audit(evidence);
  console.log(report(judged));
  expect(judged.violations).toEqual([]);
  expect(judged.stories).toHaveLength(62);

  // The product's own account, caller by caller.
  const byNumber = new Map(told.map((call) => [call.remoteNumber, call]));
  const { agents } = await server.ask<{ agents: { nodes: { id: string; extension: { extension: string } }[] } }>(
    `{ agents(first: 100) { nodes { id extension { extension } } } }`,
  );
  const extensionOf = new Map(agents.nodes.map(({ id, extension }) => [id, extension.extension]));
  for (const story of judged.stories) {
    const call = byNumber.get(story.caller.from);
    expect(call).toBeDefined();
    // Who hangs up in the moment of being joined: Asterisk may have had them together when the server had word of the end.
    const isTooLate = story.ending.kind === 'answered' && call!.end === 'ABANDONED' && talkedMs(story) < 100;
    if (isTooLate) continue;
    if (story.ending.kind === 'answered') {
      expect(call).toMatchObject({ end: 'COMPLETED' });
      expect(extensionOf.get(call!.agent!.id)).toBe(story.ending.by);
    } else expect({ ending: story.ending, connectedAt: call!.connectedAt }).toMatchObject({ connectedAt: null });
  }
  // All of it did happen.
  const outcomes = await offersOf(server);
  expect(new Set(outcomes)).toEqual(new Set(['ACCEPTED', 'MISSED', 'REJECTED', 'FAILED', 'WITHDRAWN']));
  expect(new Set(told.map(({ end }) => end))).toEqual(
    new Set(['COMPLETED', 'ABANDONED', 'TIMED_OUT', 'UNKNOWN_NUMBER']),
  );
});

const talkedMs = ({ offers }: Story): number => {
  const talks = offers.flatMap(({ talk }) => talk ?? []);
  return talks.reduce((ms, { from, to }) => ms + to - from, 0);
};

async function offersOf(server: Ringside): Promise<string[]> {
  const outcomes: string[] = [];
  for (let after: string | null = null; ;) {
    const answer: { readonly calls: OffersPage } = await server.ask(
      `query($after: String) { calls(first: 20, after: $after) { nodes { offers { outcome } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    outcomes.push(...answer.calls.nodes.flatMap(({ offers }) => offers.map(({ outcome }) => outcome)));
    if (!answer.calls.pageInfo.hasNextPage) return outcomes;
    after = answer.calls.pageInfo.endCursor;
  }
}

interface OffersPage {
  readonly nodes: readonly { readonly offers: readonly { readonly outcome: string }[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
