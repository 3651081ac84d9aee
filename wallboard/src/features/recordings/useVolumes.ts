/** How loud each side of a recording is, and which of them is mute. */
import { type Ref, shallowReadonly, shallowRef } from 'vue';
import type { Sound } from './sound.ts';
import { type Side, sides } from './waveform.ts';

export interface Volume {
  /** 0 to 2, and kept while it is mute. */
  readonly level: number;
  readonly isMute: boolean;
}

export interface Volumes {
  readonly of: Readonly<Ref<Readonly<Record<Side, Volume>>>>;
  set(side: Side, change: Partial<Volume>): void;
  /** Both mute, or neither. */
  toggleAll(): void;
  /** To be called when there is something to be heard. */
  apply(): void;
}

const full: Volume = { level: 1, isMute: false };

export function useVolumes(sound: () => Sound | undefined): Volumes {
  const volumes = shallowRef<Readonly<Record<Side, Volume>>>({ customer: full, agent: full });
  const apply = () => {
    for (const side of sides) {
      const { level, isMute } = volumes.value[side];
      sound()?.setVolume(side, isMute ? 0 : level);
    }
  };
  const set = (side: Side, change: Partial<Volume>) => {
    volumes.value = { ...volumes.value, [side]: { ...volumes.value[side], ...change } };
    apply();
  };
  return {
    of: shallowReadonly(volumes),
    set,
    apply,
    toggleAll: () => {
      const isMute = sides.some((side) => !volumes.value[side].isMute);
      for (const side of sides) set(side, { isMute });
    },
  };
}
