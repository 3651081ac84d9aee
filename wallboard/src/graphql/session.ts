/** Who this screen is: an API key, and where it is kept, or the access token of a user; and why it was given up. */
import { type App, type InjectionKey, type Ref, inject, shallowReadonly, shallowRef } from 'vue';

const entry = 'ringside.key';

export interface Session {
  readonly key: Readonly<Ref<string | undefined>>;
  /** Whether `key` is a user's access token. It is kept in memory alone. */
  readonly isUser: Readonly<Ref<boolean>>;
  /** True after a user's session was over without their doing, until somebody signs in. */
  readonly hasEnded: Readonly<Ref<boolean>>;
  /** True after somebody signed out here. */
  readonly hasLeft: Readonly<Ref<boolean>>;
  /** True after the server turned the key away, until another one is given. */
  readonly refused: Readonly<Ref<boolean>>;
  /** `keep`: on this device until signed out; otherwise until the browser is closed. */
  signIn(key: string, keep: boolean): void;
  signOut(): void;
  /** The server does not know the key, or no longer. Says nothing when the key was changed in between. */
  refuse(key: string): Promise<void>;
  /** Goes on with a user's access token. */
  carry(token: string): void;
  /** A user's session is over. */
  end(): void;
  /** How a token that was turned away is renewed; it ends the session when it can't be. */
  renewWith(renew: (token: string) => Promise<void>): void;
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
  const isUser = shallowRef(false);
  const hasEnded = shallowRef(false);
  const hasLeft = shallowRef(false);
  let renew: ((token: string) => Promise<void>) | undefined;
  const clean = () => {
    for (const flag of [refused, isUser, hasEnded, hasLeft]) flag.value = false;
  };
  const forget = () => {
    device.removeItem(entry);
    tab.removeItem(entry);
    key.value = undefined;
  };
  const signIn = (next: string, keep: boolean) => {
    forget();
    (keep ? device : tab).setItem(entry, next);
    clean();
    key.value = next;
  };
  if (given) signIn(given.key, given.keep);
  else key.value = tab.getItem(entry) ?? device.getItem(entry) ?? undefined;
  return {
    key: shallowReadonly(key),
    refused: shallowReadonly(refused),
    isUser: shallowReadonly(isUser),
    hasEnded: shallowReadonly(hasEnded),
    hasLeft: shallowReadonly(hasLeft),
    signIn,
    signOut: () => {
      clean();
      hasLeft.value = true;
      forget();
    },
    refuse: async (turnedAway) => {
      if (key.value !== turnedAway) return;
      if (isUser.value) return renew?.(turnedAway);
      refused.value = true;
      forget();
    },
    carry: (token) => {
      device.removeItem(entry);
      tab.removeItem(entry);
      clean();
      isUser.value = true;
      key.value = token;
    },
    end: () => {
      clean();
      hasEnded.value = true;
      forget();
    },
    renewWith: (given) => void (renew = given),
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
