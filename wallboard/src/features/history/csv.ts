/** Lines of text as RFC 4180 has them, which no spreadsheet takes for formulas. */

/** A byte order mark, without which Excel takes UTF-8 for something else. */
const mark = '\u{FEFF}';

export function csv(lines: readonly (readonly string[])[]): string {
  return mark + lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/**
 * OWASP's list of what begins a formula gets an apostrophe in front. A number such as `+49 30 1234` begins so too; it
 * stays text, as it must.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
