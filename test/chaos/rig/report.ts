/** What a run has shown, as text for people. */
import { RULES } from './auditor.ts';
import type { Outcome } from './run.ts';
import { distribution } from './takeover.ts';

export function report({ kills, takeovers, findings }: Outcome): string {
  const { violations } = findings;
  const kinds = Map.groupBy(kills, ({ kind }) => kind);
  const times = Object.entries(distribution(takeovers)).map(
    ([kind, row]) =>
      `  ${kind}: ${Object.entries(row)
        .map(([what, value]) => `${what} ${value}`)
        .join('; ')}`,
  );
  return [
    `${kills.length} kills: ${[...kinds].map(([kind, all]) => `${kind} ${all.length}`).join(', ')}`,
    `${findings.callers} callers, ${findings.conversations} conversations, ${findings.givenUp} hung up while they waited`,
    `${Math.round(findings.heardMs / 1_000)} s of voices heard, ${findings.lostMs} ms of them lost, longest gap ${findings.worstGapMs} ms; without servers of ours ${findings.worstControlMs} ms`,
    `${findings.gapsOfTheMachine} longer gaps such as conversations without servers of ours had; ${findings.turnsLost} turns lost with a kill`,
    'from the kill until …',
    ...times,
    violations.length === 0 ? 'No rule was broken.' : `${violations.length} times a rule was broken:`,
    ...violations.slice(0, 50).map(({ rule, message }) => `  ${rule} (${RULES[rule]}): ${message}`),
  ].join('\n');
}
