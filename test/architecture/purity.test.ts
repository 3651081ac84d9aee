import { expect, test } from 'vitest';
import { purityFaults } from './purity.ts';
import { allSources, sourceOf } from './source.ts';

const faultsOf = (code: string, path = 'server/src/queues/selection.ts') => purityFaults(sourceOf(path, code));

test('every file without a dot in a capability folder is pure', () => {
  expect(allSources().flatMap(purityFaults)).toEqual([]);
});

test.each([
  ["import { a } from './queue.graphql.ts';", 'a file with a dot in its name'],
  ["import type { A } from './call.entity.ts';", 'a file with a dot in its name'],
  ["export * from './call.entity.ts';", 'a file with a dot in its name'],
  ["import { readFile } from 'node:fs';", 'a part of Node'],
  ["import { z } from 'zod';", 'a package that is not on the list'],
  ["const a = import('./queue.ts');", 'loads code while it runs'],
  ['const a = Date.now();', 'Date.now'],
  ['const a = Math.random();', 'Math.random'],
  ['const a = new Date();', 'reads the clock'],
  ['const a = Date();', 'Date()'],
  ['const a = performance.now();', 'performance.now'],
  ['const a = crypto.randomUUID();', 'crypto.randomUUID'],
  ['const a = process.env;', 'process.env'],
  ['console.log(1);', 'console.log'],
  ['setTimeout(() => 1, 5);', 'setTimeout'],
  ["fetch('http://localhost');", 'fetch'],
  ['async function a() { await b; }', 'await'],
  ['async function a() { for await (const b of c) b; }', 'for await'],
])('%s is found in a pure file', (code, what) => {
  expect(faultsOf(code).join('\n')).toContain(what);
});

test('what a pure file may do is left alone', () => {
  const code = `
    import { parsePhoneNumber } from 'libphonenumber-js/max';
    import { byRank } from '../kernel/ordered.ts';
    import type { Floor } from '../floor/floor.ts';
    const at = new Date(0).getUTCHours();
    const most = Math.max(1, Date.UTC(2026, 1));
  `;
  expect(faultsOf(code)).toEqual([]);
});

test('tests, dotted files and folders that are no capability may reach outside', () => {
  const code = "import { readFile } from 'node:fs'; const a = Date.now();";
  expect(faultsOf(code, 'server/src/queues/selection.test.ts')).toEqual([]);
  expect(faultsOf(code, 'server/src/queues/queue.graphql.ts')).toEqual([]);
  expect(faultsOf(code, 'server/src/engine/lease.ts')).toEqual([]);
  expect(faultsOf(code, 'server/src/floor/decide.ts')).not.toEqual([]);
});

test('a fault is named with its line', () => {
  expect(faultsOf('const a = 1;\nconst b = Date.now();')[0]).toMatch(/^server\/src\/queues\/selection\.ts:2 /);
});
