/** A call that is supervised from the first ring to the end, by ear and through the API. Rules S5–S13 in server/src/supervision/RULES.md. */
import {
  ChangeSupervisionDocument,
  EndSupervisionDocument,
  HandBackCallDocument,
  SuperviseCallDocument,
  SupervisionsDocument,
  TakeOverCallDocument,
  type TypedDocumentNode,
} from '@ringside/schema/documents';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Party } from '../../peers/carrier/party.ts';
import { ask } from '../../support/apiClient.ts';
import { untilLinked } from '../../support/asteriskCentre.ts';
import { atSession } from '../../support/sessions.ts';
import { NO_TRACE_DB } from '../../support/tones.ts';
import { openScene, type Scene } from './scene.ts';

const PASSWORD = 'a password for a test';
/** The most that may be missing when somebody takes over or hands back. */
const GAP_MS = 60;

let scene: Scene;
let sue: Party;
let sam: Party;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  scene = await openScene({ phones: ['1003', '1004'] });
  sue = scene.ear.add('sue', '1003');
  sam = scene.ear.add('sam', '1004');
  const { server } = scene.ear;
  for (const login of ['sue', 'sam']) {
    const input = { login, name: login, role: 'ADMIN', password: PASSWORD };
    await server.ask(
      `mutation($input: CreateUserInput!) { createUser(input: $input) { __typename ... on Refused { code message } } }`,
      { input },
    );
    const { body } = await atSession(server.origin, '/session', { body: { login, password: PASSWORD } });
    tokens[login] = body.accessToken!;
  }
});
afterAll(() => scene?.[Symbol.asyncDispose]());
afterEach(async () => {
  for (const party of [sue, sam]) if (party.state !== 'idle') await party.hangUp();
  await scene.end();
});

/** A phone has to be answered in between. */
const PATIENT = { withinMs: 15_000 };

const phones: Readonly<Record<string, string>> = { sue: '1003', sam: '1004' };

async function supervise(who: 'sue' | 'sam', callId: string, mode: 'LISTEN' | 'WHISPER' | 'BARGE'): Promise<string> {
  const variables = { callId, mode, reason: 'quality', phone: phones[who]! };
  const { superviseCall } = await ask(scene.ear.server.origin, tokens[who]!, SuperviseCallDocument, variables);
  if (!('supervisionId' in superviseCall)) throw new Error(JSON.stringify(superviseCall));
  return superviseCall.supervisionId;
}

type Order = TypedDocumentNode<object, { id: string }>;

const order = async (who: 'sue' | 'sam', document: Order, id: string): Promise<object> =>
  Object.values(await ask(scene.ear.server.origin, tokens[who]!, document, { id }))[0] as object; // each has one field

const change = async (id: string, mode: 'LISTEN' | 'WHISPER' | 'BARGE'): Promise<void> => {
  const { changeSupervision } = await ask(scene.ear.server.origin, tokens['sue']!, ChangeSupervisionDocument, {
    id,
    mode,
  });
  expect(changeSupervision).toMatchObject({ outcome: 'DONE' });
};

const logOf = async (callId: string) => {
  const filter = { callId };
  const { server } = scene.ear;
  return (await ask(server.origin, tokens['sue']!, SupervisionsDocument, { filter, first: 10 })).supervisions.nodes;
};

const listened = { customer: ['agent'], agent: ['customer'], sue: ['customer', 'agent'] };
const whispered = { ...listened, agent: ['customer', 'sue'] };
const barged = { customer: ['agent', 'sue'], agent: ['customer', 'sue'], sue: ['customer', 'agent'] };

test('S5 the phone rings, and in each mode exactly those hear each other who should', async () => {
  const { ear, customer } = scene;
  const callId = await scene.begin();
  const id = await supervise('sue', callId, 'LISTEN');
  await ear.expectHearing(listened, PATIENT);
  const whispering = customer.mark();
  await change(id, 'WHISPER');
  await ear.expectHearing(whispered, PATIENT);
  expect(ear.trace('customer', 'sue', whispering)).toBeLessThan(NO_TRACE_DB);
  await change(id, 'BARGE');
  await ear.expectHearing(barged, PATIENT);
  await change(id, 'LISTEN');
  await ear.expectHearing(listened, PATIENT);
  expect(await order('sue', EndSupervisionDocument, id)).toMatchObject({ outcome: 'DONE' });
  await sue.over();
  await ear.expectHearing({ customer: ['agent'], agent: ['customer'] }, PATIENT);
  expect(await logOf(callId)).toMatchObject([
    { reason: 'quality', end: 'ENDED', steps: ['LISTEN', 'WHISPER', 'BARGE', 'LISTEN'].map((mode) => ({ mode })) },
  ]);
});

