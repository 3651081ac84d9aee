/** How long nobody decided anything after each kill, by the journal: the first facts of the epoch that came after it. */
import type { Kill, Kind } from './killers.ts';
import type { Nodes } from './nodes.ts';

export interface Takeover {
  readonly kind: Kind;
  /** From the kill until the next leader's first fact was decided. */
  readonly ledMs: number;
  /** … until the PBX was connected and everything could be decided again. */
  readonly linkedMs: number | undefined;
  /** … until the next caller was given to an agent. */
  readonly routedMs: number | undefined;
}

interface Term {
  readonly epoch: number;
  readonly led: number;
  readonly linked: number | null;
  readonly routed: number | null;
}

/** One for each kill that made somebody lead anew; a term that nobody killed for belongs to none. */
export async function takeovers(nodes: Nodes, kills: readonly Kill[]): Promise<Takeover[]> {
  const first = (condition: string): string => `(extract(epoch from min(at) ${condition}) * 1000)::float8`;
  const terms = await nodes.sql<Term & Record<string, unknown>>(
    `select epoch::float8, ${first('')} as led, ${first(`filter (where type = 'provider.reconciled')`)} as linked,
      ${first(`filter (where type = 'routing.decided')`)} as routed from journal group by epoch order by epoch`,
  );
  return kills.flatMap(({ kind, at, possibleAt }, index) => {
    const next = kills[index + 1]?.at ?? Infinity;
    const term = terms.find(({ led }) => led > at && led < next);
    if (!term) return [];
    const since = (instant: number | null): number | undefined =>
      instant === null ? undefined : Math.round(instant - possibleAt);
    return [{ kind, ledMs: since(term.led)!, linkedMs: since(term.linked), routedMs: since(term.routed) }];
  });
}

/** Median, 99th percentile and most, by cause and for what was measured. */
export function distribution(all: readonly Takeover[]): Record<string, Record<string, string>> {
  const rows: Record<string, Record<string, string>> = {};
  for (const [kind, members] of Map.groupBy(all, (each) => each.kind))
    rows[kind] = {
      takeovers: String(members.length),
      'leads ms': spread(members.map(({ ledMs }) => ledMs)),
      'decides all ms': spread(members.flatMap(({ linkedMs }) => linkedMs ?? [])),
      'first caller given ms': spread(members.flatMap(({ routedMs }) => routedMs ?? [])),
    };
  return rows;
}

function spread(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const sorted = values.toSorted((a, b) => a - b);
  const part = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1]!;
  return `p50 ${part(0.5)}, p99 ${part(0.99)}, most ${sorted.at(-1)!}`;
}
