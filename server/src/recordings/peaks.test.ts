import { describe, expect, test } from 'vitest';
import { createPeakMeter } from './peaks.ts';

describe('peaks', () => {
  test('each point is the loudest of its span, on its side', () => {
    const meter = createPeakMeter(4);
    meter.add(Int16Array.of(0, 32_767, -32_768, 0));
    meter.add(Int16Array.of(1, 0, 16_384, -16_384));
    expect(meter.peaks()).toEqual({ left: [0, 255, 1, 128], right: [255, 0, 0, 128] });
  });

  test.each([
    [0, 0],
    [1, 1],
    [1_000, 1_000],
    [1_001, 501],
    [28_800_000, 1_000],
  ])('%d samples are %d points', (samples, points) => {
    const { left, right } = createPeakMeter(samples).peaks();
    expect([left.length, right.length]).toEqual([points, points]);
  });

  test('what is loud at the end is seen at the end', () => {
    const meter = createPeakMeter(2_500);
    const block = new Int16Array(5_000);
    block[4_998] = 32_000;
    meter.add(block);
    const { left } = meter.peaks();
    expect(left.findIndex((point) => point > 0)).toBe(left.length - 1);
  });
});
