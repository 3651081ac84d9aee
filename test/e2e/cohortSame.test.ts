/** Rules K3 and K4: what many are sent together is what each would be sent alone, for whoever looks and whatever happens. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../server/src/graphql/schema.ts';
import { asId, type CallId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { Listener } from '../support/listener.ts';
import { sharedDocuments } from '../support/sharedFields.ts';
import { openTwoTeams, signedIn, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let teams: TwoTeams;
const documents = sharedDocuments(buildSchema());

beforeAll(async () => {
  server = await startApi();
  teams = await openTwoTeams(server, { wrapUpMs: 0 });
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const step = fc.oneof(
  fc.record({ do: fc.constant('status' as const), agent: fc.nat(3), isAway: fc.boolean() }),
  fc.record({ do: fc.constant('call' as const), queue: fc.nat(1) }),
  fc.record({ do: fc.constant('hangUp' as const), which: fc.nat() }),
  fc.record({ do: fc.constant('answer' as const), agent: fc.nat(3) }),
  fc.record({ do: fc.constant('team' as const), seesFar: fc.boolean() }),
  fc.record({ do: fc.constant('wait' as const) }),
);

let callers = 0;
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function carryOut(each: Step): Promise<void> {
  const { engine } = server;
  switch (each.do) {
    case 'status': {
      const agentId = teams.centre.agents[each.agent]!;
      const status = each.isAway ? 'away' : 'available';
      return await server.command({ type: 'setAgentStatus', agentId, status, reason: each.isAway ? 'Ä "break"' : '' });
    }
    case 'call':
      return void (await teams.centre.arrives(each.queue, `+4940999${(callers += 1)}`, `Caller № ${callers}`));
    case 'hangUp': {
      const calls = [...engine.floor.calls.keys()];
      const callId = calls[each.which % Math.max(1, calls.length)];
      return callId && (await server.command({ type: 'hangUp', callId: asId<CallId>(callId) }));
    }
    case 'answer': {
      const agentId = teams.centre.agents[each.agent]!;
      const agent = engine.floor.agents.get(agentId);
      if (agent?.activity.state === 'ringing' && agent.legId) teams.centre.answers(agentId);
      return;
    }
    case 'team':
      return await teams.saveTeam('near', each.seesFar ? { queueIds: [teams.near.queueId, teams.far.queueId] } : {});
    case 'wait':
      await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

describe('K4', () => {
  test('there is something to share', () => {
    expect(documents.map(({ name }) => name).toSorted()).toEqual(['agentBoard', 'liveCalls', 'queueBoard']);
    expect(documents.map(({ shared }) => shared.split(' ').length > 30)).toEqual([true, true, true]);
  });

  test('all shared fields say the same to many as to one alone, byte by byte', { timeout: 120_000 }, async () => {
    const viewers = [server.keys.admin, server.keys.crm, server.keys.board, teams.supervisor, teams.agent, teams.board];
    viewers.push(await signedIn(server, 'ada', 'admin'));
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20, size: 'max' }), async (steps) => {
        await using round = new AsyncDisposableStack();
        const listeners = await Promise.all(
          viewers.map(async (key) => round.use(await Listener.open(server.origin, key))),
        );
        for (const listener of listeners) {
          for (const { name, shared, alone } of documents) {
            listener.raw.subscribe(`${name} one`, shared);
            listener.raw.subscribe(`${name} two`, shared);
            listener.raw.subscribe(`${name} alone`, alone);
          }
        }
        for (const each of steps) await carryOut(each);
        // The end is where all have come to when nothing happens any more.
        let seq = -1;
        await until(() => {
          const isQuiet = seq === server.engine.floor.seq;
          seq = server.engine.floor.seq;
          return isQuiet;
        });
        for (const listener of listeners) {
          for (const { name, shared, alone } of documents) {
            listener.raw.subscribe(`${name} end`, shared);
            listener.raw.subscribe(`${name} end alone`, alone);
          }
        }
        const wanted = documents.flatMap(({ name }) => [`${name} end`, `${name} end alone`, `${name} two`]);
        await until(() => listeners.every((listener) => wanted.every((id) => listener.of(id).length > 0)));
        for (const listener of listeners) {
          for (const { name } of documents) {
            const payloads = (id: string): Map<string, string> => steppedTexts(listener, id);
            const one = payloads(`${name} one`);
            compared += same(payloads(`${name} alone`), one) + same(one, payloads(`${name} two`));
            compared += same(payloads(`${name} end`), payloads(`${name} end alone`));
          }
        }
      }),
      { numRuns: 8 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});

/** Payloads by where they begin and end, as only those tell of the same. */
function steppedTexts(listener: Listener, id: string): Map<string, string> {
  const texts = new Map<string, string>();
  let from = 'the beginning';
  for (const { text, position } of listener.of(id)) {
    texts.set(`${from} to ${position}`, text.slice(text.indexOf('"payload":')));
    from = String(position);
  }
  return texts;
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  let compared = 0;
  for (const [step, text] of a) {
    const other = b.get(step);
    if (other === undefined) continue;
    expect(other).toBe(text);
    expect(other).not.toContain('"errors"');
    compared += 1;
  }
  return compared;
}
