import { expect, test } from 'vitest';
import { type BoardForm, boardFaults, boardFields, boardFormOf, boardInputOf, newBoard } from './boardForm.ts';
import { readShare, writeShare } from './share.ts';

const hall: BoardForm = { ...newBoard, name: ' Hall ' };
const keys = (change: Partial<BoardForm>) =>
  Object.entries(boardFaults({ ...hall, ...change })).map(([field, fault]) => `${field} ${fault?.key}`);

test('a board needs a name and a page', () => {
  expect(keys({})).toEqual([]);
  expect(keys({ name: ' ', pages: [] }).toSorted()).toEqual(['name empty', 'pages empty']);
});

test('the alert is worse than the warning, which is more of a wait and less of a service level', () => {
  expect(keys({ waitingWarning: '10', waitingAlert: '9' })).toEqual(['waitingAlert rising']);
  expect(keys({ longestWarning: '2 min', longestAlert: '60 s' })).toEqual(['longestAlert rising']);
  expect(keys({ levelWarning: '60', levelAlert: '80' })).toEqual(['levelAlert falling']);
  expect(keys({ waitingWarning: '9', waitingAlert: '9', levelWarning: '70', levelAlert: '70' })).toEqual([]);
});

test('a limit may be left out; a warning without an alert may not', () => {
  expect(keys({ waitingWarning: '', waitingAlert: '', levelWarning: '', levelAlert: '' })).toEqual([]);
  expect(keys({ waitingWarning: '' })).toEqual([]);
  expect(keys({ waitingAlert: '' })).toEqual(['waitingAlert empty']);
});

test('what is no number, no span and no percentage is told, and nothing about its order', () => {
  expect(keys({ waitingAlert: 'many', longestAlert: 'long', levelAlert: '200' })).toEqual([
    'waitingAlert noWhole',
    'longestAlert noSpan',
    'levelAlert share',
  ]);
});

test('a page stays for three seconds at least, or for ever', () => {
  expect(keys({ rotate: '2 s' })).toEqual(['rotate spanRange']);
  expect(keys({ rotate: '3 s' })).toEqual([]);
  expect(boardInputOf({ ...hall, rotate: '' }).rotateAfterMs).toBe(0);
});

test('what is stored comes back as it was', () => {
  const input = {
    name: 'Hall',
    queueIds: ['q1'],
    teamIds: [],
    pages: ['AGENTS', 'OVERVIEW'],
    rotateAfterMs: 90_000,
    thresholds: {
      waiting: { warning: 0, alert: 7 },
      longestWaitMs: { warning: 30_000, alert: 90_000 },
      serviceLevel: { warning: 0.799, alert: 0.6 },
    },
  } as const;
  expect(boardInputOf(boardFormOf({ id: 'b1', ...input }))).toEqual(input);
});

test('what the server finds wrong with limits stands at the alert', () => {
  expect(boardFields.renamed).toMatchObject({ 'thresholds.serviceLevel': 'levelAlert', rotateAfterMs: 'rotate' });
});

test.each([
  ['80', 0.8],
  ['80 %', 0.8],
  ['79,9', 0.799],
  ['100', 1],
  ['0', 0],
  ['101', undefined],
  ['-1', undefined],
  ['', undefined],
  ['half', undefined],
])('%j is the share %s', (text, share) => {
  expect(readShare(text)).toBe(share);
  if (share !== undefined) expect(readShare(writeShare(share))).toBe(share);
});
