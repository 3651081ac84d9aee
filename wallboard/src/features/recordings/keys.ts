/** The keys of the player, while the focus is in it. */

export type Press =
  | { readonly kind: 'toggle' | 'mute' | 'help' }
  | { readonly kind: 'by'; readonly ms: number }
  /** A part of the whole, 0 to 1. */
  | { readonly kind: 'to'; readonly share: number }
  | { readonly kind: 'speed'; readonly step: 1 | -1 };

const SHORT_MS = 5_000;
const LONG_MS = 30_000;

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

export function pressOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): Press | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (/^[0-9]$/.test(key)) return { kind: 'to', share: Number(key) / 10 };
  const stepMs = shiftKey ? LONG_MS : SHORT_MS;
  switch (key.toLowerCase()) {
    case ' ':
      return { kind: 'toggle' };
    case 'm':
      return { kind: 'mute' };
    case '?':
      return { kind: 'help' };
    case 'arrowright':
    case 'arrowup':
      return { kind: 'by', ms: stepMs };
    case 'arrowleft':
    case 'arrowdown':
      return { kind: 'by', ms: -stepMs };
    case 'pageup':
      return { kind: 'by', ms: LONG_MS };
    case 'pagedown':
      return { kind: 'by', ms: -LONG_MS };
    case 'home':
      return { kind: 'to', share: 0 };
    case 'end':
      return { kind: 'to', share: 1 };
    case '<':
      return { kind: 'speed', step: -1 };
    case '>':
      return { kind: 'speed', step: 1 };
    default:
      return undefined;
  }
}

/** For the help, in this order: what is pressed, and the name of what it does. */
export const helpLines = [
  ['␣', 'toggle'],
  ['← →', 'short'],
  ['⇧ ← →', 'long'],
  ['0 – 9', 'share'],
  ['< >', 'speed'],
  ['M', 'mute'],
  ['?', 'help'],
] as const;

export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** The next one up or down; the same at either end. */
export function nextSpeed(speed: number, step: 1 | -1): number {
  const at = speeds.findIndex((one) => one === speed) + step;
  return speeds[at] ?? speed;
}
