/** Shares from 0 to 1, as percentages that people type. */

/** Takes `80`, `80 %` or `79,5`. Undefined when it is no percentage from 0 to 100. */
export function readShare(text: string): number | undefined {
  const given = text.trim().replace(',', '.').replace(/\s*%$/, '');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(given)) return undefined;
  const percent = Number(given);
  // Hundredths of a percent, so that 79.9 does not become 0.7990000000000001.
  return percent <= 100 ? Math.round(percent * 100) / 10_000 : undefined;
}

export function writeShare(share: number): string {
  return String(Math.round(share * 10_000) / 100);
}
