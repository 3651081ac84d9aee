/** What the suites need of the machine: looked up everywhere, installed on Debian when we are root. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promtoolPath } from '../test/support/promtool.ts';
import { run } from './children.mjs';
import { fetchPromtool } from './promtool.mjs';

const limitMs = 900_000;

/**
 * @typedef {object} Need
 * @property {string} package its name in Debian
 * @property {readonly string[]} suites that can't run without
 * @property {() => boolean} present
 * @property {() => boolean} [instead] what does as well where it can't be installed
 * @property {() => Promise<void>} [fetch] instead of installing the package
 */

/** @type {readonly Need[]} */
const needs = [
  {
    package: 'postgresql',
    suites: ['database', 'asterisk', 'chaos', 'browser'],
    present: () => globSync('/usr/lib/postgresql/*/bin/initdb').length > 0 || onPath('initdb'),
  },
  { package: 'redis-server', suites: ['database', 'chaos'], present: () => onPath('redis-server') },
  {
    package: 'prometheus',
    suites: ['database'],
    present: () => promtoolPath() !== undefined,
    instead: () => true, // the tests that ask it are skipped
    fetch: fetchPromtool,
  },
  {
    package: 'debootstrap',
    suites: ['asterisk', 'chaos', 'browser'],
    present: () => existsSync('/usr/sbin/debootstrap'),
  },
  { package: 'sip-tester', suites: ['asterisk', 'chaos', 'browser'], present: () => onPath('sipp') },
  { package: 'sox', suites: ['asterisk'], present: () => onPath('sox') },
  {
    package: 'chromium-headless-shell',
    suites: ['browser'],
    present: () => onPath('chromium-headless-shell'),
    instead: () => onPath('chromium'), // takes half as long again
  },
  {
    package: 'fonts-dejavu-core',
    suites: ['browser'],
    present: () => existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'),
  },
];

export const isRoot = process.getuid?.() === 0;

/**
 * Installs what the suites lack where that is possible.
 * @param {readonly string[]} suites
 * @returns {Promise<Map<string, string>>} by suite, what it still lacks, in words
 */
export async function prepareMachine(suites) {
  const missing = () => needs.filter((need) => need.suites.some((suite) => suites.includes(suite)) && !need.present());
  const wanted = missing();
  if (wanted.length > 0 && isRoot && isDebian()) await install(wanted);
  const vital = missing().filter((need) => !need.instead?.());
  const lacking = new Map(suites.map((suite) => [suite, vital.filter((need) => need.suites.includes(suite))]));
  return new Map(
    [...lacking]
      .filter(([, list]) => list.length > 0)
      .map(([suite, list]) => [suite, list.map((need) => need.package).join(', ')]),
  );
}

/** @param {readonly Need[]} wanted */
async function install(wanted) {
  const names = wanted.filter((need) => !need.fetch).map((need) => need.package);
  console.log(`  apt-get install ${wanted.map((need) => need.package).join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, quiet: true, limitMs };
  const update = await run('apt-get', ['-q', 'update'], options);
  const args = ['-q', '-y', 'install', '--no-install-recommends', ...names];
  const { code, output } = names.length > 0 ? await run('apt-get', args, options) : update;
  if (code !== 0) console.log(`${update.output}\n${output}`);
  for (const need of wanted) await need.fetch?.();
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string} program */
function onPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
