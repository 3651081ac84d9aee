/** The readers of the fan-out benchmark count and judge what servers send: a wrong count would be a wrong figure. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Checked } from '../bench/fanout/checked.ts';
import { clientFrame, Frames, frameAt, positionIn } from '../bench/fanout/frames.ts';

interface Sent {
  readonly position: number;
  /** Queues on the board. */
  readonly queues: number;
  /** Where the message is cut into frames, as shares of its length. */
  readonly cuts: readonly number[];
}

function frame(opcode: number, isLast: boolean, payload: Buffer): Buffer {
  const { length } = payload;
  const header = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  header[0] = (isLast ? 0x80 : 0) | opcode;
  header[1] = length < 126 ? length : length < 65_536 ? 126 : 127;
  if (header.length === 4) header.writeUInt16BE(length, 2);
  if (header.length === 10) header.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([header, payload]);
}

const start = '{"id":"a","type":"next","payload":{"data":{"queueBoard":';

/** Cut only where the reader is promised that no position stands. */
function bytesOf({ position, queues, cuts }: Sent): Buffer {
  const rows = Array.from({ length: queues }, (_, index) => ({
    id: `q${index}`,
    name: 'Überlingen ☎',
    waiting: index,
  }));
  const text = Buffer.from(`${start}${JSON.stringify({ position, queues: rows })}}}}`);
  const from = start.length + 40;
  const places = cuts.map((share) =>
    share < 0.5 ? 10 : Math.min(text.length, Math.round(from + share * text.length)),
  );
  const ends = [...new Set([...places.toSorted((a, b) => a - b), text.length])];
  const frames = ends.map((end, index) =>
    frame(index === 0 ? 1 : 0, end === text.length, text.subarray(ends[index - 1] ?? 0, end)),
  );
  return Buffer.concat(frames.flatMap((each) => [each, frame(9, true, Buffer.from('!'))]));
}

const sent = fc.array(
  fc.record({ queues: fc.nat(60), cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }) }),
  { minLength: 1, maxLength: 6 },
);

/** Everything that came, however the network cut it up; the buffer is used again, as it is in the benchmark. */
function read(bytes: Buffer, chunk: number) {
  const positions: number[] = [];
  let pings = 0;
  const frames = new Frames();
  const checked = new Checked('a', 400);
  const buffer = Buffer.alloc(chunk);
  for (let at = 0; at < bytes.length; at += chunk) {
    const count = bytes.copy(buffer, 0, at, Math.min(bytes.length, at + chunk));
    checked.take(buffer.subarray(0, count));
    frames.take(buffer.subarray(0, count), {
      message: (position) => positions.push(position),
      pong: () => (pings += 1),
      closed: () => undefined,
    });
  }
  return { positions, pings, checked };
}

test('every message is counted once with its position, however it is cut into frames and chunks', () => {
  fc.assert(
    fc.property(sent, fc.integer({ min: 1, max: 5_000 }), (messages, chunk) => {
      const bytes = messages.map((message, index) => bytesOf({ ...message, position: index + 7 }));
      const { positions, pings, checked } = read(Buffer.concat(bytes), chunk);
      expect(positions).toEqual(messages.map((_, index) => index + 7));
      expect(pings).toBeGreaterThanOrEqual(messages.length);
      expect(checked.faults).toEqual([]);
      expect(checked.messages).toBe(messages.length);
    }),
  );
});

test.each([
  ['a message that begins within another', [frame(1, false, Buffer.from('{')), frame(1, true, Buffer.from('{}'))]],
  ['the end of nothing', [frame(0, true, Buffer.from('{}'))]],
  ['half a letter', [frame(1, true, Buffer.from([0xc3]))]],
  ['what is no JSON', [frame(1, true, Buffer.from('{'))]],
  ["somebody else's id", [frame(1, true, Buffer.from(start.replace('"a"', '"b"') + '{"position":1,"queues":[]}}}}'))]],
  ['an older position', [bytesOf({ position: 2, queues: 1, cuts: [] }), bytesOf({ position: 1, queues: 1, cuts: [] })]],
  ['too many queues', [bytesOf({ position: 1, queues: 401, cuts: [] })]],
  ['a masked frame', [clientFrame(1, Buffer.from('{}'))]],
])('%s is a fault', (_, frames) => {
  expect(read(Buffer.concat(frames), 64).checked.faults).not.toEqual([]);
});

test('a frame is known when its header is whole, and a head without a position says so', () => {
  const bytes = frame(1, true, Buffer.alloc(70_000));
  expect(frameAt(bytes.subarray(0, 9), 0)).toBeUndefined();
  expect(frameAt(bytes, 0)).toEqual({ opcode: 1, isLast: true, isMasked: false, start: 10, length: 70_000 });
  expect(positionIn(Buffer.from('{"posit'))).toBe(-1);
});
