import { buildSchema as fromText, GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { JournalError } from '../engine/journal.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { Log } from '../kernel/log.ts';
import type { Context } from './context.ts';
import { openDocuments } from './documents.ts';
import { createPipeline, type Pipeline } from './yoga.ts';

const failures: Readonly<Record<string, () => unknown>> = {
  bug: () => new TypeError('secret words'),
  told: () => new GraphQLError('told', { extensions: { code: 'BAD_USER_INPUT' } }),
  wrapped: () => new GraphQLError('secret words', { originalError: new Error('secret words') }),
  refused: () => new RefusedError('INVALID_INPUT', 'secret words'),
  aborted: () => new DOMException('gone', 'AbortError'),
  away: () => new JournalError('away', 'secret words'),
  text: () => 'secret words',
};

const text = `type Query { time: Int hidden: Int seq: Int ok: Int fail(how: String!): Int strict(how: String!): Int! later(how: String!): Int list(how: String!): [Int!] }
  type Mutation { add(by: Int = 1): Int }`;

let sum = 0;

function makeSchema(): GraphQLSchema {
  const schema = fromText(text);
  const fields = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
  const fail = (_root: unknown, { how }: { readonly how: string }): never => {
    throw failures[how]!();
  };
  Object.assign(fields('Query')['fail']!, { resolve: fail });
  Object.assign(fields('Query')['strict']!, { resolve: fail });
  Object.assign(fields('Query')['later']!, { resolve: async (...args: Parameters<typeof fail>) => fail(...args) });
  Object.assign(fields('Query')['list']!, {
    resolve: (...args: Parameters<typeof fail>) => [1, failures[args[1].how]!()],
  });
  Object.assign(fields('Query')['ok']!, { resolve: () => 1 });
  const time = { resolve: (_root: unknown, _args: unknown, { clock }: Context) => clock.now() };
  // One has the mark by mistake.
  Object.assign(fields('Query')['time']!, time);
  Object.assign(fields('Query')['hidden']!, time, { extensions: { ofFloor: 'scope' } });
  const seq = { resolve: (_root: unknown, _args: unknown, { floor }: Context) => floor.seq };
  Object.assign(fields('Query')['seq']!, seq, { extensions: { ofFloor: 'scope' } });
  Object.assign(fields('Mutation')['add']!, {
    resolve: (_root: unknown, args: { readonly by: number }) => (sum += args.by),
  });
  return schema;
}

const texts = {
  fail: 'query ($how: String!) { ok fail(how: $how) }',
  strict: 'query ($how: String!) { ok strict(how: $how) }',
  later: 'query ($how: String!) { ok later(how: $how) }',
  list: 'query ($how: String!) { ok list(how: $how) }',
  add: 'mutation Add($by: Int) { add(by: $by) }',
  hidden: '{ hidden }',
  time: '{ time }',
  seq: '{ seq }',
} as const;

const idOf = (what: keyof typeof texts): string => createHash('sha256').update(texts[what]).digest('hex');

let logged: string[] = [];
let pipeline: Pipeline;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ringside-hot-'));
  const file = join(folder, 'persisted.json');
  const kinds = Object.keys(texts) as (keyof typeof texts)[]; // the keys of a literal are known
  await writeFile(file, JSON.stringify(Object.fromEntries(kinds.map((kind) => [idOf(kind), texts[kind]]))));
  const schema = makeSchema();
  const log = { error: (_what: object, words: string) => void logged.push(words) } as unknown as Log; // nothing else is called
  const documents = await openDocuments({ schema, file: pathToFileURL(file), rule: 'all', log });
  await rm(folder, { recursive: true });
  pipeline = createPipeline({ schema, documents, log, isProduction: true });
});

let [now, seq] = [0, 1];
const floor = {
  get seq() {
    return seq;
  },
};
const contextNow = (): Context =>
  ({
    floor,
    viewer: { kind: 'key', role: 'admin', keyId: 'key-1', sight: { kind: 'everything' } },
    clock: { now: () => (now += 1) },
  }) as unknown as Context; // enough for these fields

const bodyFor = (what: keyof typeof texts, variables: object): string =>
  JSON.stringify({ documentId: idOf(what), variables });

async function short(what: keyof typeof texts, variables: object = {}): Promise<string> {
  const answered = await pipeline.hot.answer(bodyFor(what, variables), contextNow());
  return answered?.toString() ?? 'went the long way';
}

async function long(what: keyof typeof texts, variables: object): Promise<readonly [number, string]> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: bodyFor(what, variables) };
  const response = await pipeline.yoga.fetch('http://localhost/graphql', init, { context: contextNow() });
  return [response.status, await response.text()];
}

const withoutId = (said: string): string => said.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'id');

describe('H1: a failure', () => {
  it.each(
    (['fail', 'strict', 'later', 'list'] as const).flatMap((what) =>
      Object.keys(failures)
        // A text that is no number is told by graphql itself.
        .filter((how) => what !== 'list' || how !== 'text')
        .map((how) => [what, how] as const),
    ),
  )('in %s: %s is told as on the long way, and masked and logged alike', async (what, how) => {
    logged = [];
    const told = withoutId(await short(what, { how }));
    const once = logged;
    logged = [];
    const [status, words] = await long(what, { how });
    expect([200, told]).toEqual([status, withoutId(words)]);
    expect(once).toEqual(logged);
    expect(told).not.toContain('secret');
    expect(told).toContain('"errors"');
  });
});

describe('H3, H4: what is kept', () => {
  it('what follows from the floor, until it moves on', async () => {
    expect([await short('seq'), pipeline.hot.kept]).toEqual(['{"data":{"seq":1}}', expect.any(Number)]);
    const kept = pipeline.hot.kept;
    expect([await short('seq'), pipeline.hot.kept]).toEqual(['{"data":{"seq":1}}', kept]);
    expect(kept).toBeGreaterThan(0);
    seq = 2;
    expect(await short('seq')).toBe('{"data":{"seq":2}}');
  });

  it('not what has a mark by mistake: it is answered, anew each time, and nothing is logged', async () => {
    logged = [];
    const kept = pipeline.hot.kept;
    const [first, second] = [await short('hidden'), await short('hidden')];
    expect(first).toMatch(/^\{"data":\{"hidden":\d+\}\}$/);
    expect(second).not.toBe(first);
    expect([pipeline.hot.kept, logged]).toEqual([kept, []]);
  });

  it('not what has no mark, and no change, which is carried out once', async () => {
    expect(await short('time')).not.toBe(await short('time'));
    sum = 0;
    expect([await short('add', { by: 2 }), await short('add', { by: 2 }), sum]).toEqual([
      '{"data":{"add":2}}',
      '{"data":{"add":4}}',
      4,
    ]);
  });
});
