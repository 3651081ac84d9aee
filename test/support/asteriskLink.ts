/** The adapter under test against an Asterisk of the test bed: what it tells is kept, and can be waited for. */
import type { ProviderEvent } from '../../server/src/floor/event.ts';
import type { Effect } from '../../server/src/floor/effect.ts';
import { systemClock } from '../../server/src/kernel/clock.system.ts';
import { asId, type BridgeId, type CallId, type LegId, type ProviderId } from '../../server/src/kernel/ids.ts';
import { openAsterisk } from '../../server/src/providers/asterisk/asterisk.ts';
import type { Provider } from '../../server/src/providers/provider.ts';
import { keepConnected } from '../../server/src/providers/resilient.ts';
import type { Asterisk } from '../peers/asterisk/asterisk.ts';
import type { AriUser } from '../peers/asterisk/conf.ts';

export interface LinkOptions {
  readonly id?: string;
  readonly user?: AriUser;
  /** Another way to it, such as over a broken wire. */
  readonly address?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

type Of<Type extends ProviderEvent['type']> = Extract<ProviderEvent, { readonly type: Type }>;
/** An effect without what is the same in all of them. */
type Wish = Effect extends infer Each ? (Each extends Effect ? Omit<Each, 'providerId' | 'callId'> : never) : never;

export interface Link extends AsyncDisposable {
  readonly provider: Provider;
  /** Everything that was told, oldest first. */
  readonly events: readonly ProviderEvent[];
  /** The first event of that kind, at or after position `since`, that fits. Waits for it. */
  heard<Type extends ProviderEvent['type']>(
    type: Type,
    about?: { readonly since?: number; readonly where?: (event: Of<Type>) => boolean; readonly timeoutMs?: number },
  ): Promise<Of<Type>>;
  /** Performs an effect for a call. */
  perform(callId: string, effect: Wish): Promise<void>;
}

export const leg = (id: string): LegId => asId(id);
export const bridge = (id: string): BridgeId => asId(id);

export function openProvider(
  asterisk: Asterisk,
  { id = 'pbx', user = asterisk.adminUser, address, settings = {} }: LinkOptions = {},
): Provider {
  return openAsterisk({
    id: asId<ProviderId>(id),
    address: address ?? asterisk.ariUrl,
    settings: { username: user.name, trunkTemplate: 'PJSIP/{number}@trunk', ...settings },
    password: user.password,
    clock: systemClock(),
  });
}

/** Connected, and kept so, until disposed of. */
export async function openLink(asterisk: Asterisk, options: LinkOptions = {}): Promise<Link> {
  const provider = openProvider(asterisk, options);
  const events: ProviderEvent[] = [];
  const waiting = new Set<() => void>();
  const stop = new AbortController();
  const ended = (async () => {
    for await (const event of keepConnected(provider, { signal: stop.signal, clock: systemClock() })) {
      events.push(event);
      for (const look of waiting) look();
    }
  })();
  const link: Link = {
    provider,
    events,
    async heard(type, { since = 0, where = () => true, timeoutMs = 10_000 } = {}) {
      type Wanted = Of<typeof type>;
      const { promise, resolve, reject } = Promise.withResolvers<Wanted>();
      const look = (): void => {
        const found = events
          .slice(since)
          .find((event): event is Wanted => event.type === type && where(event as Wanted));
        if (found) resolve(found);
      };
      const late = setTimeout(
        () => reject(new Error(`no ${type} came; told: ${events.slice(since).slice(-20).map(brief).join(', ')}`)),
        timeoutMs,
      );
      waiting.add(look);
      look();
      try {
        return await promise;
      } finally {
        clearTimeout(late);
        waiting.delete(look);
      }
    },
    perform: (callId, effect) =>
      provider.perform({ ...effect, providerId: provider.id, callId: asId<CallId>(callId) } as Effect, stop.signal),
    async [Symbol.asyncDispose]() {
      stop.abort();
      await ended;
      await provider[Symbol.asyncDispose]();
    },
  };
  await link.heard('provider.snapshot');
  return link;
}

const brief = (event: ProviderEvent): string => ('legId' in event ? `${event.type} ${event.legId}` : event.type);
