/** Silence in the samples of one side. */
import { BYTES_PER_MS } from './layout.ts';
import type { Silence } from './vault.ts';

/** The samples with silence in these spans, whatever the pieces; the length stays. */
export async function* silenced(
  pcm: AsyncIterable<Uint8Array>,
  silences: readonly Silence[],
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const piece of pcm) {
    const end = at + piece.length;
    const hit = silences.filter(({ fromMs, toMs }) => fromMs * BYTES_PER_MS < end && toMs * BYTES_PER_MS > at);
    const bytes = hit.length === 0 ? piece : Uint8Array.from(piece);
    for (const { fromMs, toMs } of hit)
      bytes.fill(0, Math.max(0, Math.floor(fromMs * BYTES_PER_MS) - at), Math.ceil(toMs * BYTES_PER_MS) - at);
    yield bytes;
    at = end;
  }
}
