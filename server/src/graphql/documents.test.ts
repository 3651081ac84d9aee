import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema, GraphQLError } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DocumentRule, type Documents, openDocuments } from './documents.ts';
import { limits } from './limits.ts';

const schema = buildSchema('type Query { one: Int two(text: String): Int }');
const idOf = (text: string | Buffer): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

let folder: string;
let logged: object[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ringside-documents-'));
  logged = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** With one document of the wallboard and these of the operator. */
async function open(
  files: Readonly<Record<string, string | Buffer>>,
  rule: DocumentRule = 'persisted',
): Promise<Documents> {
  const persisted = join(folder, 'persisted.json');
  await writeFile(persisted, JSON.stringify({ 'sha256:wallboard': '{ one }' }));
  await mkdir(join(folder, 'documents'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'documents', name), text);
  const log = { info: (what: object) => void logged.push(what) };
  return await openDocuments({ schema, file: pathToFileURL(persisted), folder: join(folder, 'documents'), rule, log });
}

const codeOf = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions['code'] : error;
  }
};

describe('H7: documents of the operator', () => {
  it('are taken by the hash of the file, checked, and named in the log', async () => {
    const text = '# With a comment.\nquery Mine { two(text: "ä") }\n';
    const documents = await open({ 'mine.graphql': text });
    expect(documents.textOf({ documentId: idOf(text) })).toBe(text);
    expect(documents.isChecked(documents.parsed(text)!)).toBe(true);
    expect(documents.known).toHaveLength(2);
    expect(logged).toEqual([{ document: join(folder, 'documents', 'mine.graphql'), id: idOf(text) }]);
    expect(documents.textOf({ documentId: 'sha256:wallboard' })).toBe('{ one }');
  });

  it('are not taken by their text, as none is', async () => {
    const documents = await open({ 'mine.graphql': '{ two }' });
    expect(codeOf(() => documents.textOf({ query: '{ two }' }))).toBe('PERSISTED_DOCUMENT_REQUIRED');
  });

  it('of other names are none', async () => {
    const documents = await open({ 'README.md': '{', 'mine.graphql.bak': '{', '.graphqlrc': '{' });
    expect(documents.known).toHaveLength(1);
    expect(codeOf(() => documents.textOf({ documentId: idOf('{') }))).toBe('PERSISTED_DOCUMENT_NOT_FOUND');
  });

  it('the same text twice is one document', async () => {
    const documents = await open({ 'a.graphql': '{ two }', 'b.graphql': '{ two }' });
    expect(documents.known).toHaveLength(2);
  });

  it.each([
    ['what does not parse', '{ one', 'Syntax Error'],
    ['a field that is not there', '{\n  one\n  three\n}', '"three" on type "Query". (line 3)'],
    ['more than the limits allow', `{ ${'a: one '.repeat(limits.aliases + 1)} }`, 'aliases'],
    ['more words than are read', `{ ${'one '.repeat(limits.tokens)} }`, 'tokens'],
    ['half of a character', '{ two(text: "\\ud800") }', '\\ud800'],
    ['a zero character', '{ two(text: "\\u0000") }', 'zero character'],
    ['nothing', '', 'Unexpected <EOF>'],
  ])('%s stops the start, and is named', async (_what, text, reason) => {
    const opening = open({ 'fine.graphql': '{ two }', 'wrong.graphql': text }, 'all');
    await expect(opening).rejects.toThrow(reason);
    await expect(opening).rejects.toThrow(join(folder, 'documents', 'wrong.graphql'));
  });

  it('what can not be read stops the start, and a folder that is not there is an empty one', async () => {
    await open({});
    const file = pathToFileURL(join(folder, 'persisted.json'));
    const parts = { schema, file, rule: 'all', log: { info: () => undefined } } as const;
    expect((await openDocuments({ ...parts, folder: join(folder, 'nowhere') })).known).toHaveLength(1);
    await expect(openDocuments({ ...parts, folder: join(folder, 'persisted.json') })).rejects.toThrow(
      'can not be read',
    );
    await mkdir(join(folder, 'documents', 'folder.graphql'));
    await expect(openDocuments({ ...parts, folder: join(folder, 'documents') })).rejects.toThrow('folder.graphql');
  });
});
