/** The process edge: environment in, signals to an AbortSignal, exit code out. */
import { openApp } from './app.ts';
import { faultText, parseConfig } from './config.ts';

/** Longer than this a stop does not take; what it could not close is closed by the end of the process. */
const STOP_MS = 4_500;

const parsed = parseConfig(process.env, process.argv.slice(2));
if (parsed.kind === 'help') {
  console.log(parsed.text);
} else if (parsed.kind === 'faults') {
  console.error(faultText(parsed.faults));
  process.exitCode = 2;
} else {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      setTimeout(() => process.exit(1), STOP_MS).unref();
      stop.abort();
    });
  try {
    const app = await openApp(parsed.config, stop.signal);
    for (const line of app.greeting) console.log(line);
    await app.stopped;
    await app[Symbol.asyncDispose]();
  } catch (error) {
    if (!stop.signal.aborted) {
      console.error(`Ringside did not start: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
