/** Documents that the operator allows beside the wallboard's: the files `*.graphql` of a folder. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface AllowedDocument {
  /** The file's path, for messages. */
  readonly name: string;
  /** `sha256:` and what sha256sum says of the file. */
  readonly id: string;
  readonly text: string;
}

/** In the order of their names; none when there is no such folder. Rejects for what can't be read. */
export async function readAllowed(folder: string): Promise<AllowedDocument[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new Error(`The folder of allowed documents, ${folder}, can not be read.`, { cause: error });
  });
  const files = names.filter((name) => name.endsWith('.graphql')).toSorted();
  return await Promise.all(files.map((name) => readDocument(join(folder, name))));
}

async function readDocument(name: string): Promise<AllowedDocument> {
  const bytes = await readFile(name).catch((error: unknown) => {
    throw new Error(`The document ${name} can not be read.`, { cause: error });
  });
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { name, id, text: bytes.toString() };
}
