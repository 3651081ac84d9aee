/** The vault as the settings want it: in a bucket when one is named, otherwise in a folder. */
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Clock } from '../kernel/clock.ts';
import { createLocalStorage } from './storage.local.ts';
import { createS3Storage } from './storage.s3.ts';
import type { Storage } from './storage.ts';
import { createVault } from './vault.sealed.ts';
import type { Vault } from './vault.ts';

interface Around {
  /** The data folder, where recordings are kept when nothing else was said. */
  readonly dataFolder: string;
  readonly secret: string;
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * Touches neither disk nor network: what is wrong with them shows at the first call. Sweeps before it stores for the
 * first time, as only who leads stores.
 */
export function openVault(config: Config, { dataFolder, secret, clock }: Around): Vault {
  const vault = createVault({ storage: storageOf(config, dataFolder), secret, clock });
  let swept = false;
  return {
    ...vault,
    async store(recording, signal) {
      if (!swept) await vault.sweep(signal);
      swept = true;
      return vault.store(recording, signal);
    },
  };
}

function storageOf(config: Config, dataFolder: string): Storage {
  const { s3Bucket: bucket, s3KeyId: keyId, s3Secret: secret, recordingsFolder } = config;
  if (bucket === undefined || keyId === undefined || secret === undefined) {
    return createLocalStorage(recordingsFolder ?? join(dataFolder, 'recordings'));
  }
  return createS3Storage({
    bucket,
    keyId,
    secret,
    region: config.s3Region,
    endpoint: config.s3Endpoint,
    pathStyle: config.s3PathStyle,
  });
}
