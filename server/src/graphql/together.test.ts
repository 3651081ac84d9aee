import { describe, expect, it } from 'vitest';
import { Together } from './together.ts';

function stage() {
  const asked: (readonly number[])[] = [];
  const together = new Together<AbortSignal, number, string>(async (ids, signal) => {
    asked.push(ids);
    signal.throwIfAborted();
    if (ids.includes(13)) throw new Error('no such luck');
    return new Map(ids.filter((id) => id < 100).map((id) => [id, `row ${id}`]));
  });
  return { asked, together };
}

describe('what is asked at the same time', () => {
  it('is one question, each id once, and everybody gets their own row', async () => {
    const { asked, together } = stage();
    const { signal } = new AbortController();
    const later = Promise.resolve().then(() => together.get(4, signal));
    const rows = await Promise.all([1, 2, 2, 200].map((id) => together.get(id, signal)));
    expect([rows, await later, asked]).toEqual([['row 1', 'row 2', 'row 2', undefined], 'row 4', [[1, 2, 200, 4]]]);
  });

  it('is another question when it comes later', async () => {
    const { asked, together } = stage();
    const { signal } = new AbortController();
    expect([await together.get(1, signal), await together.get(1, signal)]).toEqual(['row 1', 'row 1']);
    expect(asked).toEqual([[1], [1]]);
  });

  it('is a question of its own for each asker, of whom one may leave', async () => {
    const { asked, together } = stage();
    const [one, other] = [new AbortController(), new AbortController()];
    const rows = [together.get(1, one.signal), together.get(2, other.signal)];
    one.abort(new Error('left'));
    expect(await Promise.allSettled(rows)).toMatchObject([{ reason: { message: 'left' } }, { value: 'row 2' }]);
    expect(asked).toEqual([[1], [2]]);
  });

  it('fails for all who asked, and not for those who ask later', async () => {
    const { together } = stage();
    const { signal } = new AbortController();
    const rows = await Promise.allSettled([together.get(1, signal), together.get(13, signal)]);
    expect(rows.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await together.get(1, signal)).toBe('row 1');
  });
});