test('S6 the supervision follows the call through a transfer, and ends with it', async () => {
  const { ear, customer, colleague, colleagueId } = scene;
  const callId = await scene.begin();
  await supervise('sue', callId, 'WHISPER');
  await ear.expectHearing(whispered, PATIENT);
  colleague.become({ manner: 'neverAnswers' });
  await ear.hands.order('transferCall', { callId, to: { agentId: colleagueId } });
  await colleague.ringing();
  await ear.expectHearing({ sue: [] }, PATIENT);
  await colleague.answer();
  await ear.expectHearing(
    {
      customer: ['colleague'],
      colleague: ['customer', 'sue'],
      sue: ['customer', 'colleague'],
    },
    PATIENT,
  );
  await customer.hangUp();
  await sue.over();
  await expect.poll(() => logOf(callId)).toMatchObject([{ end: 'CALL_ENDED' }]);
});

test('S8 and S9 a call is taken over and handed back, and the customer misses nothing', async () => {
  const { ear, customer, agent } = scene;
  const callId = await scene.begin();
  const id = await supervise('sue', callId, 'LISTEN');
  const other = await supervise('sam', callId, 'WHISPER');
  await ear.expectHearing({ ...listened, agent: ['customer', 'sam'], sam: ['customer', 'agent'] }, PATIENT);
  const from = customer.mark();
  const taken = await Promise.all([order('sue', TakeOverCallDocument, id), order('sam', TakeOverCallDocument, other)]);
  const codes = taken.flatMap((each) => ('code' in each ? [each.code] : []));
  expect(codes, 'the first wins').toEqual(['CALL_TAKEN_OVER']);
  const [winner, loser] = 'code' in taken[0]! ? (['sam', 'sue'] as const) : (['sue', 'sam'] as const);
  await agent.over();
  const isWhispering = loser === 'sam';
  await ear.expectHearing(
    {
      customer: [winner],
      [winner]: isWhispering ? ['customer', loser] : ['customer'],
      [loser]: ['customer', winner],
    },
    PATIENT,
  );
  expect(ear.gap('customer', ['agent', winner], from), 'from the agent to the supervisor').toBeLessThanOrEqual(GAP_MS);
  const back = customer.mark();
  const winning = winner === 'sue' ? id : other;
  expect(await order(winner, HandBackCallDocument, winning)).toMatchObject({ outcome: 'DONE' });
  await agent.answered();
  await (winner === 'sue' ? sue : sam).over();
  await ear.expectHearing({ customer: ['agent'], [loser]: ['customer', 'agent'] }, PATIENT);
  expect(ear.gap('customer', ['agent', winner], back), 'from the supervisor to the agent').toBeLessThanOrEqual(GAP_MS);
});

test('S7 the phone of the supervisor is busy, declines, or drops in the middle: the call goes on', async () => {
  const { ear } = scene;
  const callId = await scene.begin();
  for (const [manner, end] of [
    ['busy', 'BUSY'],
    ['rejects', 'REJECTED'],
  ] as const) {
    sue.become({ manner });
    await supervise('sue', callId, 'WHISPER');
    await expect.poll(async () => (await logOf(callId))[0]?.end, { timeout: 10_000 }).toBe(end);
  }
  sue.become({ manner: 'answers' });
  await supervise('sue', callId, 'WHISPER');
  await ear.expectHearing(whispered, PATIENT);
  await sue.hangUp();
  await ear.expectHearing({ customer: ['agent'], agent: ['customer'] }, PATIENT);
  await expect.poll(async () => (await logOf(callId))[0]?.end).toBe('HUNG_UP');
});

test('S13 the server is killed during a whisper: it goes on, and nothing is left over after its end', async () => {
  const { ear } = scene;
  const { server, centre, asterisk } = ear;
  const callId = await scene.begin();
  const id = await supervise('sue', callId, 'WHISPER');
  await ear.expectHearing(whispered, PATIENT);
  await server.kill('SIGKILL');
  await ear.expectHearing(whispered, PATIENT);
  await server.start();
  await untilLinked(server, centre.providerId);
  await ear.expectHearing(whispered, PATIENT);
  await change(id, 'LISTEN');
  await ear.expectHearing(listened, PATIENT);
  await server.kill('SIGKILL');
  await sue.hangUp();
  await server.start();
  await untilLinked(server, centre.providerId);
  await expect.poll(() => ofSupervisions(asterisk), { timeout: 10_000 }).toEqual([]);
  await ear.expectHearing({ customer: ['agent'], agent: ['customer'] }, PATIENT);
  expect((await logOf(callId))[0]).toMatchObject({ end: 'LOST' });
});

/** Snoop channels and rooms of supervisions, as Asterisk lists them. */
async function ofSupervisions(asterisk: Scene['ear']['asterisk']): Promise<string[]> {
  const { name, password } = asterisk.adminUser;
  const headers = { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` };
  const lists = await Promise.all(
    ['channels', 'bridges'].map(async (what) => (await fetch(`${asterisk.ariUrl}/${what}`, { headers })).json()),
  );
  return (lists.flat() as { id: string }[]).flatMap(({ id }) => (/-s\d+(~|$)/.test(id) ? [id] : [])); // Asterisk's own JSON
}
