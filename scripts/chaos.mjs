/** `pnpm chaos [--kills n] [--seed s] …` runs the long chaos run, test/chaos/chaos.ts. */
import { run, stopWithSignals } from './children.mjs';

stopWithSignals();
const { code } = await run(process.execPath, ['test/chaos/chaos.ts', ...process.argv.slice(2)], { leashed: true });
process.exitCode = code;
