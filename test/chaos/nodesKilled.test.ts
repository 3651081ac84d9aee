/** Three servers are one, and whatever is killed, nobody on the phone notices. The long version is `pnpm chaos`. */
import { expect, test } from 'vitest';
import { inTurn, kinds } from './rig/killers.ts';
import { Random } from '../../server/src/kernel/random.ts';
import { report } from './rig/report.ts';
import { runChaos } from './rig/run.ts';

const seed = String(Date.now());

/** A start of a server takes long where much else is going on, and there are many. A starved machine breaks rules of its own: once more then. */
const PATIENCE_MS = 600_000;

test(
  `L3 L5 three servers, 12 conversations and 6 who wait: leader, standby, connection, Redis and PostgreSQL are killed or held up (seed ${seed})`,
  { timeout: PATIENCE_MS, retry: 1 },
  async () => {
    const kills = inTurn(kinds, kinds.length, Random.seeded(seed));
    const said: string[] = [];
    const outcome = await runChaos({
      ...{ seed, kills, nodes: 3, redis: true, talking: 12, waiting: 6, heard: 3 },
      ...{ talkMs: [2_000, 6_000], longTalkMs: [15_000, 40_000], betweenMs: [200, 1_000] },
      ...{ pauseMs: 5_000, goneMs: 3_000 },
      say: (line) => void said.push(`${new Date().toISOString().slice(11, 19)} ${line}`),
    });
    expect(`${said.join('\n')}\n${report(outcome)}`).toContain('No rule was broken.');
    expect(outcome.findings.violations).toEqual([]);
    // It was about something.
    expect(outcome.kills.length).toBeGreaterThanOrEqual(kills.length); // a failpoint that waits for a takeover takes a kill besides
    expect(outcome.findings.conversations).toBeGreaterThan(20);
    expect(outcome.findings.heardMs).toBeGreaterThan(30_000);
    expect(outcome.takeovers.length).toBeGreaterThanOrEqual(2);
  },
);
