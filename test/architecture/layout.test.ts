import { expect, test } from 'vitest';
import { barrelFaults, layoutFaults } from './layout.ts';
import { allSources, filesIn, sourceOf } from './source.ts';

test('every file lies where ARCHITECTURE.md says and has a name that says something', () => {
  const files = filesIn('server', 'wallboard', 'schema', 'test', 'scripts');
  expect(files).toContain('server/src/config.ts');
  expect(files.flatMap(layoutFaults)).toEqual([]);
});

test('no index.ts re-exports', () => {
  expect(allSources().flatMap(barrelFaults)).toEqual([]);
});

test.each([
  'server/src/queues/strategies/linear.ts',
  'server/src/providers/asterisk/ari/client.ts',
  'server/src/persistence/migrations/old/a.ts',
  'server/src/utils/text.ts',
  'wallboard/src/helpers/time.ts',
  'test/common/wait.ts',
  'server/src/services/queue.ts',
  'server/src/queues/utils.ts',
  'server/src/queues/Helpers.test.ts',
])('%s is refused', (path) => {
  expect(layoutFaults(path)).toHaveLength(1);
});

test.each([
  'server/src/main.ts',
  'server/src/queues/queue.graphql.ts',
  'server/src/providers/provider.ts',
  'server/src/providers/asterisk/translate.ts',
  'server/src/persistence/migrations/20261121.ts',
  'wallboard/src/features/queues/tile.ts',
])('%s is allowed', (path) => {
  expect(layoutFaults(path)).toEqual([]);
});

test('an index.ts with code of its own is allowed, one that hands on is not', () => {
  const faultsOf = (code: string) => barrelFaults(sourceOf('wallboard/src/locales/index.ts', code));
  expect(faultsOf('export const locales = [];')).toEqual([]);
  expect(faultsOf("export * from './en.ts';")).toHaveLength(1);
  expect(faultsOf("export { en } from './en.ts';")).toHaveLength(1);
});
