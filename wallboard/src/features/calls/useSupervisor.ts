/** What a supervisor wants remembered for as long as the window is open: which phone to ring, and the reasons given. */
import { type Ref, shallowRef, watch } from 'vue';
import { useMe } from '../../layout/useMe.ts';
import { remembered } from './supervision.ts';

export interface Supervisor {
  /** The extension to be rung; empty for the own one. */
  readonly phone: Ref<string>;
  readonly reasons: Readonly<Ref<readonly string[]>>;
  remember(reason: string): void;
}

export function useSupervisor(): Supervisor {
  const { me } = useMe();
  // Whoever signs in next at the same window has reasons of their own.
  const entry = (what: string) => `ringside.${what}.${me.value?.id ?? ''}`;
  const phone = shallowRef(sessionStorage.getItem(entry('phone')) ?? '');
  const reasons = shallowRef<readonly string[]>(lines(sessionStorage.getItem(entry('reasons'))));
  watch(phone, (extension) => sessionStorage.setItem(entry('phone'), extension));
  return {
    phone,
    reasons,
    remember: (reason) => {
      reasons.value = remembered(reasons.value, reason);
      sessionStorage.setItem(entry('reasons'), reasons.value.join('\n'));
    },
  };
}

const lines = (text: string | null): readonly string[] => (text ?? '').split('\n').filter(Boolean);
