/** An audit as text for people. */
import { RULES, type Audit } from './audit.ts';
import type { Ending, Story } from './stories.ts';

/** Counts of endings, who answered how many, waiting times, and every broken rule. */
export function report({ stories, strangers, violations, answeredTooLate }: Audit): string {
  const endings = Map.groupBy(stories, ({ ending }) => name(ending));
  const agents = Map.groupBy(stories.filter(answered), ({ ending }) => (ending.kind === 'answered' ? ending.by : ''));
  const waits = stories.filter(answered).flatMap(({ waitedMs }) => waitedMs ?? []);
  const lines = [
    `${stories.length} callers: ${counts(endings)}`,
    `answered by ${counts(agents) || 'nobody'}`,
    `waited until answered: ${spread(waits)}`,
    `rings at phones: ${stories.flatMap(({ offers }) => offers).length}, of these answered too late ${answeredTooLate}, for strangers ${strangers.length}`,
    violations.length === 0 ? 'No rule was broken.' : `${violations.length} times a rule was broken:`,
    ...violations.map(({ rule, message }) => `  ${rule} (${RULES[rule]}): ${message}`),
  ];
  return lines.join('\n');
}

/** Median, 95th percentile and most, in milliseconds. */
export function spread(values: readonly number[]): string {
  if (values.length === 0) return 'none';
  const sorted = values.toSorted((a, b) => a - b);
  const part = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1);
  return `p50 ${part(0.5)} ms, p95 ${part(0.95)} ms, most ${sorted.at(-1)!.toFixed(1)} ms (${sorted.length})`;
}

const answered = ({ ending }: Story) => ending.kind === 'answered';

const name = (ending: Ending) => (ending.kind === 'refused' ? `refused with ${ending.status}` : ending.kind);

const counts = (groups: ReadonlyMap<string, readonly unknown[]>) =>
  [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, members]) => `${key} ${members.length}`)
    .join(', ');
