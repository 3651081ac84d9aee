/** An engine over a journal in memory and a PBX that a test plays by hand. */
import type { EngineLog, EngineMeter } from '../../server/src/engine/engine.ts';
import { openEngine } from '../../server/src/engine/openEngine.ts';
import type { Effect } from '../../server/src/floor/effect.ts';
import type { ProviderEvent } from '../../server/src/floor/event.ts';
import { by, plain } from '../../server/src/floor/stage.testing.ts';
import { Channel } from '../../server/src/kernel/channel.ts';
import { systemClock } from '../../server/src/kernel/clock.system.ts';
import { asId, type ProviderId } from '../../server/src/kernel/ids.ts';
import type { Provider } from '../../server/src/providers/provider.ts';
import type { MemoryJournal } from './memoryJournal.ts';

export const pbx = asId<ProviderId>('pbx');

export class PlayedPbx {
  readonly performed: Effect[] = [];
  readonly #events = new Channel<ProviderEvent>(10_000);
  /** What `perform` does; throws where a real PBX would. */
  onPerform: (effect: Effect) => void | Promise<void> = () => undefined;

  tell(event: ProviderEvent): void {
    this.#events.offer(event);
  }

  readonly provider: Provider = {
    id: pbx,
    kind: 'simulator',
    originate: true,
    queueing: true,
    supervise: true,
    events: () => {
      throw new Error('links use keepConnected');
    },
    perform: async (effect) => {
      this.performed.push(effect);
      await this.onPerform(effect);
    },
    test: () => Promise.resolve({ ok: true, steps: [], facets: [] }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };

  async *events(signal: AbortSignal): AsyncGenerator<ProviderEvent> {
    yield { type: 'provider.connected', providerId: pbx, version: '1' };
    yield {
      type: 'provider.snapshot',
      providerId: pbx,
      live: { legs: [], phones: [], talkBridges: [], phonesComplete: false },
    };
    while (!signal.aborted) {
      await this.#events.filled(signal).catch(() => undefined);
      yield* this.#events.take(100);
    }
  }
}

export const silent: EngineLog & { readonly lines: string[] } = {
  lines: [],
  info: () => undefined,
  warn: (_about, message) => void silent.lines.push(message),
  error: (_about, message) => void silent.lines.push(message),
};

export const noMeter: EngineMeter = {
  decided: () => undefined,
  committed: () => undefined,
  performed: () => undefined,
  answered: () => undefined,
  led: () => undefined,
  bug: () => undefined,
};

export function openPlayedEngine(journal: MemoryJournal, played: PlayedPbx) {
  const parts = {
    journal,
    clock: systemClock(),
    project: () => [],
    openProvider: () => played.provider,
    keepConnected: (_provider: Provider, signal: AbortSignal) => played.events(signal),
    meter: noMeter,
    log: silent,
  };
  return openEngine(parts, AbortSignal.timeout(60_000));
}

/** The commands that make a queue `sales` with one agent, `anna`, and a number that leads to it. */
export const smallCentre = [
  { type: 'configureCentre', site: 'test', timeZone: 'Europe/Berlin', by },
  {
    type: 'saveProvider',
    providerId: pbx,
    isNew: true,
    name: 'PBX',
    kind: 'simulator',
    primary: true,
    address: '',
    settings: {},
    sealed: '',
    by,
  },
  { type: 'saveQueue', queueId: asId<never>('sales'), isNew: true, settings: plain, by },
  {
    type: 'saveNumber',
    numberId: asId<never>('n1'),
    isNew: true,
    providerId: pbx,
    number: '+493023125000',
    queueId: asId<never>('sales'),
    answer: 'atOnce',
    by,
  },
  {
    type: 'saveAgent',
    agentId: asId<never>('anna'),
    isNew: true,
    name: 'Anna',
    extension: { providerId: pbx, extension: '1001' },
    by,
  },
  { type: 'saveMember', agentId: asId<never>('anna'), queueId: asId<never>('sales'), penalty: 0, by },
  { type: 'setAgentStatus', agentId: asId<never>('anna'), status: 'available', reason: '', by },
] as const;
