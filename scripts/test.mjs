/** `npm test [-- section …]`: sets up what the suites need, runs them one after the other and adds up. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../vitest.config.ts';
import { checks, passes } from './check.mjs';
import { root, run, stoppedCode, stopWithSignals } from './children.mjs';
import { isRoot, prepareMachine } from './debian.mjs';
import { buildWallboard } from './prepare.mjs';
import { sectionOf, summary } from './summary.mjs';

const limitMs = 1_800_000;
const asteriskInstaller = 'test/peers/asterisk/install.ts';

/** @typedef {import('./summary.mjs').Section} Section */

stopWithSignals();
const suites = (config.test?.projects ?? []).map(
  (project) => /** @type {{ test: { name: string } }} */ (project).test.name,
);
const names = ['check', ...suites];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  process.exitCode = await test(names.filter((name) => asked.length === 0 || asked.includes(name)));
}

/** @param {readonly string[]} wanted @returns {Promise<number>} the exit code */
async function test(wanted) {
  const reports = mkdtempSync(join(tmpdir(), 'ringside-test-'));
  /** @type {Section[]} */
  const sections = [];
  const settled = await timed('set-up', () => setUp(wanted));
  for (const name of wanted) {
    if (stoppedCode()) break;
    const started = performance.now();
    const work = name === 'check' ? runChecks : () => runSuite(name, join(reports, `${name}.json`));
    const section = settled.get(name) ?? (await timed(name, work));
    sections.push({ ...section, tookMs: performance.now() - started });
  }
  rmSync(reports, { recursive: true });
  const stopped = stoppedCode();
  if (stopped) {
    console.log('\nStopped.');
    return stopped;
  }
  const { lines, ok } = summary(sections, { strict: ['true', '1'].includes(process.env['CI'] ?? '') });
  console.log(`\nsummary\n${lines.join('\n')}`);
  return ok ? 0 : 1;
}

/**
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result>} work
 */
async function timed(title, work) {
  console.log(`\n${title}`);
  const started = performance.now();
  const result = await work();
  console.log(`  ${title} took ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** @param {readonly string[]} wanted @returns {Promise<Map<string, Section>>} the sections that can't run, by name */
async function setUp(wanted) {
  const lacking = await prepareMachine(wanted);
  const phones = wanted.filter((name) => ['asterisk', 'chaos', 'browser'].includes(name) && !lacking.has(name));
  if (phones.length > 0 && existsSync(join(root, asteriskInstaller))) {
    const why = await installAsterisk();
    if (why !== undefined) for (const name of phones) lacking.set(name, why);
  }
  for (const [name, why] of lacking) console.log(`  ${name} can't run here, it lacks ${why}`);
  const none = { passed: 0, failed: 0, skipped: 0 };
  const settled = new Map(
    [...lacking].map(([name, lacks]) => [name, /** @type {Section} */ ({ name, ...none, lacks })]),
  );
  if (wanted.includes('browser') && (await buildWallboard()) !== 0) {
    settled.set('browser', { name: 'browser', ...none, failed: 1, note: 'the wallboard could not be built' });
  }
  return settled;
}

/** @returns {Promise<string | undefined>} what is lacking when it can't be installed */
async function installAsterisk() {
  if (!isRoot) return 'root, to run Asterisk in a chroot';
  const { code } = await run(process.execPath, [asteriskInstaller], { leashed: true, limitMs });
  return code === 0 ? undefined : 'Asterisk, which could not be installed';
}

/** @returns {Promise<Section>} */
async function runChecks() {
  let passed = 0;
  const list = checks();
  for (const check of list) if (await passes(check)) passed += 1;
  return { name: 'check', passed, failed: list.length - passed, skipped: 0 };
}

/** @param {string} name @param {string} report @returns {Promise<Section>} */
async function runSuite(name, report) {
  const args = ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { leashed: true, limitMs });
  return sectionOf(name, existsSync(report) ? readFileSync(report, 'utf8') : undefined, code);
}
