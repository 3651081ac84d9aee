/** Spans of time as a clock face: what stands beside a caller or an agent and moves every second. */

const secondMs = 1000;
const hourS = 3600;
const dayS = 24 * hourS;

/** `02:14`, from an hour on `1:02:14`, from a day on `2d 03h`. Never negative: two clocks may differ by a little. */
export function clockFace(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / secondMs));
  if (seconds >= dayS) return `${Math.floor(seconds / dayS)}d ${two(Math.floor((seconds % dayS) / hourS))}h`;
  const minutes = two(Math.floor((seconds % hourS) / 60));
  const face = `${minutes}:${two(seconds % 60)}`;
  return seconds < hourS ? face : `${Math.floor(seconds / hourS)}:${face}`;
}

/** The same for machines, as `<time datetime>` wants it: `PT134S`. */
export function isoDuration(ms: number): string {
  return `PT${Math.max(0, Math.floor(ms / secondMs))}S`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
