import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { limits } from './limits.ts';
import { ending } from './socketFrames.ts';
import { Outlet, Posting } from './socketOutlet.ts';

/** A WebSocket whose other side reads when it is told to. */
function stage() {
  const written: Buffer[] = [];
  let readMore: (() => void) | undefined;
  const stream = new Writable({
    highWaterMark: 16,
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk);
      readMore = done;
    },
    writev: (chunks, done) => {
      written.push(...chunks.map(({ chunk }) => chunk as Buffer)); // nothing else is written here
      readMore = done;
    },
  });
  const socket = { readyState: WebSocket.OPEN as number } as WebSocket & { readyState: number }; // all that is asked of it
  const gone = new AbortController();
  const outlet = new Outlet({ socket, stream, gone: gone.signal, posting: new Posting() });
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const readAll = async (): Promise<void> => {
    for (let n = 0; n < 10; n += 1) {
      await turn();
      const more = readMore;
      readMore = undefined;
      more?.();
    }
  };
  return {
    outlet,
    socket,
    gone,
    stream,
    written,
    turn,
    readAll,
    text: () => Buffer.concat(written).toString('latin1'),
  };
}

describe('an outlet', () => {
  it('writes a message in two frames, the second of which is the same for all', async () => {
    const { outlet, written, turn } = stage();
    const shared = ending('{"data":{"n":"ä"}}');
    expect(outlet.seat('a"ä').send(shared)).toBe(true);
    await turn();
    const [head, body] = written;
    expect(body).toBe(shared);
    expect(head?.subarray(0, 2)).toEqual(Buffer.from([0x01, head!.length - 2])); // a text that is not over
    expect(head?.subarray(2).toString()).toBe('{"id":"a\\"ä",');
    expect(shared.subarray(0, 2)).toEqual(Buffer.from([0x80, shared.length - 2])); // the rest, and it is over
    expect(JSON.parse(head!.subarray(2).toString() + shared.subarray(2).toString())).toEqual({
      id: 'a"ä',
      type: 'next',
      payload: { data: { n: 'ä' } },
    });
  });

  it('hands everything of a turn to the operating system at once', async () => {
    const { outlet, stream, written, turn } = stage();
    for (const id of ['1', '2', '3']) outlet.seat(id).send(ending('{}'));
    expect([stream.writableCorked, written.length]).toEqual([1, 0]);
    await turn();
    expect([stream.writableCorked, written.length]).toEqual([0, 6]);
  });

  it.each([125, 126, 65_535, 65_536])('says how long a frame of %i bytes is', (length) => {
    const bytes = ending('x'.repeat(length - '"type":"next","payload":}'.length));
    const header = bytes.length - length;
    const said = header === 2 ? bytes[1] : header === 4 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
    expect(said).toBe(length);
    expect(header).toBe(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  });

  it('K7: writes nothing to who has gone, has closed or was put out', async () => {
    const { outlet, socket, gone, written, turn } = stage();
    const seat = outlet.seat('1');
    Object.assign(socket, { readyState: WebSocket.CLOSING });
    expect(seat.send(ending('{}'))).toBe(true);
    Object.assign(socket, { readyState: WebSocket.OPEN });
    gone.abort();
    expect(seat.send(ending('{}'))).toBe(true);
    await turn();
    expect(written).toEqual([]);
  });

  it('K8: stops when too much is unread, and calls back once, when it was read', async () => {
    const { outlet, stream, readAll } = stage();
    const large = ending(JSON.stringify('x'.repeat(60_000)));
    const seats = ['1', '2'].map((id) => outlet.seat(id));
    let sent = 0;
    while (seats[0]!.send(large)) sent += 1;
    expect(stream.writableLength).toBeGreaterThan(limits.unreadBytes);
    expect(stream.writableLength).toBeLessThan(limits.unreadBytes + large.length + 100);
    expect(sent).toBe(5);
    const woken: string[] = [];
    seats[0]!.whenRead(() => woken.push('1'));
    expect(seats[1]!.send(large)).toBe(false);
    seats[1]!.whenRead(() => woken.push('2'));
    expect(woken).toEqual([]);
    await readAll();
    expect(woken).toEqual(['1', '2']);
    expect(stream.writableLength).toBe(0);
    expect(seats[0]!.send(large)).toBe(true);
    await readAll();
    expect(woken).toEqual(['1', '2']);
  });
});
