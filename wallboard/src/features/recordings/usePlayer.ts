/** Listening to one recording: what plays, where, how fast and how loud each side is. */
import { computed, onScopeDispose, shallowReadonly, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useClock } from '../../composables/useClock.ts';
import { nextSpeed, type Press } from './keys.ts';
import { openSound, type Sound } from './sound.ts';
import { openTrack, type Track } from './track.ts';
import { useAddress } from './useAddress.ts';
import { useVolumes } from './useVolumes.ts';
import { beyondSilence, type Span } from './waveform.ts';

/** An address is renewed so long before its end, as a server's clock is known to a second or so. */
const RENEW_BEFORE_MS = 20_000;
const RETRY_MS = 3_000;
/** Told to every player of the window: one is heard at a time. */
const OTHERS = 'ringside.listening';

interface Played {
  readonly id: string;
  readonly lengthMs: number;
  readonly isMessage: boolean;
  readonly silences: readonly Span[];
}

export function usePlayer({ id, lengthMs, isMessage, silences }: Played) {
  const { t } = useI18n();
  const clock = useClock();
  const addresses = useAddress(id);
  const atMs = shallowRef(0);
  const isPlaying = shallowRef(false);
  const isLoading = shallowRef(false);
  const speed = shallowRef(1);
  const skipsSilence = shallowRef(false);
  const hasFailed = shallowRef(false);
  const gone = new AbortController();
  let sound: Sound | undefined;
  let track: Track | undefined;
  let nextTryAt = 0;
  let opening: Promise<Track | undefined> | undefined;
  const volumes = useVolumes(() => sound);

  const follow = () => {
    if (!track || !isPlaying.value) return;
    atMs.value = Math.min(lengthMs, track.media.currentTime * 1000);
    const beyond = skipsSilence.value ? beyondSilence(silences, atMs.value) : undefined;
    if (beyond !== undefined) track.media.currentTime = beyond / 1000;
    if (isStale(track) && clock.local() >= nextTryAt) void renew();
    requestAnimationFrame(follow);
  };
  const isStale = ({ expiresAt, isWhole }: Track) => !isWhole() && expiresAt - RENEW_BEFORE_MS < clock.read();

  /** Ready to play from where we are, at an address that is good. */
  const open = async (): Promise<Track | undefined> => {
    sound ??= openSound(isMessage);
    volumes.apply();
    const address = await addresses.ask();
    const next = address && (await openTrack(address, atMs.value, sound, gone.signal));
    nextTryAt = clock.local() + RETRY_MS;
    if (next) hasFailed.value = false;
    return next;
  };
  /** The old one goes on until the new one can take over, so that nothing is missed. */
  const renew = (): Promise<Track | undefined> => {
    opening ??= exchange().finally(() => (opening = undefined));
    return opening;
  };
  const exchange = async (): Promise<Track | undefined> => {
    const next = await open();
    return next && replace(next);
  };
  const replace = async (next: Track): Promise<Track> => {
    const old = track;
    const goesOn = old !== undefined && isPlaying.value;
    next.media.playbackRate = speed.value;
    next.media.currentTime = (old && !old.media.error ? old.media.currentTime * 1000 : atMs.value) / 1000;
    watchOver(next);
    next.join();
    track = next;
    if (goesOn) await next.media.play().catch(stop);
    old?.end();
    return next;
  };
  const watchOver = (one: Track) => {
    const { media } = one;
    const on = (type: string, what: () => void) =>
      media.addEventListener(type, () => track === one && what(), { signal: gone.signal });
    on('seeked', () => (atMs.value = media.currentTime * 1000));
    on('ended', () => {
      stop();
      atMs.value = lengthMs;
    });
    on('pause', () => !media.ended && !media.error && stop());
    on('waiting', () => (isLoading.value = true));
    on('playing', () => (isLoading.value = false));
    on('canplay', () => (isLoading.value = false));
    // The address was over before all was here: whoever listens goes on at the next one.
    on('error', () => void renew().then((next) => next ?? fail()));
  };
  const fail = () => {
    hasFailed.value = !gone.signal.aborted;
    pause();
  };
  const stop = () => {
    isPlaying.value = false;
    isLoading.value = false;
  };
  const play = async () => {
    if (isPlaying.value) return;
    dispatchEvent(new CustomEvent(OTHERS, { detail: id }));
    if (atMs.value >= lengthMs) atMs.value = 0;
    [isPlaying.value, isLoading.value] = [true, true];
    const ready = track && !isStale(track) && !track.media.error ? track : await renew();
    if (!ready) return fail();
    if (!isPlaying.value) return undefined;
    if (ready.media.ended) ready.media.currentTime = atMs.value / 1000;
    await sound?.wake();
    await ready.media.play().catch(stop);
    return follow();
  };
  const pause = () => {
    stop();
    track?.media.pause();
  };
  const seek = (toMs: number) => {
    atMs.value = Math.min(lengthMs, Math.max(0, toMs));
    if (!track) return;
    if (isStale(track) && isPlaying.value) void renew();
    track.media.currentTime = atMs.value / 1000;
  };
  const setSpeed = (to: number) => {
    speed.value = to;
    if (track) track.media.playbackRate = to;
  };
  const press = (what: Press) => {
    switch (what.kind) {
      case 'toggle':
        return void (isPlaying.value ? pause() : play());
      case 'by':
        return seek(atMs.value + what.ms);
      case 'to':
        return seek(what.share * lengthMs);
      case 'speed':
        return setSpeed(nextSpeed(speed.value, what.step));
      case 'mute':
        return volumes.toggleAll();
      case 'help':
        return undefined;
    }
  };

  const heed = (event: Event) => event instanceof CustomEvent && event.detail !== id && pause();
  addEventListener(OTHERS, heed, { signal: gone.signal });
  onScopeDispose(() => {
    gone.abort();
    track?.end();
    void sound?.close();
  });
  return {
    atMs: shallowReadonly(atMs),
    isPlaying: shallowReadonly(isPlaying),
    isLoading: shallowReadonly(isLoading),
    speed: shallowReadonly(speed),
    skipsSilence,
    error: computed(() => (hasFailed.value ? (addresses.error.value ?? t('recordings.player.failed')) : undefined)),
    volumes,
    press,
    seek,
  };
}

export type Player = ReturnType<typeof usePlayer>;
