/**
 * The worked examples of docs/api.md, so that a test can do what they say. A `sh` or `js` block is run, a `graphql` block asked
 * (with the `json` block after it as variables); a `jsonc` or `text` block is what must come of it. A line *Meanwhile: …* is something
 * that happens in between. In an answer `…` stands for any text, an instant for any instant, `// varies` for any value of the kind,
 * and `// $NAME` for one that is used later under this name: in variables as `"$NAME"`, elsewhere as an environment variable.
 */

interface Of<Kind> {
  readonly kind: Kind;
  readonly text: string;
  readonly line: number;
}

export interface Ask extends Of<'ask'> {
  readonly variables: string;
  /** The name of the key with which it is asked. */
  readonly key: string;
}

export type Step = Ask | Of<'sh'> | Of<'js'> | Of<'meanwhile'> | Of<'json'> | Of<'text'>;

export interface Section {
  readonly title: string;
  readonly steps: readonly Step[];
}

interface Block {
  readonly language: string;
  readonly key: string;
  readonly text: string;
  readonly line: number;
}

const kinds: Readonly<Record<string, Step['kind']>> = { sh: 'sh', js: 'js', jsonc: 'json', text: 'text' };

/** The sections `## …` that have something to be done. Throws for a block that nobody would look at. */
export function sectionsOf(markdown: string): Section[] {
  const sections: { readonly title: string; readonly steps: Step[] }[] = [];
  let block:
    | { readonly language: string; readonly key: string; readonly line: number; readonly lines: string[] }
    | undefined;
  const steps = (): Step[] => (sections.at(-1) ?? { steps: [] }).steps;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(\w*)(?: key=(\w+))?$/.exec(line);
    if (block && line === '```') {
      add(steps(), { ...block, text: block.lines.join('\n') });
      block = undefined;
    } else if (block) block.lines.push(line);
    else if (fence) block = { language: fence[1] ?? '', key: fence[2] ?? 'KEY', line: index + 1, lines: [] };
    else if (line.startsWith('## ')) sections.push({ title: line.slice(3), steps: [] });
    else {
      const what = /^\*Meanwhile: (.+)\*$/.exec(line)?.[1];
      if (what !== undefined) steps().push({ kind: 'meanwhile', text: what, line: index + 1 });
    }
  }
  return sections.filter((section) => section.steps.length > 0);
}

function add(steps: Step[], { language, key, text, line }: Block): void {
  const last = steps.at(-1);
  if (language === 'graphql') steps.push({ kind: 'ask', text, variables: '{}', key, line });
  else if (language === 'json' && last?.kind === 'ask') steps[steps.length - 1] = { ...last, variables: text };
  else if (kinds[language] === undefined) throw new Error(`line ${line}: nobody knows what to do with this block`);
  else steps.push({ kind: kinds[language], text, line } as Step); // a kind with nothing but its text
}

const marks = { varies: '@@varies ', named: '@@named ' };
const scalar = String.raw`"(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null`;
const commented = new RegExp(String.raw`^(\s*(?:"[^"]*":\s*)?)(${scalar})(,?)\s+// (varies|\$\w+)$`);

/** An answer as it stands in the manual, its comments turned into marks that `differences` knows. */
export function templateOf(text: string): unknown {
  const lines = text.split('\n').map((line) => {
    const [, before, value = '', comma, comment] = commented.exec(line) ?? [];
    if (comment === undefined) return line;
    const mark = comment === 'varies' ? marks.varies : `${marks.named}${comment.slice(1)} `;
    return `${before}${JSON.stringify(mark + value)}${comma}`;
  });
  return JSON.parse(lines.join('\n'));
}

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of an answer is not as the template says, in words. Named values are put into `names`. */
export function differences(
  template: unknown,
  actual: unknown,
  names: Map<string, unknown>,
  path = 'answer',
): string[] {
  if (typeof template === 'string') return ofText(template, actual, names, path);
  if (Array.isArray(template)) {
    if (!Array.isArray(actual) || actual.length !== template.length) return [differs(path, template, actual)];
    return template.flatMap((each, index) => differences(each, actual[index], names, `${path}[${index}]`));
  }
  if (!isRecord(template)) return template === actual ? [] : [differs(path, template, actual)];
  if (!isRecord(actual)) return [differs(path, template, actual)];
  const keys = new Set([...Object.keys(template), ...Object.keys(actual)]);
  return [...keys].flatMap((key) =>
    Object.hasOwn(template, key) && Object.hasOwn(actual, key)
      ? differences(template[key], actual[key], names, `${path}.${key}`)
      : [`${path}.${key}: ${Object.hasOwn(actual, key) ? 'is not in the manual' : 'is not in the answer'}`],
  );
}

function ofText(template: string, actual: unknown, names: Map<string, unknown>, path: string): string[] {
  const [, name, example] = /^@@(?:varies|named (\w+)) (.*)$/s.exec(template) ?? [];
  if (example !== undefined) {
    const value: unknown = JSON.parse(example);
    const fits = typeof value === 'string' ? fitsText(value, actual) : typeof value === typeof actual;
    if (name !== undefined) names.set(name, actual);
    return fits ? [] : [differs(path, value, actual)];
  }
  if (isInstant(template)) return isInstant(actual) ? [] : [differs(path, template, actual)];
  return fitsText(template, actual) ? [] : [differs(path, template, actual)];
}

/** Whether a text is another with `…` for any part of it. */
export function fitsText(template: string, actual: unknown): boolean {
  const parts = template.split('…').map((part) => RegExp.escape(part));
  return typeof actual === 'string' && new RegExp(`^${parts.join('.+')}$`, 's').test(actual);
}

const differs = (path: string, template: unknown, actual: unknown): string =>
  `${path}: the manual says ${JSON.stringify(template)}, the answer ${JSON.stringify(actual)}`;
