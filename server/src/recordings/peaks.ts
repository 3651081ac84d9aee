/** The waveform of a recording while it passes by: at most 1,000 points a side, whatever the length. */
import type { Peaks } from './vault.ts';

const MOST_POINTS = 1_000;
const FULL_SCALE = 32_768;

export interface PeakMeter {
  /** Left and right sample in turn. */
  add(block: Int16Array): void;
  peaks(): Peaks;
}

/** @param samples of one channel, in all that will be added */
export function createPeakMeter(samples: number): PeakMeter {
  const span = Math.max(1, Math.ceil(samples / MOST_POINTS));
  const loudest = [0, 1].map(() => new Uint16Array(Math.ceil(samples / span)));
  let at = 0;
  return {
    add(block) {
      for (let index = 0; index < block.length; index += 1) {
        const side = loudest[index % 2]!;
        const point = Math.floor((at + (index >> 1)) / span);
        side[point] = Math.max(side[point]!, Math.abs(block[index]!));
      }
      at += block.length >> 1;
    },
    peaks() {
      const [left, right] = loudest.map((side) => Array.from(side, scaled));
      return { left: left!, right: right! };
    },
  };
}

/** 0 is digital silence and nothing else. */
const scaled = (loudest: number): number => Math.ceil((loudest * 255) / FULL_SCALE);
