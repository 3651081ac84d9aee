/** People of the rig: callers who wait, talk, hang up and come again, and agents who answer, so that something is always being decided. */
import type { Random } from '../../../server/src/kernel/random.ts';
import type { Line, Switchboard } from './switchboard.ts';

export interface TrafficOptions {
  readonly board: Switchboard;
  readonly random: Random;
  readonly number: string;
  readonly extensions: readonly string[];
  readonly callers: number;
  /** Whose conversations are long and listened to: the first so many callers. */
  readonly heard: number;
  readonly talkMs: readonly [number, number];
  readonly longTalkMs: readonly [number, number];
  /** Which part of them hangs up while they wait. */
  readonly impatient: number;
}

export interface Traffic {
  /** Who waits and who talks, as far as the phones know. */
  readonly state: () => { readonly talking: number; readonly waiting: number };
  /** Nobody comes again, and nobody talks for long. Whoever waits goes on until they have talked. */
  close(): void;
}

/** The numbers of those who are listened to begin like this. */
const HEARD = '+4915998';
const OTHERS = '+4915997';
export const isHeard = (number: string): boolean => number.startsWith(HEARD);

/** How often it is the agent. */
const AGENT_HANGS_UP = 0.2;
const LAST_TALK_MS = 1_500;
const PATIENCE_MS = [500, 8_000] as const;
const PAUSE_MS = [100, 1_000] as const;

export function startTraffic(options: TrafficOptions): Traffic {
  const { board, random, number, extensions, callers, heard, impatient } = options;
  const calls = new Map<string, { readonly line: Line; isTalking: boolean }>();
  let closed = false;
  let made = 0;
  const between = ([from, to]: readonly [number, number]): number => random.between(from, to);

  function call(isLong: boolean): void {
    if (closed) return;
    const from = `${isLong ? HEARD : OTHERS}${String((made += 1)).padStart(6, '0')}`;
    const line = board.call(from, number, () => {
      calls.delete(from);
      setTimeout(() => call(isLong), between(PAUSE_MS)).unref();
    });
    calls.set(from, { line, isTalking: false });
    if (!random.chance(impatient)) return;
    setTimeout(() => {
      if (!closed && calls.get(from)?.isTalking === false) line.hangUp();
    }, between(PATIENCE_MS)).unref();
  }

  for (const extension of extensions)
    board.phone(extension, {
      answerAfterMs: () => between([50, 400]),
      talking: (agent) => {
        const caller = calls.get(agent.with);
        if (caller) caller.isTalking = true;
        const who = caller && !random.chance(AGENT_HANGS_UP) ? caller.line : agent;
        const length = between(isHeard(agent.with) ? options.longTalkMs : options.talkMs);
        setTimeout(() => who.hangUp(), closed ? LAST_TALK_MS : length).unref();
      },
    });
  for (let index = 0; index < callers; index += 1) setTimeout(() => call(index < heard), index * 40).unref();

  return {
    state() {
      const all = [...calls.values()];
      const talking = all.filter(({ isTalking }) => isTalking).length;
      return { talking, waiting: all.length - talking };
    },
    close() {
      closed = true;
      for (const { line, isTalking } of calls.values())
        if (isTalking) setTimeout(() => line.hangUp(), between([0, LAST_TALK_MS])).unref();
    },
  };
}
