/** The secrets of a connection, as they are sealed with the provider's settings. */
import type { Sealer } from '../kernel/seal.ts';

export interface Secrets {
  readonly password: string;
}

export const sealSecrets = (sealer: Sealer, secrets: Secrets): string => sealer.seal(JSON.stringify(secrets));

/** A provider without secrets has an empty password. Throws SealBroken. */
export function openSecrets(sealer: Sealer, sealed: string): Secrets {
  if (sealed === '') return { password: '' };
  return JSON.parse(sealer.open(sealed)) as Secrets; // nobody but `sealSecrets` can have written it
}
