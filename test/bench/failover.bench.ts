/**
 * How long nobody decides anything when the server that leads is killed, paused or loses its database: three servers on a
 * real Asterisk under traffic. `pnpm bench failover [kills of each kind] [seed]`. Goal: median ≤ 200 ms, p99 ≤ 1 s.
 */
import { inTurn, type Kind } from '../chaos/rig/killers.ts';
import { report } from '../chaos/rig/report.ts';
import { runChaos } from '../chaos/rig/run.ts';
import { distribution } from '../chaos/rig/takeover.ts';
import { Random } from '../../server/src/kernel/random.ts';

const [each = '10', seed = String(Date.now())] = process.argv.slice(2);
const kinds: readonly Kind[] = ['leader', 'pause', 'connection', 'postgres'];
const count = Number(each) * kinds.length;
console.log(`seed ${seed}`);
const outcome = await runChaos({
  ...{ seed, nodes: 3, redis: true, talking: 20, waiting: 10, heard: 2 },
  kills: inTurn(kinds, count, Random.seeded(seed)),
  ...{ talkMs: [1_000, 5_000], longTalkMs: [20_000, 60_000], betweenMs: [500, 2_000] },
  ...{ pauseMs: 10_000, goneMs: 2_000 },
  say: (line) => console.log(line),
});
console.log(report(outcome));
console.table(distribution(outcome.takeovers));
console.log(JSON.stringify({ bench: 'failover', seed, takeovers: outcome.takeovers }));
process.exitCode = outcome.findings.violations.length === 0 ? 0 : 1;
