import { expect, test } from 'vitest';
import { quoteFaults, rulesOf, twiceFaults } from './rules.ts';
import { filesIn, sourceOf, textOf } from './source.ts';
import { isTest } from './names.ts';

const pages = ['ARCHITECTURE.md', ...filesIn('server').filter((path) => path.endsWith('.md'))].map((path) => ({
  path,
  text: textOf(path),
}));

test('no rule number stands twice', () => {
  expect(pages.map(({ path }) => path)).toContain('server/src/calls/RULES.md');
  expect(twiceFaults(pages)).toEqual([]);
});

test('what the titles of tests quote are rules that there are', () => {
  const known = new Set(pages.flatMap(({ text }) => rulesOf(text)));
  expect(known.size).toBeGreaterThan(150);
  const tests = filesIn('server', 'wallboard', 'test').filter(isTest);
  expect(tests.flatMap((path) => quoteFaults(sourceOf(path, textOf(path)), known))).toEqual([]);
});

test('a number that stands twice is found, in one page and in two', () => {
  const page = (path: string, text: string) => ({ path, text });
  expect(twiceFaults([page('a', '- **S1** one\n- **S2** two, as S1\n')])).toEqual([]);
  expect(twiceFaults([page('a', '- **S1** one\n- **S1** two\n')])).toHaveLength(1);
  expect(twiceFaults([page('a', '- **S1** one\n'), page('b', '- **S1** two\n')])).toHaveLength(1);
});

test.each([
  ["test('S1 S9 one', () => {});", 1],
  ["describe('S1 and S9: all', () => {});", 1],
  ["test.each([1])('S8, S9 to S10 a %s', () => {});", 3],
  ['it(`S9 ${name}`, () => {});', 1],
  ["test('S1 as S9 says', () => {});", 0],
  ["test('a title without any', () => {});", 0],
  ["expect('S9 is no title');", 0],
])('%s quotes so many rules that there are none of', (code, count) => {
  expect(quoteFaults(sourceOf('server/src/a.test.ts', code), new Set(['S1']))).toHaveLength(count);
});
