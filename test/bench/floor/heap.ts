/** What is really in use, after everything that is not has been thrown away. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rounded } from '../support/statistics.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // by the flag above

export function heapMb(): number {
  collect();
  return rounded(process.memoryUsage().heapUsed / 1e6, 1);
}
