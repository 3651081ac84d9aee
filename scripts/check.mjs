/** `pnpm check`: everything that can be said about the code without running it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, stopWithSignals } from './children.mjs';

const limitMs = 300_000;

/** @typedef {{ readonly name: string, readonly command: string, readonly args: readonly string[] }} Check */

/** @returns {Check[]} */
export function checks() {
  const packages = ['server', 'schema', 'test'].filter(hasCode);
  return [
    ...['.', ...packages].map((folder) => bin(`types of ${folder === '.' ? 'scripts' : folder}`, 'tsc', '-p', folder)),
    ...(hasCode('wallboard') ? [inPackage('types of wallboard', 'wallboard', 'check')] : []),
    bin('lint', 'oxlint'),
    bin('format (pnpm fix)', 'oxfmt', '--check'),
    ...(hasScript('schema', 'generate')
      ? [inPackage('generated files (pnpm schema)', 'schema', 'generate', '--check')]
      : []),
  ];
}

/**
 * Runs one check; what it printed is shown only when it failed.
 * @param {Check} check
 * @returns {Promise<boolean>} whether it passed
 */
export async function passes({ name, command, args }) {
  const { code, output } = await run(command, args, { quiet: true, limitMs });
  console.log(`  ${code === 0 ? '✓' : '×'} ${name}`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

/** @param {string} name @param {string} program @param {string[]} args @returns {Check} */
function bin(name, program, ...args) {
  return { name, command: join(root, 'node_modules/.bin', program), args };
}

/** @param {string} name @param {string} folder @param {string} script @param {string[]} args @returns {Check} */
function inPackage(name, folder, script, ...args) {
  return { name, command: 'pnpm', args: ['--dir', folder, 'run', script, ...args] };
}

/** @param {string} folder */
function hasCode(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).some(
    (entry) => /\.(ts|vue)$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
  );
}

/** @param {string} folder @param {string} script */
function hasScript(folder, script) {
  const path = join(root, folder, 'package.json');
  return existsSync(path) && script in (JSON.parse(readFileSync(path, 'utf8')).scripts ?? {});
}

if (import.meta.main) {
  stopWithSignals();
  const architecture = bin('architecture', 'vitest', 'run', '--project', 'architecture');
  let failed = 0;
  for (const check of [...checks(), architecture]) if (!(await passes(check))) failed += 1;
  console.log(failed === 0 ? 'All checks passed.' : `${failed} failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
}
