/** Brings packages and the built wallboard up to date, and does nothing when they are. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from './children.mjs';
import { cache, environmentFor, findTools } from './tools.mjs';

const made = new Set(['node_modules', 'dist']);

/** Installs what the lockfile says unless it is what was installed last. @returns {Promise<number>} an exit code */
export function installPackages() {
  const wanted = hashOf(['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']);
  return once('installed', wanted, 'node_modules/.modules.yaml', 'Installing packages', async () => {
    const tools = await findTools();
    // Without a terminal pnpm refuses to replace a node_modules that another version of it made, unless told so.
    const args = ['install', '--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false'];
    const quieter = process.stdout.isTTY ? [] : ['--loglevel=warn'];
    return run(tools.pnpm, [...args, ...quieter], { env: environmentFor(tools) });
  });
}

/** Builds the wallboard unless its sources are what was built last. @returns {Promise<number>} an exit code */
export async function buildWallboard() {
  if (!existsSync(join(root, 'wallboard/index.html'))) return 0;
  const wanted = hashOf(['pnpm-lock.yaml', ...filesBelow('wallboard'), ...filesBelow('schema')]);
  return once('wallboard', wanted, 'wallboard/dist/index.html', 'Building the wallboard', async () => {
    const tools = await findTools();
    return run(tools.pnpm, ['run', 'build'], { cwd: join(root, 'wallboard'), env: environmentFor(tools) });
  });
}

/**
 * @param {string} name of the stamp
 * @param {string} wanted what the stamp says when nothing is to be done
 * @param {string} result a file that is there when the work was done
 * @param {string} title
 * @param {() => Promise<{ readonly code: number }>} work
 */
async function once(name, wanted, result, title, work) {
  const stamp = join(cache, name);
  if (existsSync(join(root, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0;
  console.log(`${title} …`);
  const { code } = await work();
  if (code !== 0) return code;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return 0;
}

/** @param {readonly string[]} paths from the root */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !made.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}
