/** L1 and L7: a file without a dot in a capability folder knows values and nothing else. */
import { Visitor } from 'vite';
import { isDotted, isPure, isServer } from './names.ts';
import { type Source, at } from './source.ts';

/** Packages that compute and do nothing else. */
const purePackages = ['libphonenumber-js'];

/** What reads a clock, draws by chance, waits or reaches outside; `*` is every member. */
const outside: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  Math: ['random'],
  performance: ['*'],
  crypto: ['*'],
  process: ['*'],
  console: ['*'],
  Temporal: ['Now'],
};
const outsideCalls = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'Date', 'require'];

export function purityFaults(source: Source): string[] {
  if (!isPure(source.path)) return [];
  return [...importFaults(source), ...codeFaults(source)];
}

function importFaults({ path, imports }: Source): string[] {
  return imports.flatMap(({ target, line }) => {
    const fault = importFault(target);
    return fault ? [`${path}:${line} a pure file imports ${fault} (${target})`] : [];
  });
}

function importFault(target: string): string | undefined {
  if (target.startsWith('node:')) return 'a part of Node';
  if (isServer(target)) return isDotted(target) ? 'a file with a dot in its name' : undefined;
  const allowed = purePackages.some((name) => target === name || target.startsWith(`${name}/`));
  return allowed ? undefined : 'a package that is not on the list';
}

function codeFaults(source: Source): string[] {
  const faults: string[] = [];
  const fault = (node: { readonly start: number }, what: string) => faults.push(at(source, node.start, what));
  new Visitor({
    AwaitExpression: (node) => fault(node, 'a pure file waits (await)'),
    ForOfStatement: (node) => node.await && fault(node, 'a pure file waits (for await)'),
    ImportExpression: (node) => fault(node, 'a pure file loads code while it runs (import())'),
    MemberExpression: ({ object, property, start }) => {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const members = outside[object.name] ?? [];
      if (members.includes('*') || members.includes(property.name)) {
        fault({ start }, `a pure file uses ${object.name}.${property.name}`);
      }
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type === 'Identifier' && outsideCalls.includes(callee.name)) {
        fault({ start }, `a pure file calls ${callee.name}()`);
      }
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) {
        fault({ start }, 'a pure file reads the clock (new Date())');
      }
    },
  }).visit(source.program);
  return faults;
}
