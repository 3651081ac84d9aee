import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../vitest.config.ts';
import { isTest } from './names.ts';
import { filesIn } from './source.ts';

interface Suite {
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

const suites = (config.test?.projects ?? []).map((project) => (project as { readonly test: Suite }).test); // all are written inline

function suitesOf(path: string): string[] {
  const matches = (patterns: readonly string[]) => patterns.some((pattern) => matchesGlob(path, pattern));
  return suites.filter(({ include, exclude }) => matches(include) && !matches(exclude)).map(({ name }) => name);
}

test('every test file belongs to exactly one suite, so that npm test runs it once', () => {
  const files = filesIn('server', 'wallboard', 'schema', 'test', 'scripts').filter(isTest);
  expect(files).toContain('server/src/config.test.ts');
  expect(files.filter((path) => suitesOf(path).length !== 1)).toEqual([]);
});

test.each([
  ['server/src/queues/queue.test.ts', ['unit']],
  ['test/architecture/suites.test.ts', ['architecture']],
  ['test/conformance/persistence/journal.test.ts', ['database']],
  ['test/conformance/leadership.test.ts', ['database']],
  ['test/conformance/asterisk/acd.test.ts', ['asterisk']],
  ['test/conformance/asterisk.test.ts', ['asterisk']],
  ['test/peers/sip/sip.test.ts', ['asterisk']],
  ['test/e2e/board.test.ts', ['browser']],
  ['test/chaos/kill.test.ts', ['chaos']],
  ['test/elsewhere/lost.test.ts', []],
])('%s is run by %j', (path, names) => {
  expect(suitesOf(path)).toEqual(names);
});
