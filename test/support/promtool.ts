/** Prometheus' own checker. `npm test` fetches it where that is possible (scripts/promtool.mjs). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export const promtoolFolder = (): string =>
  join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'ringside');

/** Undefined where it is not to be had. */
export function promtoolPath(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), promtoolFolder()];
  return folders.map((folder) => join(folder, 'promtool')).find((path) => existsSync(path));
}

/** What it says, and whether it is content. */
export function judge(args: readonly string[], input = ''): { readonly ok: boolean; readonly says: string } {
  const promtool = promtoolPath();
  if (promtool === undefined) throw new Error('There is no promtool.');
  const { status, stdout, stderr } = spawnSync(promtool, args, { encoding: 'utf8', input });
  return { ok: status === 0, says: `${stdout}${stderr}`.trim() };
}
