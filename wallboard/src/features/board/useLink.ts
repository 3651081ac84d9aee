/** Whether what the board shows is now: the age of the data, and since when the link is lost. */
import { type Ref, computed } from 'vue';
import { useClock } from '../../composables/useClock.ts';
import { useGraphql } from '../../graphql/graphql.ts';

export interface LinkView {
  /** A short break is not told: most are over before anyone could read it. */
  readonly isLost: Readonly<Ref<boolean>>;
  /** The server's instant up to which the board is right, while the link is lost. */
  readonly lostSince: Readonly<Ref<number | undefined>>;
  readonly isOpen: Readonly<Ref<boolean>>;
  /** Since the server gave a sign of life. */
  readonly ageMs: Readonly<Ref<number>>;
  retry(): void;
}

const shortBreakMs = 1000;

export function useLink(): LinkView {
  const { now, read, local } = useClock();
  const { link, heardAt, hurry } = useGraphql().connection;
  const ageMs = computed(() => {
    void now.value; // the age is that of this second
    void link.value;
    return Math.max(0, local() - heardAt());
  });
  const lostSince = computed(() => (link.value.state === 'lost' ? read() - (local() - link.value.since) : undefined));
  return {
    ageMs,
    lostSince,
    isLost: computed(() => lostSince.value !== undefined && ageMs.value > shortBreakMs),
    isOpen: computed(() => link.value.state === 'open'),
    retry: hurry,
  };
}
