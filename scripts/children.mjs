/** Child processes that never outlive us: each in a group of its own, asked once to stop, ended for good when deaf. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const patienceMs = 10_000;
const parentCheckMs = 1000;
const leash = new URL('leash.mjs', import.meta.url).href;

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {Map<number, boolean>} the groups that run now, by their leader, and whether the whole group is signalled */
const groups = new Map();

/** @type {NodeJS.Signals | undefined} */
let stoppedBy;

/**
 * Ctrl-C arrives here twice when npm runs us, once from the terminal and once from npm. The children see none of it
 * but the one SIGINT or SIGTERM that `stop` passes on, because they are in sessions of their own.
 */
export function stopWithSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stop(signal));
  if (process.env['npm_lifecycle_event']) watchParent(process.ppid);
}

/** The exit code of a program that a signal ended, once one has asked us to stop. @returns {number | undefined} */
export function stoppedCode() {
  return stoppedBy && 128 + constants.signals[stoppedBy];
}

/** @param {number} parent npm killed for good can pass nothing on, so its absence counts as a signal */
function watchParent(parent) {
  if (process.ppid !== parent) return stop('SIGTERM');
  setTimeout(() => watchParent(parent), parentCheckMs).unref();
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  if (stoppedBy) return;
  stoppedBy = signal;
  const asked = signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM';
  for (const [pid, whole] of groups) send(whole ? -pid : pid, asked);
  setTimeout(() => {
    for (const pid of groups.keys()) send(-pid, 'SIGKILL');
  }, patienceMs).unref();
}

/**
 * @param {number} pid negative for a group
 * @param {NodeJS.Signals} signal
 */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error; // it ended by itself meanwhile
  }
}

/**
 * @typedef {object} Options
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [quiet] output is returned and not shown
 * @property {boolean} [alone] a signal goes to the process itself and not to its whole group
 * @property {boolean} [leashed] a Node process that ends when we are killed without a chance to tell it
 * @property {number} [limitMs] the process is ended when it takes longer
 *
 * @typedef {object} Ended
 * @property {number} code as a shell would say it: 128 and the signal's number for a killed process
 * @property {string} output standard output and standard error, when quiet
 */

/**
 * Runs a program to its end. One that can't be started ends with 127, as in a shell.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<Ended>}
 */
export function run(command, args, { cwd = root, env = process.env, quiet, alone, leashed, limitMs } = {}) {
  const stopped = stoppedCode();
  if (stopped) return Promise.resolve({ code: stopped, output: '' });
  const given = leashed ? ['--import', leash, ...args] : args;
  const output = quiet ? 'pipe' : 'inherit';
  const child = spawn(command, given, {
    cwd,
    env,
    detached: true,
    stdio: leashed ? ['inherit', output, output, 'ipc'] : ['inherit', output, output],
  });
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  const { pid } = child;
  if (pid) groups.set(pid, !alone);
  const limit = limitMs && pid ? setTimeout(() => send(-pid, 'SIGKILL'), limitMs) : undefined;
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      if (!quiet) console.error(message);
      resolve({ code: 127, output: message });
    });
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      if (pid) {
        groups.delete(pid);
        send(-pid, 'SIGKILL'); // whoever was left behind in the group
      }
      resolve({ code: code ?? 128 + constants.signals[signal ?? 'SIGKILL'], output: text });
    });
  });
}
