/** The way of a recording to the ears: each side with a volume of its own. */
import { type Side, sides } from './waveform.ts';

export interface Sound {
  /** Makes it ready to be heard; it stays silent until it is joined, and is silent again when it has left. */
  take(media: HTMLMediaElement): { join(): void; leave(): void };
  /** 0 to 2: what is quiet can be made twice as loud. */
  setVolume(side: Side, volume: number): void;
  /** A browser lets nothing be heard before somebody has pressed something. */
  wake(): Promise<void>;
  close(): Promise<void>;
}

/** A jump would click. */
const RAMP_S = 0.01;

/** `isMessage`: only the first side says anything, and is heard with both ears. */
export function openSound(isMessage: boolean): Sound {
  const context = new AudioContext({ latencyHint: 'playback' });
  const split = context.createChannelSplitter(2);
  const merge = context.createChannelMerger(2);
  const gains = { customer: context.createGain(), agent: context.createGain() } satisfies Record<Side, GainNode>;
  for (const [channel, side] of sides.entries()) {
    split.connect(gains[side], channel);
    gains[side].connect(merge, 0, channel);
  }
  if (isMessage) gains.customer.connect(merge, 0, 1);
  merge.connect(context.destination);
  return {
    take(media) {
      const source = context.createMediaElementSource(media);
      return { join: () => void source.connect(split), leave: () => source.disconnect() };
    },
    setVolume: (side, volume) => void gains[side].gain.setTargetAtTime(volume, context.currentTime, RAMP_S),
    wake: () => context.resume(),
    close: () => context.close(),
  };
}
