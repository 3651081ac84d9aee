/** Reads Prometheus' text format, strictly: whatever is not as the format has it is thrown. */

export interface Metric {
  readonly name: string;
  readonly type: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

export interface Sample {
  /** With the suffix, where its type has one. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const suffixes: Readonly<Record<string, readonly string[]>> = {
  counter: [''],
  gauge: [''],
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['', '_sum', '_count'],
};

export function parseExposition(text: string): readonly Metric[] {
  if (!text.endsWith('\n')) throw new Error('The last line does not end.');
  const metrics = new Map<string, Metric & { readonly samples: Sample[] }>();
  const helps = new Map<string, string>();
  let open = '';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/.exec(line) ?? [];
    if (kind === 'HELP') {
      if (helps.has(name)) throw new Error(`Two helps: ${line}`);
      helps.set(name, rest);
    } else if (kind === 'TYPE') {
      if (metrics.has(name)) throw new Error(`Two types: ${line}`);
      metrics.set(name, { name, type: rest, help: helps.get(name) ?? '', samples: [] });
      open = name;
    } else {
      const sample = sampleOf(line, metrics.get(open));
      metrics.get(open)?.samples.push(sample);
    }
  }
  return [...metrics.values()];
}

function sampleOf(line: string, metric: Metric | undefined): Sample {
  const [, name = '', labels = '', value = ''] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
  const own = (suffixes[metric?.type ?? ''] ?? []).map((suffix) => `${metric?.name}${suffix}`);
  if (!own.includes(name)) throw new Error(`Not a sample of ${metric?.name} (${metric?.type}): ${line}`);
  if (!/^([+-]?Inf|Nan|[+-]?[\d.]+(e[+-]?\d+)?)$/i.test(value)) throw new Error(`No number: ${line}`);
  return { name, labels: labelsOf(labels, line), value: Number(value.replace('Inf', 'Infinity')) };
}

function labelsOf(text: string, line: string): Record<string, string> {
  const one = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;
  const labels: Record<string, string> = {};
  while (one.lastIndex < text.length) {
    const [, name = '', value = ''] = one.exec(text) ?? [];
    if (name === '' || name in labels) throw new Error(`No labels: ${line}`);
    labels[name] = value;
  }
  return labels;
}
