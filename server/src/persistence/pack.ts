/** The floor's state as the bytes of a snapshot, and back. */
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { encode } from './batch.ts';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
/** L10: more than any floor needs, little enough for a machine. */
const LARGEST_SNAPSHOT_BYTES = 512 * 1024 * 1024;

export const pack = (state: unknown): Promise<Buffer> =>
  compress(encode(state), { params: { [constants.ZSTD_c_compressionLevel]: 3 } });

export async function unpack(bytes: Buffer): Promise<unknown> {
  const text = await decompress(bytes, { maxOutputLength: LARGEST_SNAPSHOT_BYTES });
  return JSON.parse(text.toString()) as unknown;
}
