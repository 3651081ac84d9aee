/** The data folder and what is kept in it beside the embedded database: the secret that was made at the first start. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export interface DataFolder {
  readonly path: string;
  /** `given`, or the secret of this folder, made at the first call. */
  secret(given: string | undefined): Promise<string>;
}

/** Throws in words for the person at the terminal when the folder can't be made. */
export async function openDataFolder(given: string): Promise<DataFolder> {
  const path = resolve(given);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Error(`The data folder ${path} can’t be made (RINGSIDE_DATA).`, { cause: error });
  }
  return { path, secret: async (secret) => secret ?? (await ownSecret(join(path, 'secret'))) };
}

async function ownSecret(file: string): Promise<string> {
  try {
    await using handle = await open(file, 'wx', 0o600);
    const secret = randomBytes(32).toString('base64url');
    await handle.writeFile(secret);
    await handle.sync();
    return secret;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = await readFile(file, 'utf8');
  if (secret.length < 32) throw new Error(`${file} does not hold a secret. Restore it, or set RINGSIDE_SECRET.`);
  return secret;
}
