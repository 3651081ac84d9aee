import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { JournalError } from '../engine/journal.ts';
import { createLog } from '../kernel/log.ts';
import { createMask, withoutStatus } from './masking.ts';

function stage() {
  const lines: string[] = [];
  const mask = createMask(
    createLog({ level: 'info', destination: { write: (line: string) => void lines.push(line) } }),
  );
  return { mask, lines };
}

describe('an error on its way out', () => {
  it('is an id, and the id stands in the log once with the cause', () => {
    const { mask, lines } = stage();
    const cause = new Error('relation "call" does not exist');
    const one = mask(new GraphQLError('wrapped', { originalError: cause, path: ['calls'] }));
    const two = mask(new GraphQLError('wrapped', { originalError: cause, path: ['call'] }));
    expect(one.message).toBe(`Something went wrong (id ${String(one.extensions['id'])})`);
    expect(JSON.stringify(one)).not.toContain('relation');
    expect(two.extensions['id']).toBe(one.extensions['id']);
    expect(mask(one)).toBe(one);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ id: one.extensions['id'], err: { message: cause.message } });
  });

  it('is told as it is when it was meant to be seen', () => {
    const { mask, lines } = stage();
    const plain = new GraphQLError('Syntax Error: Unexpected "}".');
    const thrown = new GraphQLError('wrapped', {
      originalError: new GraphQLError('`first` is 0', { extensions: { code: 'X' } }),
    });
    expect(mask(plain)).toBe(plain);
    expect(mask(thrown)).toBe(thrown);
    expect(lines).toEqual([]);
  });

  it('says nothing of what broke inside, even where it was meant to be seen', () => {
    const { mask } = stage();
    const extensions = { code: 'BAD_REQUEST', originalError: { message: 'Unexpected token at position 3' } };
    const told = mask(new GraphQLError('POST body sent invalid JSON.', { extensions }));
    expect(withoutStatus(told).toJSON()).toEqual({
      message: 'POST body sent invalid JSON.',
      extensions: { code: 'BAD_REQUEST' },
    });
  });

  it('is no bug when the asker left or the database is away, and then nothing is logged', () => {
    const { mask, lines } = stage();
    const left = mask(new GraphQLError('x', { originalError: new DOMException('gone', 'AbortError') as Error }));
    const away = mask(
      new GraphQLError('x', { originalError: new JournalError('away', 'connect ECONNREFUSED 10.0.0.7') }),
    );
    expect([left.extensions['code'], away.extensions['code']]).toEqual(['ABORTED', 'UNAVAILABLE']);
    expect(away.message).not.toContain('10.0.0.7');
    expect(lines).toEqual([]);
    expect(mask(new JournalError('gap', 'fact 7 does not follow')).extensions['code']).toBe('INTERNAL');
  });

  it('may be anything that was thrown', () => {
    const { mask } = stage();
    for (const thrown of ['text', undefined, null, 42, { password: 'swordfish' }]) {
      expect(mask(thrown).message).toMatch(/^Something went wrong/);
    }
  });
});
