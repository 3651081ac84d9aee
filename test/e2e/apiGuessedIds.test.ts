/** Rule P10 over the whole schema: a real id of another team is worth no more than a random one, by HTTP and by WebSocket. */
import type { Client } from 'graphql-ws';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../server/src/graphql/schema.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { connect, overSocket, post } from '../support/apiClient.ts';
import { type EveryField, everyField, idPaths, operationOf, variablesOf } from '../support/everyField.ts';
import { openTwoTeams, type TwoTeams } from '../support/twoTeams.ts';

let server: ApiServer;
let teams: TwoTeams;
const clients: Client[] = [];

beforeAll(async () => {
  server = await startApi();
  teams = await openTwoTeams(server);
});
afterAll(async () => {
  for (const client of clients) await client.dispose();
  await server?.[Symbol.asyncDispose]();
});

const schema = buildSchema();
const taking = everyField(schema).filter(({ field }) => idPaths(field).length > 0);

type Ask = (operation: string, variables: Record<string, unknown>) => Promise<unknown>;

const byHttp =
  (secret: string): Ask =>
  async (query, variables) =>
    (await post(server.origin, secret, { query, variables })).body;

function bySocket(secret: string): Ask {
  const client = connect(server.origin, secret);
  clients.push(client);
  return (query, variables) => overSocket(client, query, variables);
}

/** An answer without the id that was asked for and without the place in the journal. */
const plainly = (answer: unknown, id: string): string =>
  JSON.stringify(answer)
    .replaceAll(id, '<id>')
    .replaceAll(/"position":"?\d+"?/g, '"position":0');

/** The fields in which one of the ids is worth more than a random one. */
async function tellingFields(ask: Ask, fields: readonly EveryField[], ids: readonly string[]): Promise<string[]> {
  const own = { agentId: teams.near.agents[0], queueId: teams.near.queueId, callId: teams.near.waiting };
  const telling: string[] = [];
  for (const each of fields) {
    const operation = operationOf(schema, each);
    for (const path of idPaths(each.field)) {
      const answerTo = async (id: string) => plainly(await ask(operation, variablesOf(each.field, own, path, id)), id);
      const unknown = await answerTo(randomUUID());
      const answers = await Promise.all(ids.map(answerTo));
      const isTelling = answers.some((answer) => answer !== unknown);
      if (isTelling) telling.push(`${each.kind} ${each.name}(${path.join('.')})`);
    }
  }
  return telling;
}

const farIds = (viewer: string): string[] => [
  teams.far.queueId,
  ...teams.far.agents,
  teams.far.talking,
  teams.far.waiting,
  ...server.engine.floor.calls.get(teams.far.talking)!.legs.keys(),
  'number-1',
  'pbx',
  teams.far.teamId,
  'user-far',
  'session-far',
  'key-admin',
  // Boards may be opened by anybody but the key of another one.
  ...(viewer === 'board' ? ['board-wall'] : []),
];

describe('P10: another team by a guessed id', () => {
  const viewers = ['supervisor', 'agent', 'board'] as const;

  test.each(viewers)('is nothing to one who is %s, by HTTP', async (viewer) => {
    const fields = taking.filter(({ kind }) => kind !== 'subscription');
    expect(await tellingFields(byHttp(teams[viewer]), fields, farIds(viewer))).toEqual([]);
  });

  test.each(viewers)('is nothing to one who is %s, by WebSocket', async (viewer) => {
    expect(await tellingFields(bySocket(teams[viewer]), taking, farIds(viewer))).toEqual([]);
  });

  test('is a great deal to an admin, so that the silence above means something', async () => {
    const fields = taking.filter(({ kind }) => kind !== 'mutation');
    const telling = await tellingFields(bySocket(server.keys.admin), fields, farIds('admin'));
    expect(telling).toEqual(
      expect.arrayContaining([
        'query queue(id)',
        'query agent(id)',
        'query call(id)',
        'query calls(filter.queueId)',
        'query calls(filter.agentId)',
        'query number(id)',
        'query provider(id)',
        'subscription queueBoard(queueIds)',
        'subscription agentBoard(agentIds)',
        'subscription liveCalls(filter.queueIds)',
        'subscription liveCalls(filter.agentIds)',
      ]),
    );
  });

  test('of ones own, commands that would be refused for an unknown id are not', async () => {
    const { near, supervisor } = teams;
    const move = `mutation { moveCall(callId: "${near.waiting}", priority: 2) { __typename } }`;
    expect((await post(server.origin, supervisor, { query: move })).body.data).toEqual({
      moveCall: { __typename: 'CallChange' },
    });
  });
});

describe('P10 and P12: what can be walked to without any id', () => {
  // P15: the directory is of the whole centre, and told on purpose.
  const open = everyField(schema).filter(
    ({ kind, name, field }) =>
      kind !== 'mutation' && name !== 'transferTargets' && field.args.every((arg) => arg.name !== 'id'),
  );

  test.each(['supervisor', 'agent', 'board'] as const)(
    'nothing of the other team, for one who is %s',
    async (viewer) => {
      const ask = bySocket(teams[viewer]);
      const texts: string[] = [];
      for (const each of open) {
        const text = JSON.stringify(await ask(operationOf(schema, each), variablesOf(each.field, {})));
        for (const mark of teams.farMarks) expect([each.name, text.includes(mark) && mark]).toEqual([each.name, false]);
        texts.push(text);
      }
      // It is not for want of answers.
      for (const mark of ['Queue 0', 'Agent 0']) expect(texts.join('')).toContain(mark);
    },
  );
});
