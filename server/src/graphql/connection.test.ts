import { describe, expect, it } from 'vitest';
import { pageOf, pageSize } from './connection.ts';

const names = ['Änne', 'Ben', 'anna', 'cem', 'Dora', 'émile', 'ben'];
const key = (name: string): string => name;

describe('a page of a list', () => {
  it('meets every node once, in order, whatever its size', () => {
    for (const first of [1, 2, 3, 7, 100]) {
      const met: string[] = [];
      let after: string | undefined;
      for (;;) {
        const page = pageOf(names, { first, after }, key);
        met.push(...page.edges.map(({ node }) => node));
        if (!page.more) break;
        after = page.edges.at(-1)?.cursor;
      }
      expect(met.toSorted()).toEqual(names.toSorted());
    }
  });

  it('goes on at the right place when what the cursor named has been removed', () => {
    const { edges } = pageOf(names, { first: 3 }, key);
    const rest = pageOf(
      names.filter((name) => name !== edges[2]?.node),
      { after: edges[2]?.cursor },
      key,
    );
    expect(rest.edges).toHaveLength(4);
  });

  it('refuses a size out of bounds', () => {
    for (const first of [0, -1, 101, 1e9]) expect(() => pageSize({ first })).toThrow(/expected 1 to 100/);
    expect(pageSize({})).toBe(50);
  });
});
