/** What `npm start` and `npm test` run. Plain JavaScript, because the Node that runs it may be 20. */
import { run, stoppedCode, stopWithSignals } from './children.mjs';
import { buildWallboard, installPackages } from './prepare.mjs';
import { environmentFor, findNode, findTools } from './tools.mjs';

const [task, ...given] = process.argv.slice(2);
const args = given[0] === '--' ? given.slice(1) : given; // pnpm passes it on, npm does not

stopWithSignals();
try {
  process.exitCode = task === 'test' ? await test() : await start();
} catch (error) {
  const stopped = stoppedCode();
  if (!stopped) console.error(error instanceof Error ? error.message : error);
  process.exitCode = stopped ?? 1;
}

async function start() {
  const failed = (await installPackages()) || (await buildWallboard());
  if (failed) return failed;
  const { code } = await run(await findNode(), ['server/src/main.ts', ...args], { alone: true, leashed: true });
  return code;
}

async function test() {
  const failed = await installPackages();
  if (failed) return failed;
  const tools = await findTools();
  const options = { alone: true, leashed: true, env: environmentFor(tools) };
  const { code } = await run(tools.node, ['scripts/test.mjs', ...args], options);
  return code;
}
