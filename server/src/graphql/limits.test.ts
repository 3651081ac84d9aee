import { buildSchema as fromText, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from './cost.ts';
import { limitFaults, limits } from './limits.ts';

const faultsOf = (document: string) => limitFaults(parse(document)).map(({ message }) => message);
const nested = (depth: number): string => `{ ${'a { '.repeat(depth - 1)}a${' }'.repeat(depth - 1)} }`;

describe('the limits of a document', () => {
  it('let through what is at the limit and nothing beyond', () => {
    const aliases = (count: number): string => `{ ${Array.from({ length: count }, (_, n) => `a${n}: a`).join(' ')} }`;
    const directives = (count: number): string => `{ a ${'@x '.repeat(count)} }`;
    expect(faultsOf(nested(limits.depth))).toEqual([]);
    expect(faultsOf(nested(limits.depth + 1))).toEqual(['The document has depth 11; 10 is the limit.']);
    expect(faultsOf(aliases(limits.aliases))).toEqual([]);
    expect(faultsOf(aliases(limits.aliases + 1))).toEqual(['The document has aliases: 31; 30 is the limit.']);
    expect(faultsOf(directives(limits.directives))).toEqual([]);
    expect(faultsOf(directives(limits.directives + 1))).toHaveLength(1);
  });

  it('follow fragments, named and inline, and do not go round in circles with them', () => {
    const half = limits.depth / 2;
    const deep = `{ ${'a { '.repeat(half)}...F${' }'.repeat(half)} } fragment F on T ${nested(half + 1)}`;
    expect(faultsOf(deep)).toHaveLength(1);
    const inline = `{ ${'... on T { a { '.repeat(limits.depth)}a${' } }'.repeat(limits.depth)} }`;
    expect(faultsOf(inline)).toHaveLength(1);
    expect(faultsOf('{ ...F } fragment F on T { a { ...G } } fragment G on T { a { ...F } }')).toEqual([]);
  });

  it('measure a fragment once, however often and however deep it is spread', () => {
    const names = Array.from({ length: 60 }, (_, n) => `F${n}`);
    const bomb = names.map(
      (name, n) => `fragment ${name} on T { ...${names[n + 1] ?? 'End'} ...${names[n + 1] ?? 'End'} }`,
    );
    const began = performance.now();
    expect(faultsOf(`{ ...F0 } ${bomb.join(' ')} fragment End on T { a }`)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(1_000); // 2⁶⁰ steps would outlast the machine
  });

  it('let an introspection query through, which is deep by nature, but not without end', () => {
    const types = (depth: number): string =>
      `{ __schema { types ${'{ ofType '.repeat(depth)}{ name }${' }'.repeat(depth)} } }`;
    expect(faultsOf(types(12))).toEqual([]);
    expect(faultsOf(types(30))).toHaveLength(1);
  });
});

describe('the cost of an answer', () => {
  const schema = fromText(`
    type Query { agents(first: Int): Page!, name: String, tags: [Tag!]! }
    type Page { nodes: [Agent!]!, edges: [Edge!]!, more: Boolean }
    type Edge { node: Agent! }
    type Agent { name: String, queues(first: Int): Page!, tags: [Tag!]! }
    type Tag { name: String }
  `);
  const cost = (text: string, variableValues: Record<string, unknown> = {}): number =>
    costOf({ schema, document: parse(text), variableValues });

  it('multiplies pages out, as they were asked for', () => {
    expect(cost('{ name }')).toBe(1);
    expect(cost('{ agents(first: 7) { nodes { name } } }')).toBe(1 + 7 * (1 + 1));
    expect(cost('{ agents { nodes { name } } }')).toBe(1 + 50 * 2);
    expect(cost('query ($n: Int) { agents(first: $n) { nodes { name } } }', { n: 3 })).toBe(1 + 3 * 2);
    expect(cost('{ agents(first: 10) { nodes { queues(first: 10) { nodes { name } } } } }')).toBe(
      1 + 10 * (1 + (1 + 10 * 2)),
    );
    expect(cost('{ tags { name } }')).toBe(1 + 10);
  });

  it('is not fooled by a page size that will be refused, or by fragments', () => {
    expect(cost('{ agents(first: 1000000000) { nodes { name } } }')).toBe(1 + 100 * 2);
    expect(cost('{ agents(first: -5) { nodes { name } } }')).toBe(1 + 1 * 2);
    expect(cost('query ($n: Int) { agents(first: $n) { nodes { name } } }', { n: 'many' })).toBe(1 + 100 * 2);
    const fragments =
      '{ agents(first: 10) { ...P } } fragment P on Page { nodes { ...A } } fragment A on Agent { name ... on Agent { name } }';
    expect(cost(fragments)).toBe(1 + 10 * (1 + 2));
  });
});
