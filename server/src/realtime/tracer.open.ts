/** Where traces go, if anywhere. */
import type { Tracer } from '../engine/tracer.ts';

/** Undefined, with nothing loaded, where nobody is named to send them to. Disposing sends what is left, for a second at most. */
export async function openTracer(
  endpoint: string | undefined,
  version: string,
  warn: (message: string) => void,
): Promise<(Tracer & AsyncDisposable) | undefined> {
  if (endpoint === undefined) return undefined;
  const { Traces } = await import('./tracer.otel.ts');
  return new Traces({ endpoint, version, warn });
}
