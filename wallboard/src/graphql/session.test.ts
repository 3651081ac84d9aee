import { expect, test, vi } from 'vitest';
import { keyFromFragment, openSession, takeKeyFromAddress } from './session.ts';

function storage(content: Record<string, string> = {}): Storage {
  const items = new Map(Object.entries(content));
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}

const stores = () => ({ device: storage(), tab: storage() });

test.each([
  ['#key=rs_abc', { key: 'rs_abc', keep: false }],
  ['#key=rs_abc&keep=1', { key: 'rs_abc', keep: true }],
  ['#key=a%2Bb%3D', { key: 'a+b=', keep: false }],
  ['#key=%20rs_abc%20', { key: 'rs_abc', keep: false }],
  ['#key=', undefined],
  ['#board', undefined],
  ['', undefined],
])('the fragment %j gives %j', (hash, given) => {
  expect(keyFromFragment(hash)).toEqual(given);
});

test('the key is gone from the address as soon as it was read, and the rest stays', () => {
  const replaceState = vi.fn<History['replaceState']>();
  const location = { hash: '#key=rs_abc', pathname: '/', search: '?wall=1' };
  // Only what is used of a window.
  const window = { location, history: { replaceState } } as unknown as Window;
  expect(takeKeyFromAddress(window)?.key).toBe('rs_abc');
  expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/?wall=1');
});

test('a key lasts as long as was chosen', () => {
  const kept = stores();
  openSession(kept).signIn('one', true);
  expect(openSession({ device: kept.device, tab: storage() }).key.value).toBe('one');

  const forTab = stores();
  openSession(forTab).signIn('two', false);
  expect(openSession({ device: forTab.device, tab: storage() }).key.value).toBeUndefined();
  expect(openSession(forTab).key.value).toBe('two');
});

test('a key from the address wins over a kept one, and leaves no second one behind', () => {
  const both = stores();
  openSession(both).signIn('old', true);
  expect(openSession(both, { key: 'new', keep: false }).key.value).toBe('new');
  expect(both.device.length).toBe(0);
});

test('a refused key is forgotten everywhere, and the next one starts clean', async () => {
  const both = stores();
  const session = openSession(both, { key: 'wrong', keep: true });
  await session.refuse('wrong');
  expect([session.key.value, session.refused.value, both.device.length, both.tab.length]).toEqual([
    undefined,
    true,
    0,
    0,
  ]);
  session.signIn('right', false);
  expect(session.refused.value).toBe(false);
});

test('a late refusal of an older key does not end the session of the new one', async () => {
  const session = openSession(stores(), { key: 'old', keep: false });
  session.signIn('new', false);
  await session.refuse('old');
  expect(session.key.value).toBe('new');
});

test('signing out is no refusal', () => {
  const session = openSession(stores(), { key: 'one', keep: true });
  session.signOut();
  expect([session.key.value, session.refused.value]).toEqual([undefined, false]);
});
