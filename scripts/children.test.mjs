import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

const children = new URL('children.mjs', import.meta.url).href;

/** A program that says when it is up and what it was sent, and ends with 7 soon after the first signal. */
const program = `
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
    console.log('got ' + signal);
    setTimeout(() => process.exit(7), 100);
  });
  setTimeout(() => {}, 20_000);
  console.log('up ' + process.pid);
`;
const launcher = `
  import { run, stopWithSignals } from '${children}';
  stopWithSignals();
  const args = ['--input-type=module', '-e', ${JSON.stringify(program)}];
  const { code } = await run(process.execPath, args, { leashed: true, alone: true });
  process.exitCode = code;
`;

/** Starts the launcher and waits for its program. */
async function launch() {
  const child = spawn(process.execPath, ['--input-type=module', '-e', launcher], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = /** @type {string[]} */ ([]);
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(line));
  const [up] = await once(lines, 'line');
  return { child, said, programPid: Number(String(up).split(' ')[1]), silent: once(lines, 'close') };
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    expect(error).toMatchObject({ code: 'ESRCH' });
    return false;
  }
}

test('a signal reaches the program once, however often it arrives, and its exit code is passed on', async () => {
  const { child, said, programPid } = await launch();
  child.kill('SIGINT');
  await expect.poll(() => said).toContain('got SIGINT');
  child.kill('SIGINT'); // npm passes on what the terminal has sent already
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([7, null]);
  expect(said.slice(1)).toEqual(['got SIGINT']);
  expect(isAlive(programPid)).toBe(false);
});

test('a terminal that is closed asks the program to end', async () => {
  const { child, said } = await launch();
  child.kill('SIGHUP');
  expect(await once(child, 'close')).toEqual([7, null]);
  expect(said.slice(1)).toEqual(['got SIGTERM']);
});

test('a launcher that is killed takes the program with it', async () => {
  const { child, said, silent } = await launch();
  child.kill('SIGKILL');
  await silent; // its output closes when it has ended
  expect(said.slice(1)).toEqual(['got SIGTERM']);
});
