/** The examples in README.md hold against the schema. */
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = buildSchema(read('./schema.graphql'));
const examples = [...read('../README.md').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => text);

test('there are examples of a query, a mutation and a subscription', () => {
  for (const kind of ['query', 'mutation', 'subscription'])
    expect(examples.some((text) => text.includes(kind))).toBe(true);
});

test.each(examples)('this example is valid: %s', (text) => {
  expect(validate(schema, parse(text))).toEqual([]);
});
