import { buildSchema as fromText, type GraphQLObjectType, type GraphQLSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../auth/viewer.ts';
import { asId } from '../kernel/ids.ts';
import type { Context } from './context.ts';
import { floorAlone, keptFor, keyOf, KeptAnswers } from './keeping.ts';
import { limits } from './limits.ts';

const answer = Buffer.from('{"data":{}}');

describe('H3: an answer', () => {
  it('is kept until the next fact', () => {
    const [kept, floor] = [new KeptAnswers(), { seq: 1 }];
    kept.keep(floor, 1, 'a', answer);
    expect([kept.get(floor, 'a'), kept.get(floor, 'b')]).toEqual([answer, undefined]);
    floor.seq = 2;
    expect(kept.get(floor, 'a')).toBeUndefined();
    kept.keep(floor, 2, 'b', answer);
    expect([kept.get(floor, 'a'), kept.get(floor, 'b'), kept.bytes]).toEqual([undefined, answer, 2 + answer.length]);
  });

  it('is not kept when there was a fact while it was made', () => {
    const [kept, floor] = [new KeptAnswers(), { seq: 2 }];
    kept.keep(floor, 2, 'b', answer);
    kept.keep(floor, 1, 'a', answer);
    expect([kept.get(floor, 'a'), kept.get(floor, 'b')]).toEqual([undefined, answer]);
  });

  it('of another floor is none', () => {
    const kept = new KeptAnswers();
    kept.keep({ seq: 1 }, 1, 'a', answer);
    expect(kept.get({ seq: 1 }, 'a')).toBeUndefined();
  });
});

describe('H5: what is kept', () => {
  it('is dropped when it would be too much, and counted once', () => {
    const [kept, floor, large] = [new KeptAnswers(), { seq: 1 }, Buffer.alloc(limits.keptBytes / 2 - 10)];
    for (const key of ['a', 'b', 'b']) kept.keep(floor, 1, key, large);
    expect(kept.bytes).toBe(2 * (large.length + 2));
    kept.keep(floor, 1, 'c', large);
    expect([kept.get(floor, 'a'), kept.get(floor, 'c'), kept.bytes]).toEqual([undefined, large, large.length + 2]);
  });

  it('does not hold what is too large by itself', () => {
    const [kept, floor] = [new KeptAnswers(), { seq: 1 }];
    kept.keep(floor, 1, 'a', Buffer.alloc(limits.keptBytes));
    expect([kept.get(floor, 'a'), kept.bytes]).toEqual([undefined, 0]);
  });
});

/** Marks as a module would set them. */
function schemaOf(marks: Readonly<Record<string, string | false>>): GraphQLSchema {
  const schema = fromText('type Query { a: A other: Int } type A { b: Int c: Int }');
  for (const [name, ofFloor] of Object.entries(marks)) {
    const [typeName = '', field] = name.split('.');
    const type = schema.getType(typeName) as GraphQLObjectType; // both are
    const marked = field === undefined ? type : type.getFields()[field]!;
    marked.extensions = { ofFloor };
  }
  return schema;
}

describe('H3: a document', () => {
  it.each([
    ['{ a { b } }', {}, undefined],
    ['{ a { b } }', { 'Query.a': 'scope' }, undefined],
    ['{ a { b } }', { A: 'scope' }, undefined],
    ['{ a { b __typename } __typename }', { 'Query.a': 'scope', A: 'scope' }, 'scope'],
    ['{ a { b } other }', { 'Query.a': 'scope', A: 'scope' }, undefined],
    ['{ a { b c } }', { 'Query.a': 'scope', A: 'scope', 'A.c': false }, undefined],
    ['{ a { b c } }', { 'Query.a': 'scope', A: 'scope', 'A.c': 'viewer' }, 'viewer'],
    ['{ a { ...F } } fragment F on A { c }', { 'Query.a': 'scope', A: 'viewer', 'A.c': false }, undefined],
    ['{ a { b } }', { 'Query.a': 'viewer', 'A.b': 'scope' }, 'viewer'],
    ['{ __typename }', {}, undefined],
  ] as const)('%s with the marks %j', (text, marks, expected) => {
    expect(keptFor(schemaOf(marks), parse(text))).toBe(expected);
  });
});

const admin: Viewer = {
  kind: 'user',
  role: 'admin',
  userId: asId('user-1'),
  sessionId: asId('session-1'),
  until: 1,
  sight: { kind: 'everything' },
};

describe('H4: who makes what is kept', () => {
  it('knows the floor and the scope and nobody', () => {
    const floor = { seq: 1 };
    const alone = floorAlone({ floor, viewer: admin, clock: {}, history: {} } as unknown as Context, 'scope'); // these are enough
    expect(Object.keys(alone)).toEqual(['floor', 'viewer']);
    expect([alone.floor, alone.viewer.role, alone.viewer.sight]).toEqual([floor, 'admin', admin.sight]);
    expect(() => alone.viewer.until).toThrow('until');
  });

  it('H3: shares with those of the same scope', () => {
    const other: Viewer = { ...admin, userId: asId('user-2'), until: 5 };
    const supervisor: Viewer = { ...admin, role: 'supervisor' };
    const near: Viewer = { ...admin, sight: { kind: 'board', boardId: asId('near') } };
    const keys = [admin, other, supervisor, near].map((viewer) => keyOf(viewer, 'scope', '{}'));
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(3);
    expect(keyOf(admin, 'viewer', '{}')).not.toBe(keyOf(other, 'viewer', '{}'));
  });
});
