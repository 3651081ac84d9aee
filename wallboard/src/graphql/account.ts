/** A user's session at this browser: signing in and out, and the access token kept fresh, one refresh at a time for all tabs. */
import { type App, type InjectionKey, inject } from 'vue';
import { type Access, readAccess } from './access.ts';
import type { Session } from './session.ts';

/** That there is a session's cookie, which a page can't see; no secret. */
const entry = 'ringside.user';
const freshAheadMs = 60_000;
const answerWithinMs = 200;

export type SignIn =
  | { readonly outcome: 'in' }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'locked'; readonly waitS: number | undefined }
  | { readonly outcome: 'unreachable' };

export interface Account {
  /** Resolves when it is known whether a session goes on from before. */
  readonly ready: Promise<void>;
  signIn(login: string, password: string): Promise<SignIn>;
  /** Ends the session on the server, or forgets the key. */
  signOut(): Promise<void>;
}

export interface AccountOptions {
  readonly session: Session;
  readonly device: Storage;
  readonly fetch: typeof fetch;
  /** Absent in browsers without Web Locks. */
  readonly locks: LockManager | undefined;
  /** Between the tabs of this browser. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  readonly now: () => number;
}

const accountKey: InjectionKey<Account> = Symbol('account');

export function openAccount({ session, device, fetch: ask, locks, channel, now }: AccountOptions): Account {
  let latest: Access | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const carry = (access: Access) => {
    latest = access;
    device.setItem(entry, '1');
    session.carry(access.accessToken);
    clearTimeout(timer);
    const { accessToken } = access;
    timer = setTimeout(() => void renew(accessToken), Math.max(1000, access.expiresAtMs - now() - freshAheadMs));
  };
  const drop = (leave: () => void) => {
    latest = undefined;
    device.removeItem(entry);
    clearTimeout(timer);
    leave();
  };
  const share = (access: Access) => {
    carry(access);
    channel.postMessage({ kind: 'access', access });
  };
  const once = locks
    ? (work: () => Promise<void>) => locks.request('ringside.refresh', work)
    : (work: () => Promise<void>) => work();
  let running: Promise<void> | undefined;
  const renew = (turnedAway: string | undefined): Promise<void> =>
    (running ??= once(() => refresh(turnedAway)).finally(() => (running = undefined)));
  const refresh = async (turnedAway: string | undefined) => {
    // Another tab was first.
    if (session.key.value !== turnedAway) return;
    const answer = await send(ask, 'POST', '/session/refresh');
    if (session.key.value !== turnedAway) return;
    const access = await readAccess(answer, now());
    if (access) share(access);
    else if (answer?.status === 401) drop(session.end);
    else if (turnedAway !== undefined) timer = setTimeout(() => void renew(turnedAway), 5000);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'ask' && latest) channel.postMessage({ kind: 'access', access: latest } satisfies Message);
    if (data.kind === 'access' && (session.isUser.value || session.key.value === undefined)) carry(data.access);
    if (data.kind === 'left' && session.isUser.value) drop(session.signOut);
  });
  session.renewWith(renew);
  const goOn = async () => {
    if (session.key.value !== undefined || device.getItem(entry) === null) return;
    channel.postMessage({ kind: 'ask' } satisfies Message);
    const end = now() + answerWithinMs;
    while (session.key.value === undefined && now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    if (session.key.value === undefined) await renew(undefined);
  };
  return {
    ready: goOn(),
    signIn: async (login, password) => {
      const answer = await send(ask, 'POST', '/session', { login, password });
      const access = await readAccess(answer, now());
      if (access) share(access);
      return access ? { outcome: 'in' } : turnedAway(answer);
    },
    signOut: async () => {
      if (!session.isUser.value) return session.signOut();
      // Before the server ends the session, or the closing of its sockets would look like an end that nobody wanted.
      channel.postMessage({ kind: 'left' } satisfies Message);
      drop(session.signOut);
      await send(ask, 'DELETE', '/session');
    },
  };
}

type Message =
  | { readonly kind: 'ask' }
  | { readonly kind: 'access'; readonly access: Access }
  | { readonly kind: 'left' };

/** Undefined when there is no answer. */
async function send(ask: typeof fetch, method: string, path: string, body?: object): Promise<Response | undefined> {
  const json = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    return await ask(path, { method, credentials: 'same-origin', ...json });
  } catch {
    return undefined;
  }
}

function turnedAway(answer: Response | undefined): SignIn {
  if (answer?.status === 429) {
    const waitS = Number(answer.headers.get('retry-after') ?? Number.NaN);
    return { outcome: 'locked', waitS: Number.isFinite(waitS) ? waitS : undefined };
  }
  return answer && answer.status >= 400 && answer.status < 500 ? { outcome: 'refused' } : { outcome: 'unreachable' };
}

export function provideAccount(app: App, account: Account): void {
  app.provide(accountKey, account);
}

export function useAccount(): Account {
  const account = inject(accountKey);
  if (!account) throw new Error('provideAccount() was not called');
  return account;
}
