/** Recordings over a real server: who may record, who may listen, at which address, and what is written down of it. Rules R5–R13. */
import { RecordingsMovedDocument } from '@ringside/schema/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAddressBook } from '../../server/src/recordings/address.crypto.ts';
import { system } from '../../server/src/calls/ending.ts';
import { by } from '../../server/src/floor/stage.testing.ts';
import { ManualClock } from '../../server/src/kernel/clock.ts';
import { asId, type CallId, type RecordingId } from '../../server/src/kernel/ids.ts';
import { deleteExpired } from '../../server/src/recordings/janitor.engine.ts';
import type { Recording } from '../../server/src/recordings/recording.ts';
import { type ApiServer, SECRET, startApi } from '../support/api.ts';
import { connect, follow, post } from '../support/apiClient.ts';
import { pbx } from '../support/playedCentre.ts';
import { openTwoTeams, signedIn, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let teams: TwoTeams;

beforeAll(async () => {
  server = await startApi();
  teams = await openTwoTeams(server, { recording: 'onDemand', consent: 'none' });
});
afterAll(() => server?.[Symbol.asyncDispose]());

type Answer = Readonly<Record<string, unknown>> & { readonly __typename?: string; readonly code?: string };

async function say(secret: string, query: string, variables: object = {}): Promise<Answer> {
  const { body } = await post(server.origin, secret, { query, variables });
  return { ...(Object.values(body.data ?? {})[0] as object), ...(body.errors ? { errors: body.errors } : {}) };
}

const change = (secret: string, field: string, callId: string, more = ''): Promise<Answer> =>
  say(
    secret,
    `mutation($callId: ID!) { ${field}(callId: $callId${more}) { __typename ... on RecordingChange { recording { state pausedUntil } } ... on Refused { code } } }`,
    { callId },
  );

const runningOf = (callId: CallId): Recording | undefined =>
  server.engine.floor.recordings.get(server.engine.floor.recordingOf.get(callId) ?? asId('none'));

/** The PBX writes a file for each side. */
async function begin(callId: CallId): Promise<void> {
  const recording = await until(() => runningOf(callId));
  for (const tap of recording.taps)
    server.played.tell({ type: 'tap.started', providerId: pbx, tapId: tap.id, startedAt: Date.now(), behindMs: 0 });
  await until(() => runningOf(callId)?.taps.every(({ state }) => state === 'running'));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The PBX closes the files, and they come into the vault. */
async function store(callId: CallId): Promise<RecordingId> {
  const id = await until(() => server.engine.floor.recordingOf.get(callId));
  for (const tap of server.engine.floor.recordings.get(id)!.taps)
    server.played.tell({ type: 'tap.ended', providerId: pbx, tapId: tap.id, endedAt: Date.now() });
  await until(() => server.engine.floor.recordings.get(id)?.state === 'finished');
  const side = (level: number) => [{ pcm: once(new Uint8Array(16_000).fill(level)), startsAtMs: 0 }];
  const raw = { id, left: side(1), right: side(2), lengthMs: 1_000, silences: [] };
  const stored = await server.vault.store(raw, AbortSignal.timeout(10_000));
  const gaps = [{ fromMs: 100, toMs: 200, why: 'pause', reason: 'card', by, endedBy: system }] as const;
  await server.command({ type: 'recordingStored', recordingId: id, stored, gaps });
  return id;
}

/** Of a conversation with the first agent of that team. */
async function recorded(side: 'near' | 'far'): Promise<RecordingId> {
  const callId = teams[side].talking;
  const answer = change(server.keys.admin, 'startRecording', callId);
  await begin(callId);
  expect(await answer).toMatchObject({ recording: { state: 'RUNNING' } });
  expect(await change(server.keys.admin, 'stopRecording', callId)).toMatchObject({ __typename: 'RecordingChange' });
  return await store(callId);
}

const address = (secret: string, id: string, rendition = 'ORIGINAL'): Promise<Answer> =>
  say(
    secret,
    `mutation($id: ID!) { recordingAddress(id: $id, rendition: ${rendition}) { __typename ... on RecordingAddress { path expiresAt } ... on Refused { code } } }`,
    { id },
  );

async function pathFor(secret: string, id: string, rendition?: string): Promise<string> {
  const { path } = await address(secret, id, rendition);
  if (typeof path !== 'string') throw new Error('there is no address');
  return path;
}

const listen = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.origin}${path}`, { headers });

describe('recording by the API', () => {
  test('R5 R7 a conversation is recorded, paused, resumed and stopped by its agent; each says how it stands', async () => {
    const { talking: callId } = teams.near;
    const answer = change(teams.agent, 'startRecording', callId);
    await begin(callId);
    expect(await answer).toMatchObject({ recording: { state: 'RUNNING', pausedUntil: null } });
    expect(await change(teams.agent, 'pauseRecording', callId, ', reason: " "')).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await change(teams.agent, 'pauseRecording', callId, ', reason: "card"')).toMatchObject({
      recording: { pausedUntil: expect.any(String) as unknown },
    });
    expect(runningOf(callId)?.pauses[0]?.by).toEqual({ kind: 'user', id: 'user-anna' });
    expect(await change(teams.agent, 'resumeRecording', callId)).toMatchObject({ recording: { pausedUntil: null } });
    expect(await change(teams.supervisor, 'stopRecording', callId)).toMatchObject({ __typename: 'RecordingChange' });
    await store(callId);
  });

  test.each(['supervisor', 'agent'] as const)(
    'R13 one who is %s is told of each change of what they see, and of nothing else',
    async (viewer) => {
      const client = connect(server.origin, teams[viewer]);
      try {
        const moved = follow(client, RecordingsMovedDocument, {});
        expect((await moved.next()).recordingsUnderWay).toMatchObject({ recordings: [] });
        const far = await recorded('far');
        const near = await recorded('near');
        const ids: string[] = [];
        const { recordingsUnderWay: last } = await moved.until(({ recordingsUnderWay: { recordings, removedIds } }) => {
          ids.push(...recordings.map(({ id }) => id), ...removedIds);
          return removedIds.includes(near);
        });
        expect([new Set(ids), last.recordings]).toEqual([new Set([near]), []]);
        expect(far).not.toBe(near);
        await moved.end();
      } finally {
        await client.dispose();
      }
    },
  );

  test('C18 the same key does it once, and a version that is old is refused', async () => {
    const { talking: callId } = teams.near;
    const again = await change(server.keys.crm, 'resumeRecording', callId, ', key: "k-1"');
    expect(again).toMatchObject({ code: 'RECORDING_NOT_RUNNING' });
    expect(await change(server.keys.crm, 'resumeRecording', callId, ', expectedVersion: 1')).toMatchObject({
      code: 'CALL_CHANGED',
    });
  });

  test('P13 a call of another team is no call, and a board commands nothing', async () => {
    for (const field of ['startRecording', 'stopRecording', 'resumeRecording'])
      for (const secret of [teams.agent, teams.supervisor])
        expect(await change(secret, field, teams.far.talking), `${field}`).toMatchObject({ code: 'CALL_NOT_FOUND' });
    expect(await change(teams.board, 'startRecording', teams.near.talking)).toHaveProperty('errors');
  });
});

describe('listening', () => {
  let id: RecordingId;
  let far: RecordingId;

  beforeAll(async () => {
    id = await recorded('near');
    far = await recorded('far');
  });

  test('R13 the whole, a part and the end of it, each true to what is stored', async () => {
    const path = await pathFor(server.keys.admin, id);
    const whole = await listen(path);
    expect(whole.status).toBe(200);
    expect(whole.headers.get('content-type')).toBe('audio/wav');
    expect(whole.headers.get('cache-control')).toContain('no-store');
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(bytes.length).toBe(44 + 8_000 * 4);
    for (const [range, from, to] of [
      ['bytes=100-199', 100, 200],
      ['bytes=31000-', 31_000, bytes.length],
      ['bytes=-44', bytes.length - 44, bytes.length],
      ['bytes=0-99999999', 0, bytes.length],
    ] as const) {
      const part = await listen(path, { range });
      expect([part.status, part.headers.get('content-range')], `${range}`).toEqual([
        206,
        `bytes ${from}-${to - 1}/${bytes.length}`,
      ]);
      expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(from, to)), `${range}`).toBe(true);
    }
    const beyond = await listen(path, { range: 'bytes=99999999-' });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
    const head = await fetch(`${server.origin}${path}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes.length)]);
    expect((await fetch(`${server.origin}${path}`, { method: 'POST' })).status).toBe(405);
  });

  test('R13 the compact rendition is Ogg', async () => {
    const reply = await listen(await pathFor(server.keys.admin, id, 'COMPACT'));
    expect(reply.headers.get('content-type')).toBe('audio/ogg');
    expect(
      Buffer.from(await reply.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('OggS');
  });

  test('R13 an address that is forged, of another recording or too old is worth nothing', async () => {
    const path = await pathFor(server.keys.admin, id);
    const other = createAddressBook('another secret, that of somebody else');
    const book = createAddressBook(SECRET);
    const grant = { recordingId: id, rendition: 'original', expiresAt: Date.now() + 1_000, by } as const;
    const status = async (tried: string) => (await listen(tried)).status;
    expect(await status(path.replace(id, far))).toBe(403);
    expect(await status(path.split('?')[0]!)).toBe(403);
    expect(await status(other.sign(grant))).toBe(403);
    expect(await status(book.sign({ ...grant, expiresAt: Date.now() - 1 }))).toBe(410);
    expect(await status(book.sign({ ...grant, by: { kind: 'user', id: 'user-removed' } }))).toBe(410);
    expect(await status(book.sign({ ...grant, by: { kind: 'key', id: 'key-crm' } }))).toBe(200);
    expect(
      await status(book.sign({ ...grant, recordingId: asId('none-1-r1'), by: { kind: 'key', id: 'key-crm' } })),
    ).toBe(404);
  });

  test('R13 supervisors listen to their teams, agents to themselves, boards to nobody', async () => {
    for (const secret of [teams.agent, teams.supervisor, server.keys.crm])
      expect((await listen(await pathFor(secret, id, 'COMPACT'))).status).toBe(200);
    for (const secret of [teams.agent, teams.supervisor])
      expect(await address(secret, far)).toMatchObject({ code: 'RECORDING_NOT_FOUND' });
    expect(await address(teams.board, id)).toHaveProperty('errors');
    const colleague = await signedIn(server, 'ben', 'agent', { agentId: teams.near.agents[1] });
    expect(await address(colleague, id)).toMatchObject({ code: 'RECORDING_NOT_FOUND' });
  });

  test('R13 the lists hold what one sees, with what is left out', async () => {
    const list =
      '{ recordings(first: 10) { nodes { id state lengthMs callId gaps { why reason by { id } endedBy { kind } } } } }';
    const ids = async (secret: string) =>
      ((await say(secret, list))['nodes'] as { id: string }[]).map((each) => each.id);
    expect(await ids(server.keys.admin)).toEqual(expect.arrayContaining([id, far]));
    expect(await ids(teams.supervisor)).toContain(id);
    expect(await ids(teams.supervisor)).not.toContain(far);
    expect(await ids(teams.agent)).not.toContain(far);
    const { recordings } = await say(
      teams.agent,
      `{ call(id: "${teams.near.talking}") { recordings { id state sha256 gaps { why reason endedBy { kind } } peaks { left } } } }`,
    );
    expect((recordings as object[]).at(-1)).toMatchObject({
      id,
      state: 'STORED',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      gaps: [{ why: 'PAUSE', reason: 'card', endedBy: { kind: 'SYSTEM' } }],
    });
    expect(await say(teams.agent, `{ recording(id: "${far}") { id } }`)).toEqual({});
  });

  test('R13 each address that is used is written down once, before anything is heard', async () => {
    const path = await pathFor(teams.supervisor, id);
    const played = async () => {
      const { nodes } = await say(
        server.keys.admin,
        `{ auditLog(first: 100, filter: { actions: [RECORDING_PLAYED], actorId: "user-sue" }) { nodes { subjectKind subjectId } } }`,
      );
      return nodes as { subjectKind: string; subjectId: string }[];
    };
    const before = (await played()).length;
    await fetch(`${server.origin}${path}`, { method: 'HEAD' });
    expect(await played()).toHaveLength(before);
    for (const range of ['bytes=0-9', 'bytes=10-19']) expect((await listen(path, { range })).status).toBe(206);
    const after = await played();
    expect(after).toHaveLength(before + 1);
    expect(after[0]).toEqual({ subjectKind: 'RECORDING', subjectId: id });
  });

  test('R14 R15 what is to be kept is not deleted; what is deleted is heard by nobody, and certified', async () => {
    const doomed = await recorded('near');
    const path = await pathFor(server.keys.admin, doomed);
    const keep = (held: boolean, secret = server.keys.admin) =>
      say(
        secret,
        `mutation { setLegalHold(id: "${doomed}", held: ${held}, reason: "court") { __typename ... on RecordingKept { recording { legalHold } } ... on Refused { code } } }`,
      );
    const remove = (secret = server.keys.admin) =>
      say(
        secret,
        `mutation { deleteRecording(id: "${doomed}", reason: "asked for") { __typename ... on RecordingKept { recording { state sha256 } } ... on Refused { code } } }`,
      );
    expect(await keep(true, teams.supervisor)).toHaveProperty('errors');
    expect(await remove(teams.supervisor)).toHaveProperty('errors');
    expect(await keep(true)).toMatchObject({ recording: { legalHold: true } });
    expect(await remove()).toMatchObject({ code: 'RECORDING_NOT_ALLOWED' });
    expect((await listen(path)).status).toBe(200);
    expect(await keep(false)).toMatchObject({ recording: { legalHold: false } });
    expect(await remove()).toMatchObject({ recording: { state: 'DELETED', sha256: null } });
    expect((await listen(path)).status).toBe(404);
    expect(await remove()).toMatchObject({ code: 'RECORDING_NOT_FOUND' });
    expect(await keep(true)).toMatchObject({ code: 'RECORDING_NOT_FOUND' });
    const { nodes } = await say(
      server.keys.admin,
      `{ auditLog(first: 1, filter: { actions: [RECORDING_DELETED], subjectId: "${doomed}" }) { nodes { detail } } }`,
    );
    expect(nodes).toMatchObject([
      { detail: { reason: 'asked for', certificate: { id: doomed, destroyed: ['key', 'original', 'compact'] } } },
    ]);
  });

  test('R26 of an order to keep it and its deletion in the same moment one is refused', async () => {
    const disputed = await recorded('near');
    const ask = (what: string) =>
      say(
        server.keys.admin,
        `mutation { ${what} { __typename ... on RecordingKept { outcome } ... on Refused { code } } }`,
      );
    const [kept, deleted] = await Promise.all([
      ask(`setLegalHold(id: "${disputed}", held: true, reason: "court")`),
      ask(`deleteRecording(id: "${disputed}", reason: "asked for")`),
    ]);
    expect([kept, deleted].filter(({ code }) => code !== undefined)).toHaveLength(1);
    const now = await say(server.keys.admin, `{ recording(id: "${disputed}") { state legalHold } }`);
    expect(now).toEqual(
      kept.code === undefined ? { state: 'STORED', legalHold: true } : { state: 'DELETED', legalHold: false },
    );
  });

  test('R14 what is older than its queue keeps is deleted by itself, but not what is to be kept', async () => {
    const [old, held] = [await recorded('near'), await recorded('near')];
    const { queueId } = teams.near;
    const callId = teams.near.talking;
    await server.command({ type: 'setLegalHold', recordingId: held, callId, held: true, reason: 'court' });
    const { settings } = server.engine.floor.queues.get(queueId)!;
    await server.command({
      type: 'saveQueue',
      queueId,
      isNew: false,
      settings: { ...settings, keepRecordingsDays: 30 },
    });
    const stateOf = async (recordingId: RecordingId) =>
      (await say(server.keys.admin, `{ recording(id: "${recordingId}") { state } }`))['state'];
    const clean = async (days: number, isDone: () => Promise<void>) => {
      const clock = new ManualClock(Date.now() + days * 86_400_000);
      await deleteExpired({ ...server, clock }, new AbortController().signal);
      await isDone();
    };
    await clean(29, async () => expect(await stateOf(old)).toBe('STORED'));
    await clean(31, async () =>
      expect([await stateOf(old), await stateOf(held), await stateOf(far)]).toEqual(['DELETED', 'STORED', 'STORED']),
    );
  });

  test('R13 nothing of it stands in the log', () => {
    expect(server.lines.join('\n')).not.toMatch(/signature|\/recordings\//);
  });
});
