/** The numbered rules: each stands once, and what the title of a test quotes stands somewhere. */
import { type ESTree, Visitor } from 'vite';
import { type Source, at } from './source.ts';

export interface RulePage {
  readonly path: string;
  readonly text: string;
}

/** As a list begins each of its rules. */
const rule = /^- \*\*([A-Z]{1,2}\d+)\*\*/gm;

/** What a title begins with: `S14 S4 the phone decides`, `C18 and C19: a key`. */
const quoted = /^(?:[A-Z]{1,2}\d+(?:, | and | to |: | (?=\S|$)))+/;

/** Lists of others, counted by their numbers there. */
const numberedElsewhere = ['test/e2e/apiAttacksKnown.test.ts'];

const suites = new Set(['describe', 'test', 'it']);

export const rulesOf = (text: string): string[] => Array.from(text.matchAll(rule), ([, number]) => number!);

export function twiceFaults(pages: readonly RulePage[]): string[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ path, text }) =>
    rulesOf(text).flatMap((number) => {
      const before = first.get(number);
      first.set(number, before ?? path);
      return before === undefined ? [] : [`${path}: ${number} stands in ${before} already`];
    }),
  );
}

export function quoteFaults(source: Source, known: ReadonlySet<string>): string[] {
  if (numberedElsewhere.includes(source.path)) return [];
  const faults: string[] = [];
  new Visitor({
    CallExpression: (node) => {
      const title = isSuite(node.callee) ? titleOf(node.arguments[0]) : '';
      for (const [number] of (quoted.exec(title)?.[0] ?? '').matchAll(/[A-Z]+\d+/g))
        if (!known.has(number)) faults.push(at(source, node.start, `there is no rule ${number}`));
    },
  }).visit(source.program);
  return faults;
}

/** `test`, `test.skip`, `test.each(rows)`. */
function isSuite(callee: ESTree.Expression | ESTree.Super): boolean {
  if (callee.type === 'Identifier') return suites.has(callee.name);
  if (callee.type === 'MemberExpression') return isSuite(callee.object);
  return callee.type === 'CallExpression' && isSuite(callee.callee);
}

function titleOf(argument: ESTree.Argument | undefined): string {
  if (argument?.type === 'Literal') return String(argument.value);
  return argument?.type === 'TemplateLiteral' ? (argument.quasis[0]?.value.raw ?? '') : '';
}
