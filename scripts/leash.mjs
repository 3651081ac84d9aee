/** Loaded before a program that a launcher started: when the launcher is gone, the program ends as if asked to. */
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref(); // the leash alone must not keep the program alive
}
