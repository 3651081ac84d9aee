import { describe, expect, test } from 'vitest';
import { differences, sectionsOf, templateOf } from './manual.ts';

const found = (template: string, actual: unknown): [string[], Record<string, unknown>] => {
  const names = new Map<string, unknown>();
  return [differences(templateOf(template), actual, names), Object.fromEntries(names)];
};

describe('sectionsOf', () => {
  test('gives what is to be done, in order, and what must come of it', () => {
    const page = [
      '# Title',
      '```graphql key=BOARD',
      '{ a }',
      '```',
      '## One',
      '```graphql key=BOARD',
      'query ($x: Int) { a }',
      '```',
      'With:',
      '```json',
      '{"x": 1}',
      '```',
      '*Meanwhile: it rains.*',
      '```jsonc',
      '{}',
      '```',
      '## Empty',
      'Words.',
      '## Two',
      '```sh',
      'true',
      '```',
    ];
    expect(sectionsOf(page.join('\n'))).toEqual([
      {
        title: 'One',
        steps: [
          { kind: 'ask', text: 'query ($x: Int) { a }', variables: '{"x": 1}', key: 'BOARD', line: 6 },
          { kind: 'meanwhile', text: 'it rains.', line: 13 },
          { kind: 'json', text: '{}', line: 14 },
        ],
      },
      { title: 'Two', steps: [{ kind: 'sh', text: 'true', line: 20 }] },
    ]);
  });

  test('takes no block that nobody would look at', () => {
    expect(() => sectionsOf('## One\n```yaml\na: 1\n```')).toThrow('line 2');
    expect(() => sectionsOf('## One\n```json\n{}\n```')).toThrow('line 2');
  });
});

describe('differences', () => {
  const template = `{
  "id": "queue-…", // $QUEUE
  "name": "Sales",
  "at": "2026-11-21T09:00:00.000Z",
  "position": 12, // varies
  "list": [1, null]
}`;
  const answer = {
    id: 'queue-1a',
    name: 'Sales',
    at: '2031-01-01T00:00:00.000Z',
    position: 7,
    list: [1, null],
  };

  test('are none where only that differs which may', () => {
    expect(found(template, answer)).toEqual([[], { QUEUE: 'queue-1a' }]);
  });

  test.each([
    ['another text', { ...answer, name: 'Support' }],
    ['another kind of id', { ...answer, id: 'agent-1a' }],
    ['no instant', { ...answer, at: 'yesterday' }],
    ['another type', { ...answer, position: '7' }],
    ['a shorter list', { ...answer, list: [1] }],
    ['another item', { ...answer, list: [1, 2] }],
    ['more than the manual says', { ...answer, more: 1 }],
    ['less than the manual says', { id: answer.id, name: answer.name, at: answer.at, list: answer.list }],
    ['nothing', undefined],
  ])('are found: %s', (_what, actual) => {
    expect(found(template, actual)[0]).toHaveLength(1);
  });
});
