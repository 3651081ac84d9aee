import { describe, expect, test } from 'vitest';
import {
  added,
  type DispositionRow,
  dispositionRowFaults,
  dispositionsFault,
  dispositionsOf,
  indented,
  isBranch,
  moved,
  outdented,
  removed,
  rowsOf,
} from './dispositionRows.ts';

/** One row per word, its level by the dots before it. */
const outline = (text: string): readonly DispositionRow[] =>
  text.split(' ').map((word) => {
    const code = word.replaceAll('.', '');
    return {
      label: code,
      code,
      level: word.length - code.length,
      needsNote: false,
      needsFollowUp: false,
      retired: false,
    };
  });
const text = (rows: readonly DispositionRow[]) => rows.map(({ code, level }) => '.'.repeat(level) + code).join(' ');
const tree = outline('a .b ..c .d e .f');

describe('an outline', () => {
  test('comes back as it was sent, also out of order', () => {
    const sent = dispositionsOf(tree);
    expect(sent.map(({ code, parent }) => `${code}<${parent ?? ''}`)).toEqual(['a<', 'b<a', 'c<b', 'd<a', 'e<', 'f<e']);
    const kept = sent.map((one) => ({
      __typename: 'DispositionCode' as const,
      code: one.code,
      label: one.label,
      parent: one.parent ?? null,
      needsNote: false,
      needsFollowUp: false,
      retired: false,
    }));
    expect(rowsOf(kept)).toEqual(tree);
    const [a, b, c, d, e, f] = kept;
    expect(text(rowsOf([a!, e!, b!, d!, f!, c!]))).toBe('a .b ..c .d e .f');
  });

  test('grows by a row on the same level, after all that belongs to the one before', () => {
    const { rows, at } = added(tree, 1);
    expect([text(rows), at]).toEqual(['a .b ..c . .d e .f', 3]);
    expect(added(tree)).toMatchObject({ at: 6 });
    expect(added(tree).rows.at(-1)?.level).toBe(0);
    expect(added([]).rows).toMatchObject([{ level: 0 }]);
  });

  test('loses a row with all that belongs to it', () => {
    expect(text(removed(tree, 0))).toBe('e .f');
    expect(text(removed(tree, 2))).toBe('a .b .d e .f');
    expect([0, 1, 2, 3].map((index) => isBranch(tree, index))).toEqual([true, true, false, false]);
  });

  test.each([
    [4, -1, 'e .f a .b ..c .d', 0],
    [0, 1, 'e .f a .b ..c .d', 2],
    [3, -1, 'a .d .b ..c e .f', 1],
    [1, 1, 'a .d .b ..c e .f', 2],
  ] as const)('has row %i moved by %i with all that belongs to it: %s', (index, step, wanted, at) => {
    const change = moved(tree, index, step)!;
    expect([text(change.rows), change.at]).toEqual([wanted, at]);
    expect(moved(change.rows, change.at, step === 1 ? -1 : 1)).toEqual({ rows: tree, at: index });
  });

  test('moves nothing out of its branch, or past the ends', () => {
    expect([moved(tree, 0, -1), moved(tree, 4, 1), moved(tree, 3, 1), moved(tree, 5, -1)]).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('takes a row in and out again', () => {
    expect(text(indented(tree, 3)!.rows)).toBe('a .b ..c ..d e .f');
    expect(text(indented(tree, 4)!.rows)).toBe('a .b ..c .d .e ..f');
    const out = outdented(tree, 1)!;
    expect([text(out.rows), out.at]).toEqual(['a .d b .c e .f', 2]);
    expect(text(outdented(tree, 2)!.rows)).toBe('a .b .c .d e .f');
  });

  test('goes no deeper than three levels, and below nothing that is not there', () => {
    expect(indented(outline('a .b ..c d .e ..f'), 3)).toBeUndefined();
    expect([indented(tree, 0), indented(tree, 1), indented(tree, 2), outdented(tree, 0)]).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('what is wrong', () => {
  const row = outline('a')[0]!;

  test('stands at its row', () => {
    const rows = [{ ...row, label: ' ', code: 'x' }, row, { ...row, code: ' A ' }, { ...row, code: 'y'.repeat(61) }];
    expect(dispositionRowFaults(rows).map((fault) => fault?.key)).toEqual(['empty', undefined, 'twice', 'tooLong']);
    expect(dispositionsFault(rows)?.key).toBe('empty');
  });

  test('is no code that is left out: it is made of the label', () => {
    const rows = [
      { ...row, code: '', label: ' Sold ' },
      { ...row, code: '', label: 'sold' },
    ];
    expect(dispositionsOf(rows)[0]).toMatchObject({ code: 'Sold', label: 'Sold' });
    expect(dispositionsFault(rows)?.key).toBe('twice');
    expect(dispositionsOf([{ ...row, code: '', label: 'x'.repeat(80) }])[0]?.code).toHaveLength(60);
  });

  test('is more than 200', () => {
    const rows = Array.from({ length: 201 }, (_, n) => ({ ...row, code: `c${n}` }));
    expect([dispositionsFault(rows)?.key, dispositionsFault(rows.slice(1))]).toEqual(['tooMany', undefined]);
  });
});
