/**
 * Voices over RTP, each packet marked with who sent it and as the how-manieth, so that whoever hears it knows what is
 * missing. What this process itself was too busy to send or to read is not taken for a gap.
 */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';

const PACKET_MS = 20;
const SAMPLES = 160;
const HEADER = 12;
const MARK = 0x52_69_6e_67;
/** The first packets of a conversation may get lost while it is put together. */
const SETTLED = 10;
/** A timer that is later than this found the process busy. */
const LATE_MS = 10;
/** What is shorter is not noted. */
export const NOTED_MS = 40;

/** Epoch milliseconds with a fraction. */
export const now = (): number => performance.timeOrigin + performance.now();

/** A silence in a voice that somebody heard. */
export interface Gap {
  /** Epoch milliseconds: when it was heard again. */
  readonly at: number;
  /** What never came. */
  readonly lostMs: number;
  /** How long nothing came, without what this process had no time for. */
  readonly silentMs: number;
}

/** One voice as another party heard it: a side of a conversation. */
export interface Hearing {
  readonly of: string;
  readonly by: string;
  readonly from: number;
  readonly to: number;
  readonly packets: number;
  /** How often the stream began anew (its SSRC changed). */
  readonly breaks: number;
  readonly gaps: readonly Gap[];
}

type Heard = { -readonly [K in keyof Hearing]: Hearing[K] } & {
  number: number;
  ssrc: number;
  stalled: number;
  gaps: Gap[];
};

export interface Voice {
  readonly port: number;
  sendTo(port: number): void;
  close(): void;
}

interface Speaking {
  readonly id: number;
  readonly socket: Socket;
  to: number | undefined;
  number: number;
}

export class Media implements Disposable {
  readonly hearings: Hearing[] = [];
  readonly #names: string[] = [];
  readonly #speaking = new Set<Speaking>();
  /** How long this process did nothing, all in all; without what goes on now. */
  #stalled = 0;
  #due = performance.now();
  #timer: NodeJS.Timeout | undefined;
  /** Opened beforehand, as a call has to be answered at once. */
  readonly #free: Socket[];
  readonly #sockets: readonly Socket[];

  private constructor(sockets: readonly Socket[]) {
    this.#sockets = sockets;
    this.#free = [...sockets];
    this.#tick();
  }

  /** For so many voices at once. */
  static async open(voices: number): Promise<Media> {
    const sockets = Array.from({ length: voices }, () => createSocket('udp4').bind(0, '127.0.0.1'));
    await Promise.all(sockets.map((socket) => once(socket, 'listening')));
    return new Media(sockets);
  }

  voice(name: string): Voice {
    const socket = this.#free.shift();
    if (socket === undefined) throw new Error('There are no media ports left');
    const speaking: Speaking = { id: this.#names.push(name) - 1, socket, to: undefined, number: 0 };
    const heard = new Map<number, Heard>();
    const listen = (bytes: Buffer): void => this.#hear(bytes, name, heard);
    socket.on('message', listen);
    this.#speaking.add(speaking);
    return {
      port: socket.address().port,
      sendTo: (to) => void (speaking.to = to),
      close: () => {
        if (!this.#speaking.delete(speaking)) return;
        socket.off('message', listen);
        this.#free.push(socket);
      },
    };
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    for (const socket of this.#sockets) socket.close();
  }

  /** What is read now may have been there for as long as the next packet is late. */
  get #idle(): number {
    const late = performance.now() - this.#due;
    return this.#stalled + (late > LATE_MS ? late : 0);
  }

  #tick(): void {
    this.#stalled = this.#idle;
    for (; this.#due <= performance.now(); this.#due += PACKET_MS)
      for (const speaking of this.#speaking) if (speaking.to !== undefined) say(speaking, speaking.to);
    this.#timer = setTimeout(() => this.#tick(), Math.max(0, this.#due - performance.now()));
  }

  #hear(bytes: Buffer, by: string, heard: Map<number, Heard>): void {
    if (bytes.length < HEADER + SAMPLES || bytes.readUInt32BE(HEADER) !== MARK) return; // music
    const id = bytes.readUInt32BE(HEADER + 4);
    const number = bytes.readUInt32BE(HEADER + 8);
    const ssrc = bytes.readUInt32BE(8);
    const at = now();
    let hearing = heard.get(id);
    if (!hearing) {
      const about = { of: this.#names[id] ?? '', by, from: at, to: at, packets: 0, breaks: 0, gaps: [] };
      hearing = { ...about, number: number - 1, ssrc, stalled: this.#idle };
      heard.set(id, hearing);
      this.hearings.push(hearing);
    }
    if (number <= hearing.number) return;
    hearing.packets += 1;
    const idle = this.#idle;
    const gap = {
      at,
      lostMs: (number - hearing.number - 1) * PACKET_MS,
      silentMs: at - hearing.to - (idle - hearing.stalled),
    };
    if (hearing.packets > SETTLED) {
      if (ssrc !== hearing.ssrc) hearing.breaks += 1;
      if (gap.lostMs >= NOTED_MS || gap.silentMs >= NOTED_MS) hearing.gaps.push(gap);
    }
    Object.assign(hearing, { number, ssrc, to: at, stalled: idle });
  }
}

function say(speaking: Speaking, to: number): void {
  const { id, socket, number } = speaking;
  const packet = Buffer.alloc(HEADER + SAMPLES, 0xff);
  packet[0] = 0x80;
  packet[1] = 0;
  packet.writeUInt16BE(number & 0xff_ff, 2);
  packet.writeUInt32BE((number * SAMPLES) >>> 0, 4);
  packet.writeUInt32BE(id + 1, 8);
  packet.writeUInt32BE(MARK, HEADER);
  packet.writeUInt32BE(id, HEADER + 4);
  packet.writeUInt32BE(number, HEADER + 8);
  speaking.number += 1;
  socket.send(packet, to, '127.0.0.1');
}
