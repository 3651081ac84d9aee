import { describe, expect, test } from 'vitest';
import { beyondSilence, outlineOf, scaleOf, silencesOf } from './waveform.ts';

describe('the outline', () => {
  test('has a step for each point, and none for silence', () => {
    expect(outlineOf([0, 50, 100], 100)).toBe('M0 0V0H1V-0.5H2V-1H3V0Z');
  });

  test('both sides are drawn by the same scale; a quiet line does not fill its lane', () => {
    expect(scaleOf({ left: [3, 90], right: [120] })).toBe(120);
    expect(scaleOf({ left: [3], right: [4] })).toBe(48);
    expect(scaleOf({ left: [], right: [] })).toBe(48);
  });
});

describe('silence', () => {
  const peaks = { left: [90, 1, 0, 2, 0, 80, 0, 0], right: [0, 0, 0, 0, 0, 0, 0, 70] };

  test('is where nobody says anything, less a margin at both ends', () => {
    expect(silencesOf(peaks, 8_000)).toEqual([{ fromMs: 1_300, toMs: 4_700 }]);
  });

  test('short ones are left alone, and so is a recording of nothing', () => {
    expect(silencesOf(peaks, 2_000)).toEqual([]);
    expect(silencesOf({ left: [], right: [] }, 60_000)).toEqual([]);
  });

  test('one goes on at its end, and stays elsewhere', () => {
    const silences = silencesOf(peaks, 8_000);
    expect([0, 1_300, 4_000, 4_700, 6_000].map((ms) => beyondSilence(silences, ms))).toEqual([
      undefined,
      4_700,
      4_700,
      undefined,
      undefined,
    ]);
  });

  test('a recording that ends in silence is skipped to its end', () => {
    expect(silencesOf({ left: [9, 0, 0, 0], right: [] }, 4_000)).toEqual([{ fromMs: 1_300, toMs: 3_700 }]);
  });
});
