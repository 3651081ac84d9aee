/** The peers' packages: outside of the workspace, as mercurius needs another graphql. Installed when they are missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../peers/', import.meta.url);

export const peer = (name: string): URL => new URL(`${name}.mjs`, folder);

/** Exactly what the lockfile says, with its hashes; no script of a package is run. */
export function installPeers(): void {
  if (existsSync(new URL('node_modules/.package-lock.json', folder))) return;
  console.log('Installing the peers …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The peers could not be installed: npm ci in test/bench/peers failed.');
}
