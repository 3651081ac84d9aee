/** Brings promtool into the cache folder, out of Debian's package of Prometheus: the daemon in it is not wanted. */
import { globSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promtoolFolder } from '../test/support/promtool.ts';
import { run } from './children.mjs';

const limitMs = 300_000;

/** Needs what `apt-get update` has brought. Where it fails there is no promtool afterwards, and the output says why. */
export async function fetchPromtool() {
  mkdirSync(promtoolFolder(), { recursive: true });
  const folder = mkdtempSync(join(promtoolFolder(), 'promtool-'));
  try {
    const options = { cwd: folder, quiet: true, limitMs };
    const { code, output } = await run('apt-get', ['-q', 'download', 'prometheus'], options);
    if (code !== 0) return console.log(output);
    await run('dpkg-deb', ['--extract', ...globSync('prometheus_*.deb', { cwd: folder }), 'package'], options);
    renameSync(join(folder, 'package/usr/bin/promtool'), join(promtoolFolder(), 'promtool'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
