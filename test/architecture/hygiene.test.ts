import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { hygieneFaults, maxLines, sizeFaults } from './hygiene.ts';
import { allSources, filesIn, sourceOf, textOf } from './source.ts';

const faultsOf = (code: string, path = 'server/src/engine/engine.ts') => hygieneFaults(sourceOf(path, code));

test('no file swallows errors, silences the compiler or reads the environment on the side', () => {
  expect(allSources().flatMap(hygieneFaults)).toEqual([]);
});

test(`no file has more than ${maxLines} lines`, () => {
  const written = new Set(['.ts', '.mjs', '.vue', '.css', '.graphql', '.sql']);
  const files = filesIn('server', 'wallboard', 'schema', 'test', 'scripts')
    .filter((path) => written.has(extname(path)))
    .filter((path) => path !== 'schema/schema.graphql' && !path.includes('.generated.'));
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((path) => sizeFaults(path, textOf(path)))).toEqual([]);
});

test.each([
  ['try { a(); } catch {}', 'an empty catch'],
  ['try { a(); } catch (error) { /* never mind */ }', 'an empty catch'],
  ['const a = b as any;', 'as any'],
  ['const a = <string>b;', 'angle brackets'],
  ['// @ts-ignore\nconst a = 1;', 'silences the compiler'],
  ['/* @ts-nocheck */', 'silences the compiler'],
  ['setInterval(() => 1, 5);', 'setInterval'],
  ['globalThis.setInterval(() => 1, 5);', 'setInterval'],
  ['const a = process.env.PORT;', 'process.env'],
  ["const a = process['env'];", 'process.env'],
  ["import { env } from 'node:process';", 'process.env'],
])('%s is found', (code, what) => {
  expect(faultsOf(code).join('\n')).toContain(what);
});

test('config.ts, main.ts and the tests may read the environment', () => {
  for (const path of ['server/src/config.ts', 'server/src/main.ts', 'test/support/postgres.ts']) {
    expect(faultsOf('const a = process.env.PORT;', path)).toEqual([]);
  }
});

test('a comment or a text that only speaks of it is no fault', () => {
  expect(faultsOf("// setInterval and process.env as any\nconst a = 'catch {} setInterval()';")).toEqual([]);
});

test('a file of the limit passes, one line more does not', () => {
  expect(sizeFaults('a.ts', 'x\n'.repeat(maxLines))).toEqual([]);
  expect(sizeFaults('a.ts', 'x\n'.repeat(maxLines + 1))).toHaveLength(1);
});
