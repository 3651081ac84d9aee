import fc from 'fast-check';
import { type DocumentNode, execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../auth/viewer.ts';
import { asId } from '../kernel/ids.ts';
import { buildSchema } from './schema.ts';
import { anyoneOf, canonical, type Place, scopeOf, Sharing } from './sharing.ts';

const schema = buildSchema();

const admin: Viewer = {
  kind: 'user',
  role: 'admin',
  userId: asId('user-1'),
  sessionId: asId('session-1'),
  until: 1,
  sight: { kind: 'everything' },
};
const sue: Viewer = {
  ...admin,
  role: 'supervisor',
  userId: asId('user-2'),
  sight: { kind: 'teams', userId: asId('user-2') },
};

function place(
  text: string | DocumentNode,
  variableValues: Record<string, unknown> = {},
  viewer: Viewer = admin,
  sharing = new Sharing(),
): Place | undefined {
  const document = typeof text === 'string' ? parse(text) : text;
  return sharing.placeOf({ schema, document, variableValues }, viewer);
}

const board = `subscription Board($queueIds: [ID!], $since: Position) {
  queueBoard(queueIds: $queueIds, since: $since) { __typename position queues { ...Tile } } }
  fragment Tile on QueueTile { id today { entered } }`;

describe('K1: a subscription', () => {
  it('is shared when all of its fields are', () => {
    expect(place(board)).toBeDefined();
    expect(place('subscription { agentBoard { agents { name supervisedBy } } }')).toBeDefined();
    expect(place('subscription { liveCalls { calls { remoteNumber supervisions { name } } } }')).toBeDefined();
  });

  it.each([
    ['a field that depends on who asks', 'subscription { liveCalls { calls { supervisions { isMine } } } }'],
    ['what the asker could do', 'subscription { liveCalls { calls { recording { controls { action } } } } }'],
    ['a type that is not marked', 'subscription { liveCalls { calls { supervisions { agent { id } } } } }'],
    [
      'such a field in a fragment',
      'subscription { liveCalls { calls { ...C } } } fragment C on LiveCall { supervisions { isMine } }',
    ],
    ['a root field that is not marked', 'subscription { journal { position } }'],
    ['what is of the asker alone', 'subscription { myCalls { position } }'],
    ['introspection', 'subscription { queueBoard { position } } query Q { __schema { description } }'],
  ])('is private with %s', (_what, text) => {
    expect(place(text)).toBeUndefined();
  });

  it('is none when it is a query', () => {
    expect(place('{ centre { name } }')).toBeUndefined();
  });

  it.each([
    ['stands in the document', 'subscription { queueBoard(since: 5) { position } }', {}],
    ['has a default', 'subscription ($s: Position = 5) { queueBoard(since: $s) { position } }', {}],
    ['must be given', 'subscription ($s: Position!) { queueBoard(since: $s) { position } }', { s: 5 }],
    ['is used for something else', 'subscription ($s: Position) { queueBoard(since: $s) { position @x(y: $s) } }', {}],
    ['is no position', board, { since: false }],
    ['is no whole number', board, { since: 1.5 }],
    ['is a text', board, { since: '5' }],
  ])('is private when its place %s', (_what, text, variables) => {
    expect(place(text, variables)).toBeUndefined();
  });
});

describe('K2: who shares', () => {
  const sharing = new Sharing();
  const document = parse(board);
  const keyOf = (variables: Record<string, unknown>, viewer: Viewer = admin) =>
    place(document, variables, viewer, sharing)?.key;

  it('asks for the same, whatever its place and whatever it does not declare', () => {
    const key = keyOf({ queueIds: ['a'] });
    expect(keyOf({ queueIds: ['a'], since: 7 })).toBe(key);
    expect(keyOf({ since: null, other: 1, queueIds: ['a'] })).toBe(key);
    expect(keyOf({ queueIds: ['b'] })).not.toBe(key);
    expect(keyOf({})).not.toBe(key);
    expect(place(parse(board), { queueIds: ['a'] }, admin, sharing)?.key).not.toBe(key);
  });

  it('is of one kind, one role and one sight', () => {
    const key = keyOf({});
    expect(keyOf({}, { ...admin, userId: asId('user-3'), sessionId: asId('session-3') })).toBe(key);
    const boardKey = (boardId: string): Viewer => ({
      kind: 'key',
      role: 'board',
      keyId: asId(`key-of-${boardId}`),
      sight: { kind: 'board', boardId: asId(boardId) },
    });
    const others: Viewer[] = [
      { ...admin, role: 'crm' },
      { kind: 'key', role: 'admin', keyId: asId('key-1'), sight: { kind: 'everything' } },
      sue,
      { ...sue, sight: { kind: 'teams', userId: asId('user-4') } },
      { ...sue, sight: { kind: 'self', agentId: asId('user-2') } },
      boardKey('board-1'),
      boardKey('board-2'),
    ];
    expect(new Set([key, ...others.map((viewer) => keyOf({}, viewer))]).size).toBe(1 + others.length);
  });

  it('brings its place along when it sees everything', () => {
    expect(place(board, { since: 7 })?.since).toBe(7);
    expect(place(board, { since: null })?.since).toBeUndefined();
    expect(place(board, { since: 7 }, sue)?.since).toBeUndefined();
  });

  it('has one text for values that are the same, and for no others', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const reversed = JSON.parse(JSON.stringify(a), (_key, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).toReversed())
            : value,
        ) as unknown;
        expect(canonical(reversed)).toBe(canonical(a));
        const same = (() => {
          try {
            expect(a).toEqual(b);
            return true;
          } catch {
            return false;
          }
        })();
        expect(canonical(a) === canonical(b)).toBe(same);
      }),
    );
    expect(canonical(JSON.parse('1e999'))).not.toBe(canonical(null));
  });
});

describe('K3: nobody in particular', () => {
  it('has a kind, a role and a sight, and throws when asked for anything else', () => {
    const anyone = anyoneOf(scopeOf(sue));
    expect([anyone.kind, anyone.role, anyone.sight]).toEqual(['user', 'supervisor', sue.sight]);
    expect(() => anyone.kind === 'user' && anyone.userId).toThrow('asks for userId of the viewer');
    expect(() => anyone.until).toThrow('asks for until');
    expect(() => 'agentId' in anyone).toThrow('has agentId');
    expect(() => ({ ...anyone })).toThrow('takes the viewer apart');
  });

  it('is what a field finds out that asks who looks', async () => {
    const rootValue = { rows: [{ supervisions: [{ by: { kind: 'user', id: 'user-2' } }] }] };
    const asked = async (field: string) =>
      await execute({
        schema,
        document: parse(`subscription { liveCalls { calls { supervisions { ${field} } } } }`),
        rootValue,
        contextValue: { viewer: anyoneOf(scopeOf(sue)) },
      });
    expect(await asked('userId')).toMatchObject({
      data: { liveCalls: { calls: [{ supervisions: [{ userId: 'user-2' }] }] } },
    });
    expect((await asked('isMine')).errors?.map(({ message }) => message)).toEqual([
      'A field of a shared subscription asks for userId of the viewer.',
    ]);
  });
});
