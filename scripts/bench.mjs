/** `pnpm bench <name> [arguments]` runs test/bench/<name>.bench.ts; without a name it lists those that exist. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, stopWithSignals } from './children.mjs';

const folder = 'test/bench';
const ending = '.bench.ts';
const [name, ...args] = process.argv.slice(2);
const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
const known = files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));

if (name !== undefined && known.includes(name)) {
  stopWithSignals();
  const { code } = await run(process.execPath, [`${folder}/${name}${ending}`, ...args], { leashed: true });
  process.exitCode = code;
} else {
  const list = known.length > 0 ? known.join(', ') : 'none yet';
  console.log(name === undefined ? `Benchmarks: ${list}` : `There is no benchmark "${name}". There are: ${list}`);
  process.exitCode = name === undefined ? 0 : 2;
}
