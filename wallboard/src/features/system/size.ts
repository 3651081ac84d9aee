/** Sizes on disk as people say them: in the unit that leaves one to three digits before the point. */

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

export function sizeIn(bytes: number): { readonly value: number; readonly unit: (typeof units)[number] } {
  let value = bytes;
  let step = 0;
  // 999.9 would be written as 1,000.
  while (value >= 999.5 && step < units.length - 1) {
    value /= 1_000;
    step += 1;
  }
  return { value, unit: units[step]! };
}

export function sizeText(bytes: number, locale: string): string {
  const { value, unit } = sizeIn(bytes);
  const maximumFractionDigits = value < 10 && unit !== 'byte' ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }).format(
    value,
  );
}
