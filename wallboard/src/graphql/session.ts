/** Who this screen is: the API key, where it is kept, and why it was given up. */
import { type App, type InjectionKey, type Ref, inject, shallowReadonly, shallowRef } from 'vue';

const entry = 'ringside.key';

export interface Session {
  readonly key: Readonly<Ref<string | undefined>>;
  /** True after the server turned the key away, until another one is given. */
  readonly refused: Readonly<Ref<boolean>>;
  /** `keep`: on this device until signed out; otherwise until the browser is closed. */
  signIn(key: string, keep: boolean): void;
  signOut(): void;
  /** The server does not know the key, or no longer. Says nothing when the key was changed in between. */
  refuse(key: string): void;
}

export interface Stores {
  readonly device: Storage;
  readonly tab: Storage;
}

const sessionKey: InjectionKey<Session> = Symbol('session');

/** `given`: the key from the address, which wins over one that was kept. */
export function openSession({ device, tab }: Stores, given?: GivenKey): Session {
  const key = shallowRef<string>();
  const refused = shallowRef(false);
  const forget = () => {
    device.removeItem(entry);
    tab.removeItem(entry);
    key.value = undefined;
  };
  const signIn = (next: string, keep: boolean) => {
    forget();
    (keep ? device : tab).setItem(entry, next);
    refused.value = false;
    key.value = next;
  };
  if (given) signIn(given.key, given.keep);
  else key.value = tab.getItem(entry) ?? device.getItem(entry) ?? undefined;
  return {
    key: shallowReadonly(key),
    refused: shallowReadonly(refused),
    signIn,
    signOut: () => {
      refused.value = false;
      forget();
    },
    refuse: (turnedAway) => {
      if (key.value !== turnedAway) return;
      refused.value = true;
      forget();
    },
  };
}

export interface GivenKey {
  readonly key: string;
  readonly keep: boolean;
}

/**
 * The key in `#key=…`, with `&keep=1` for a screen that shall know it for good. A fragment never reaches a server,
 * a proxy's log or a referrer.
 */
export function keyFromFragment(hash: string): GivenKey | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const key = given.get('key')?.trim();
  return key ? { key, keep: given.get('keep') === '1' } : undefined;
}

/** Takes the key out of the address before anyone can read it over a shoulder or find it in the history. */
export function takeKeyFromAddress({ location, history }: Pick<Window, 'location' | 'history'>): GivenKey | undefined {
  const given = keyFromFragment(location.hash);
  if (given) history.replaceState(null, '', location.pathname + location.search);
  return given;
}

export function provideSession(app: App, session: Session): void {
  app.provide(sessionKey, session);
}

export function useSession(): Session {
  const session = inject(sessionKey);
  if (!session) throw new Error('provideSession() was not called');
  return session;
}
