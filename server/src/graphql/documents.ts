/**
 * The documents that the server knows by id: the wallboard's, and those that the operator allows beside them. They are parsed and
 * checked once, at the start; a request names one as `documentId` in place of `query`, after the persisted documents of the
 * GraphQL-over-HTTP draft.
 */
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { readFile } from 'node:fs/promises';
import { readAllowed } from './allowedDocuments.ts';
import type { Log } from '../kernel/log.ts';
import { badInput } from './badInput.ts';
import { limitFaults, limits } from './limits.ts';
import { literalFaults } from './text.ts';

/** `persisted`: known documents and no others. */
export type DocumentRule = 'all' | 'persisted';

/** As it came, so it may be anything. */
export interface AskedDocument {
  readonly query?: unknown;
  readonly documentId?: unknown;
}

export interface Documents {
  /** The text to go on with; undefined when neither a text nor an id was given. Throws what the asker is told. */
  textOf(asked: AskedDocument): string | undefined;
  /** The known document with this very text. */
  parsed(text: string): DocumentNode | undefined;
  /** Whether it is one of these, so that only what depends on the variables is left to be checked. */
  isChecked(document: DocumentNode): boolean;
  /** All of them. */
  readonly known: readonly DocumentNode[];
}

export interface DocumentParts {
  readonly schema: GraphQLSchema;
  /** schema/generated/persisted.json: texts by id. */
  readonly file: URL;
  /** Path of the folder with what the operator allows; it need not be there. */
  readonly folder?: string;
  readonly rule: DocumentRule;
  readonly log: Pick<Log, 'info'>;
}

const unknownId = (): GraphQLError =>
  new GraphQLError(
    'The server knows no document with this id. Another version of it may; a page helps itself by loading anew.',
    {
      extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' },
    },
  );

const idOnly = (): GraphQLError =>
  new GraphQLError('This server takes no documents but those that it knows by their id (RINGSIDE_DOCUMENTS).', {
    extensions: { code: 'PERSISTED_DOCUMENT_REQUIRED' },
  });

/** Rejects when one of them does not fit the schema or the limits, naming the one and saying what is wrong. */
export async function openDocuments({ schema, file, folder, rule, log }: DocumentParts): Promise<Documents> {
  const persisted = JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, string>>; // made by schema/generate.ts
  const texts = new Map(Object.entries(persisted));
  const parsed = new Map<string, DocumentNode>();
  for (const [id, text] of texts) parsed.set(text, checked(schema, text, madeForAnother(id)));
  for (const { name, id, text } of folder === undefined ? [] : await readAllowed(folder)) {
    if (!texts.has(id)) parsed.set(text, checked(schema, text, `The document ${name} can not be allowed`));
    texts.set(id, text);
    log.info({ document: name, id }, 'a document of the operator is taken by its id');
  }
  const known = new Set(parsed.values());
  return {
    textOf({ query, documentId }) {
      const isText = typeof query === 'string' && query !== '';
      if (documentId === undefined || documentId === null) {
        if (isText && rule === 'persisted') throw idOnly();
        return isText ? query : undefined;
      }
      if (isText) throw badInput('A request has either a query or a documentId, not both.');
      const text = typeof documentId === 'string' ? texts.get(documentId) : undefined;
      if (text === undefined) throw unknownId();
      return text;
    },
    parsed: (text) => parsed.get(text),
    isChecked: (document) => known.has(document),
    known: [...known],
  };
}

const madeForAnother = (id: string): string =>
  `The persisted document ${id} is not possible; \`pnpm schema\` makes them again`;

function checked(schema: GraphQLSchema, text: string, impossible: string): DocumentNode {
  try {
    const document = parse(text, { maxTokens: limits.tokens });
    const [fault] = [...limitFaults(document), ...literalFaults(document), ...validate(schema, document)];
    if (fault) throw fault;
    return document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [at] = error.locations ?? [];
    throw new Error(`${impossible}: ${error.message}${at ? ` (line ${at.line})` : ''}`, { cause: error });
  }
}
