/** The port to the PBXs as the API sees them: which kinds there are, what each can do, and trying a connection. */
import type { Facet } from '../floor/facet.ts';
import type { ConnectionReport, ProviderKind } from './provider.ts';
import type { Secrets } from './secrets.ts';

/** Everything that is needed to connect. */
export interface ConnectionSettings {
  readonly kind: ProviderKind;
  readonly address: string;
  readonly settings: Readonly<Record<string, string>>;
  /** The opened secrets; never logged, never sent on. */
  readonly secrets: Secrets;
}

export interface Connections {
  /** What a PBX of this kind can do through us. */
  facetsOf(kind: ProviderKind): readonly Facet[];
  /** Tries the settings without keeping them; takes at most ten seconds and never throws for a fault of the PBX. */
  test(settings: ConnectionSettings, signal: AbortSignal): Promise<ConnectionReport>;
}
