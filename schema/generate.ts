/**
 * Writes schema.graphql from the server's modules and generated/documents.ts from documents/*.graphql.
 * With --check it writes nothing and fails when a file is not what would be written.
 */
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { printedSchema } from '../server/src/graphql/schema.ts';

const here = (path: string): URL => new URL(path, import.meta.url);

const typed = {
  scalars: { ID: 'string', DateTime: 'string', Position: 'number', JSON: 'unknown' },
  immutableTypes: true,
  enumType: 'string-literal',
  useTypeImports: true,
};

async function documentsFrom(schema: string): Promise<string> {
  const names = (await readdir(here('documents/'))).filter((name) => name.endsWith('.graphql')).toSorted();
  const documents = await Promise.all(
    names.map(async (name) => ({
      location: name,
      document: parse(await readFile(here(`documents/${name}`), 'utf8')),
    })),
  );
  const code = await codegen({
    filename: 'generated/documents.ts',
    schema: parse(schema, { noLocation: true }),
    schemaAst: buildSchema(schema),
    documents,
    config: {},
    plugins: [{ operations: typed }, { documents: typed }],
    pluginMap: { operations, documents: typedDocuments },
  });
  const header = `// Made by \`pnpm schema\` from schema.graphql and documents/*.graphql.
export type { TypedDocumentNode } from '@graphql-typed-document-node/core';`;
  return `${header}\n${code.trim()}\n`;
}

const schema = printedSchema();
const files = { 'schema.graphql': schema, 'generated/documents.ts': await documentsFrom(schema) };

if (process.argv.includes('--check')) {
  for (const [path, wanted] of Object.entries(files)) {
    const found = await readFile(here(path), 'utf8').catch(() => '');
    if (found === wanted) continue;
    process.stderr.write(`schema/${path} is not up to date; \`pnpm schema\` makes it again.\n`);
    process.exitCode = 1;
  }
} else {
  await mkdir(here('generated/'), { recursive: true });
  await Promise.all(Object.entries(files).map(([path, content]) => writeFile(here(path), content)));
}
