/** Spans of time as people type them into a form, and as they read them there. */

const unitMs = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 } as const;
type Unit = keyof typeof unitMs;

const written = [
  ['h', unitMs.h],
  ['min', unitMs.min],
  ['s', unitMs.s],
] as const;

/** Takes `20`, `20 s`, `1:30`, `1,5 min` or `1 h 30 min`; a bare number is seconds. Undefined when it is no span. */
export function readSpan(text: string): number | undefined {
  const given = text.trim().toLowerCase().replaceAll(',', '.');
  const face = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(given);
  if (face) return (Number(face[1] ?? 0) * 60 + Number(face[2])) * unitMs.min + Number(face[3]) * unitMs.s;
  if (/^\d+(\.\d+)?$/.test(given)) return Math.round(Number(given) * unitMs.s);
  if (!/^(\d+(\.\d+)?\s*(ms|s|min|m|h)\s*)+$/.test(given)) return undefined;
  const parts = [...given.matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|min|m|h)/g)];
  return Math.round(parts.reduce((sum, [, value, unit]) => sum + Number(value) * unitMs[unit as Unit], 0)); // by the pattern
}

/** `1 min 30 s`, which `readSpan` takes as the same; `0 s` for none. Parts of a second stand as milliseconds. */
export function writeSpan(ms: number): string {
  const parts: string[] = [];
  let rest = ms;
  for (const [unit, size] of written) {
    const value = Math.floor(rest / size);
    rest -= value * size;
    if (value > 0) parts.push(`${value} ${unit}`);
  }
  if (rest > 0) parts.push(`${rest} ms`);
  return parts.length > 0 ? parts.join(' ') : '0 s';
}
