/** Which kinds of PBX this server can drive, and how one is opened with its settings and its sealed secrets. */
import { facets, type Facet } from '../floor/facet.ts';
import type { ProviderState } from '../floor/floor.ts';
import { asId, type ProviderId } from '../kernel/ids.ts';
import type { Sealer } from '../kernel/seal.ts';
import type { ConnectionSettings, Connections } from './connections.ts';
import { providerKinds, type ConnectionReport, type Provider, type ProviderKind } from './provider.ts';
import { openSecrets } from './secrets.ts';

/** Makes an adapter without connecting it. Throws in words for the person who set the PBX up. */
export type Maker = (id: ProviderId, settings: ConnectionSettings) => Provider;

export interface RegistryParts {
  readonly sealer: Sealer;
  readonly makers: Readonly<Record<ProviderKind, Maker>>;
}

export interface Registry extends Connections {
  /** Throws in words for the person who set the PBX up. */
  open(state: ProviderState): Provider;
}

/** How long a connection test may take in all. */
const TEST_MS = 10_000;

const isKind = (kind: string): kind is ProviderKind => (providerKinds as readonly string[]).includes(kind);

export function createRegistry({ sealer, makers }: RegistryParts): Registry {
  return {
    open(state) {
      const { id, kind, address, settings, sealed } = state;
      if (!isKind(kind)) throw new Error(`This Ringside knows no PBX of the kind “${kind}”.`);
      return makers[kind](id, { kind, address, settings, secrets: openSecrets(sealer, sealed) });
    },
    facetsOf: (): readonly Facet[] => facets, // both kinds have all there are so far
    async test(settings, signal): Promise<ConnectionReport> {
      await using provider = makers[settings.kind](asId<ProviderId>('test'), settings);
      return await provider.test(AbortSignal.any([signal, AbortSignal.timeout(TEST_MS)]));
    },
  };
}
