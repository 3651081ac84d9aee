/**
 * Writes schema.graphql from the server's modules, and from documents/*.graphql generated/documents.ts for those who ask
 * and generated/persisted.json for the server, which knows these documents by their ids.
 * With --check it writes nothing and fails when a file is not what would be written.
 */
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, type DocumentNode, parse } from 'graphql';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { printedSchema } from '../server/src/graphql/schema.ts';
import { type PersistedDocument, persistedDocuments } from './persisted.ts';

const here = (path: string): URL => new URL(path, import.meta.url);

const typed = {
  scalars: { ID: 'string', DateTime: 'string', Position: 'number', JSON: 'unknown' },
  immutableTypes: true,
  enumType: 'string-literal',
  useTypeImports: true,
};

interface Source {
  readonly location: string;
  readonly document: DocumentNode;
}

async function readDocuments(): Promise<Source[]> {
  const names = (await readdir(here('documents/'))).filter((name) => name.endsWith('.graphql')).toSorted();
  return await Promise.all(
    names.map(async (name) => ({
      location: name,
      document: parse(await readFile(here(`documents/${name}`), 'utf8')),
    })),
  );
}

async function typedFrom(schema: string, documents: Source[], persisted: readonly PersistedDocument[]) {
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
  const ids = persisted.map(({ operation, id }) => `  ${operation}: '${id}',`).toSorted();
  const idsByName = `/** The ids under which the server knows the documents, by the names of their operations. */
export const documentIds: Readonly<Record<string, string>> = {\n${ids.join('\n')}\n};`;
  return `${header}\n${code.trim()}\n${idsByName}\n`;
}

const schema = printedSchema();
const documents = await readDocuments();
const persisted = persistedDocuments(documents.map(({ document }) => document));
const files = {
  'schema.graphql': schema,
  'generated/documents.ts': await typedFrom(schema, documents, persisted),
  'generated/persisted.json': `${JSON.stringify(Object.fromEntries(persisted.map(({ id, text }) => [id, text])), undefined, 2)}\n`,
};

const isCheck = process.argv.includes('--check');
await mkdir(here('generated/'), { recursive: true });
for (const [path, wanted] of Object.entries(files)) {
  const found = await readFile(here(path), 'utf8').catch(() => '');
  // What is as it should be keeps its age, by which others tell whether to build anew.
  if (found === wanted) continue;
  if (isCheck) {
    process.stderr.write(`schema/${path} is not up to date; \`pnpm schema\` makes it again.\n`);
    process.exitCode = 1;
  } else await writeFile(here(path), wanted);
}
