import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backOff, openConnection } from './connection.ts';

/** A socket whose other end is the test. */
class FakeSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static opened: FakeSocket[] = [];
  static isDown = false;

  readyState = 0;
  readonly sent: { readonly type: string; readonly payload?: unknown }[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: string }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  onclose: ((event: unknown) => void) | null = null;

  constructor() {
    FakeSocket.opened.push(this);
    setTimeout(() => (FakeSocket.isDown ? this.fail() : this.open()), 1);
  }

  send(data: string) {
    const message = JSON.parse(data);
    this.sent.push(message);
    if (message.type === 'connection_init' && message.payload.authorization === 'Bearer wrong')
      this.end(4403, 'Forbidden');
    else if (message.type === 'connection_init') this.receive({ type: 'connection_ack' });
  }

  receive(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  close() {
    this.readyState = 3;
  }

  end(code: number, reason: string) {
    this.readyState = 3;
    this.onclose?.({ code, reason, wasClean: true });
  }

  open() {
    this.readyState = 1;
    this.onopen?.();
  }

  fail() {
    this.onerror?.({ type: 'error' });
    this.end(1006, '');
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  FakeSocket.opened = [];
  FakeSocket.isDown = false;
});
afterEach(() => void vi.useRealTimers());

function open(key = 'right') {
  const refused = vi.fn<(key: string) => void>();
  const connection = openConnection({
    url: 'ws://localhost/graphql',
    key: () => key,
    refused,
    now: () => Date.now(),
    webSocketImpl: FakeSocket,
  });
  const ended = vi.fn<() => void>();
  const subscribe = () =>
    connection.client.subscribe({ query: 'subscription { a }' }, { next: nothing, error: ended, complete: nothing });
  const socket = () => FakeSocket.opened.at(-1)!;
  return { connection, refused, ended, subscribe, socket };
}

const nothing = () => undefined;
const forever = new AbortController().signal;

test('the key goes into connection_init and nowhere else', async () => {
  const { connection, subscribe, socket } = open();
  subscribe();
  await vi.advanceTimersByTimeAsync(5);
  expect(socket().sent[0]).toEqual({ type: 'connection_init', payload: { authorization: 'Bearer right' } });
  expect(connection.link.value).toEqual({ state: 'open' });
});

test('a refused key is told with the key, and is no lost link', async () => {
  const { connection, refused, subscribe } = open('wrong');
  subscribe();
  await vi.advanceTimersByTimeAsync(5);
  expect(refused).toHaveBeenCalledExactlyOnceWith('wrong');
  expect(connection.link.value.state).not.toBe('lost');
});

test('a lost link is lost since the server was last heard, and stays so over failed attempts', async () => {
  const { connection, ended, subscribe, socket } = open();
  subscribe();
  await vi.advanceTimersByTimeAsync(5);
  const heardAt = connection.heardAt();
  await vi.advanceTimersByTimeAsync(3000);
  FakeSocket.isDown = true;
  socket().end(1001, 'Going away');
  expect(connection.link.value).toEqual({ state: 'lost', since: heardAt });
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalledOnce();
  subscribe();
  await vi.advanceTimersByTimeAsync(5);
  expect(connection.link.value).toEqual({ state: 'lost', since: heardAt });
  FakeSocket.isDown = false;
  subscribe();
  await vi.advanceTimersByTimeAsync(5);
  expect(connection.link.value).toEqual({ state: 'open' });
});

test('another key gets another socket, and that is no lost link', async () => {
  const { connection, subscribe } = open();
  const end = subscribe();
  await vi.advanceTimersByTimeAsync(5);
  end();
  connection.restart();
  expect(connection.link.value.state).toBe('connecting');
  subscribe();
  await vi.advanceTimersByTimeAsync(5);
  expect(FakeSocket.opened.length).toBe(2);
  expect(connection.link.value).toEqual({ state: 'open' });
});

test('a cable that was pulled is noticed: a ping without an answer ends the link', async () => {
  const { connection, subscribe, socket } = open();
  subscribe();
  await vi.advanceTimersByTimeAsync(5);
  await vi.advanceTimersByTimeAsync(5000);
  expect(socket().sent.at(-1)?.type).toBe('ping');
  expect(connection.link.value.state).toBe('open');
  await vi.advanceTimersByTimeAsync(4000);
  expect(connection.link.value.state).toBe('lost');
});

test('an answered ping keeps the link and makes the data young', async () => {
  const { connection, subscribe, socket } = open();
  subscribe();
  await vi.advanceTimersByTimeAsync(5);
  await vi.advanceTimersByTimeAsync(5000);
  socket().receive({ type: 'pong' });
  expect(connection.heardAt()).toBe(Date.now());
  await vi.advanceTimersByTimeAsync(4900);
  expect(connection.link.value.state).toBe('open');
});

test('all who wait come back at the same moment, and the button ends the waiting', async () => {
  const { connection } = open();
  const back: string[] = [];
  void connection.turn(forever).then(() => back.push('queues'));
  await vi.advanceTimersByTimeAsync(100);
  void connection.turn(forever).then(() => back.push('agents'));
  expect(back).toEqual([]);
  connection.hurry();
  await vi.advanceTimersByTimeAsync(0);
  expect(back).toEqual(['queues', 'agents']);
});

test('who is no longer wanted does not wait', async () => {
  const { connection } = open();
  const gone = new AbortController();
  const waited = connection.turn(gone.signal);
  gone.abort();
  await expect(waited).resolves.toBeUndefined();
});

test('attempts come ever more seldom, and at least every five seconds', () => {
  const longest = (failures: number) => backOff(failures, () => 1);
  expect([1, 2, 3, 4, 5, 6, 20].map(longest)).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000]);
  expect(backOff(20, () => 0)).toBe(3750);
});

test('a failed attempt counts once although it is told twice', async () => {
  const { connection, subscribe } = open();
  FakeSocket.isDown = true;
  subscribe();
  await vi.advanceTimersByTimeAsync(5);
  const back = vi.fn<() => void>();
  void connection.turn(forever).then(back);
  await vi.advanceTimersByTimeAsync(250);
  expect(back).toHaveBeenCalledOnce();
});
