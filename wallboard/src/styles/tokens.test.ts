import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

function tokensOf(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
}

const light = tokensOf(':root');
const themes = { light, dark: new Map([...light, ...tokensOf('.dark')]) };
const plain = ['ink', 'ink-soft', 'ink-faint'];
const states = ['free', 'ringing', 'talking', 'wrapping', 'away'];
const grounds = ['canvas', 'surface', 'warning-surface', 'alert-surface'];

/** Text needs 4.5 to 1 (1.4.3), parts of a picture that carry meaning 3 to 1 (1.4.11). */
const textPairs = [
  ...grounds.flatMap((ground) => [...plain, ...states].map((text) => [text, ground])),
  ...plain.map((text) => [text, 'sunken']),
  ...states.map((state) => [state, `${state}-tint`]),
  ['warning', 'warning-tint'],
  ['warning', 'surface'],
  ['warning', 'warning-surface'],
  ['alert', 'alert-tint'],
  ['alert', 'surface'],
  ['alert', 'alert-surface'],
  ['warning-on-fill', 'warning-fill'],
  ['alert-on-fill', 'alert-fill'],
] as [string, string][];

const partPairs = [
  ['line-strong', 'surface'],
  ['warning-line', 'canvas'],
  ['alert-line', 'canvas'],
  ...states.map((state) => [state, 'sunken']),
] as [string, string][];

describe.each(Object.entries(themes))('%s', (_name, tokens) => {
  const ratio = (a: string, b: string) => contrast(tokens.get(a) ?? '', tokens.get(b) ?? '');

  test.each(textPairs)('text in %s can be read on %s', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(partPairs)('%s can be seen on %s', (part, ground) => {
    expect(ratio(part, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('dark names every colour of light', () => {
  expect([...tokensOf('.dark').keys()]).toEqual([...light.keys()]);
});

test('the ratio is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
