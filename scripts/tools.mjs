/** Finds Node 24 and pnpm: those of the machine when they are new enough, otherwise the pinned ones through npx. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { root, run } from './children.mjs';

// Not the packageManager field: it makes pnpm fetch another pnpm, which fails where a mirror serves no signatures.
const pinned = { node: '24.21.0', pnpm: '11.28.11' };
const npx = `npx -y -p node@${pinned.node} -p pnpm@${pinned.pnpm}`;

export const cache = join(root, 'node_modules/.cache/ringside');
const stamp = join(cache, 'tools.json');

/** @typedef {{ readonly node: string, readonly pnpm: string }} Tools paths of the two programs */

/** @param {string} version */
const major = (version) => Number.parseInt(version.replace(/^v/, ''), 10);

const nodeFits = major(process.version) >= major(pinned.node);

/** @returns {Promise<string>} the path of a Node that runs the server's TypeScript as it is */
export async function findNode() {
  return nodeFits ? process.execPath : (await throughNpx()).node;
}

/** @returns {Promise<Tools>} */
export async function findTools() {
  if (nodeFits && (await pnpmFits())) return { node: process.execPath, pnpm: 'pnpm' };
  const { node, pnpm } = await throughNpx();
  return { node: nodeFits ? process.execPath : node, pnpm };
}

/**
 * An environment to install, build and test in, where `node` and `pnpm` are these. NODE_ENV is the server's: with
 * `production` in it pnpm would leave out what builds the wallboard.
 * @param {Tools} tools
 */
export function environmentFor({ node, pnpm }) {
  const { NODE_ENV: _, ...env } = process.env;
  const folders = [dirname(node), ...(isAbsolute(pnpm) ? [dirname(pnpm)] : [])];
  return { ...env, PATH: [...folders, env['PATH']].join(delimiter) };
}

async function pnpmFits() {
  const { code, output } = await run('pnpm', ['--version'], { quiet: true });
  return code === 0 && major(output) === major(pinned.pnpm);
}

/** npx takes a second even when it has everything, so the answer is kept. @returns {Promise<Tools>} */
async function throughNpx() {
  const known = remembered();
  if (known) return known;
  const script = 'echo "node=$(node -p process.execPath)"; echo "pnpm=$(command -v pnpm)"';
  const env = { ...process.env, npm_config_loglevel: 'error' };
  const [command = '', ...args] = npx.split(' ');
  const { code, output } = await run(command, [...args, '-c', script], { quiet: true, env });
  const node = /^node=(.+)$/m.exec(output)?.[1];
  const pnpm = /^pnpm=(.+)$/m.exec(output)?.[1];
  if (code !== 0 || !node || !pnpm) throw new Error(`"${npx}" failed, so there is no Node ${pinned.node}:\n${output}`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, JSON.stringify({ npx, node, pnpm }));
  return { node, pnpm };
}

/** @returns {Tools | undefined} */
function remembered() {
  if (!existsSync(stamp)) return undefined;
  const { npx: asked, node, pnpm } = JSON.parse(readFileSync(stamp, 'utf8'));
  return asked === npx && existsSync(node) && existsSync(pnpm) ? { node, pnpm } : undefined;
}
