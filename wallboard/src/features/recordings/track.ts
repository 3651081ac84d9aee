/** A recording at one of its addresses: a media element that is ready to play from a given place. */
import type { Sound } from './sound.ts';

export interface Address {
  readonly path: string;
  /** By the server's clock. */
  readonly expiresAt: number;
}

export interface Track {
  readonly media: HTMLAudioElement;
  readonly expiresAt: number;
  /** Whether all of it is here, so that nothing has to be asked for any more. */
  isWhole(): boolean;
  join(): void;
  /** Stops it for good. */
  end(): void;
}

/** A recording of one side may end a frame before the other. */
const NEARLY_S = 0.25;

/** Undefined when it can't be had, or when `signal` was aborted meanwhile. */
export async function openTrack(
  { path, expiresAt }: Address,
  atMs: number,
  sound: Sound,
  signal: AbortSignal,
): Promise<Track | undefined> {
  const media = new Audio();
  const way = sound.take(media);
  const end = () => {
    way.leave();
    media.pause();
    media.removeAttribute('src');
    media.load();
  };
  media.preload = 'auto';
  media.preservesPitch = true;
  media.src = path;
  const isReady = await new Promise<boolean>((resolve) => {
    media.addEventListener('loadedmetadata', () => (media.currentTime = atMs / 1000), { once: true, signal });
    media.addEventListener('canplay', () => resolve(true), { once: true, signal });
    media.addEventListener('error', () => resolve(false), { once: true, signal });
    signal.addEventListener('abort', () => resolve(false), { once: true });
  });
  if (!isReady || signal.aborted) {
    end();
    return undefined;
  }
  return {
    media,
    expiresAt,
    isWhole: () => {
      const { buffered, duration } = media;
      return buffered.length === 1 && buffered.start(0) <= NEARLY_S && buffered.end(0) >= duration - NEARLY_S;
    },
    join: way.join,
    end,
  };
}
