/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCompactEncoder } from '../../server/src/recordings/compact.opus.ts';
import { openBrowser } from '../support/browser.ts';

const RATE = 8_000;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => browser[Symbol.asyncDispose]());

/** Left and right sample in turn. */
function tones(samples: number, leftHz: number, rightHz: number): Int16Array {
  const block = new Int16Array(2 * samples);
  for (let n = 0; n < samples; n += 1) {
    block[2 * n] = leftHz && 8_000 * Math.sin((2 * Math.PI * leftHz * n) / RATE);
    block[2 * n + 1] = rightHz && 8_000 * Math.sin((2 * Math.PI * rightHz * n) / RATE);
  }
  return block;
}

async function encode(...blocks: readonly Int16Array[]): Promise<string> {
  await using encoder = createCompactEncoder();
  const parts: Uint8Array[] = [];
  for (const block of blocks) parts.push(await encoder.add(block));
  return Buffer.concat([...parts, await encoder.end()]).toString('base64');
}

interface Heard {
  /** What the player shows. */
  readonly lengthS: number;
  /** At 48 kHz. */
  readonly samples: number;
  /** Of left and right. */
  readonly channels: readonly {
    readonly at440: number;
    readonly at1000: number;
    readonly loudest: number;
    readonly beginsAt: number;
  }[];
}

/** As the browser plays it, measured in the browser by Goertzel. */
const hear = (ogg: string): Promise<Heard> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const player = new Audio(URL.createObjectURL(new Blob([bytes], { type: 'audio/ogg' })));
    await new Promise((resolve, reject) => {
      player.addEventListener('loadedmetadata', resolve);
      player.addEventListener('error', () => reject(new Error(player.error?.message)));
    });
    const sound = await new OfflineAudioContext(2, 1, 48_000).decodeAudioData(bytes.buffer);
    const amplitude = (channel: Float32Array, hz: number): number => {
      const turn = 2 * Math.cos((2 * Math.PI * hz) / 48_000);
      let [last, before] = [0, 0];
      for (const sample of channel) [last, before] = [sample + turn * last - before, last];
      return (2 * Math.sqrt(last * last + before * before - turn * last * before)) / channel.length;
    };
    const channels = [0, 1].map((index) => {
      const channel = sound.getChannelData(index);
      return {
        at440: amplitude(channel, 440),
        at1000: amplitude(channel, 1_000),
        loudest: channel.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),
        beginsAt: channel.findIndex((sample) => Math.abs(sample) > 0.025),
      };
    });
    return { lengthS: player.duration, samples: sound.length, channels };
  }, ogg);

describe('V4 the compact rendition in a browser', () => {
  test('each side has its own tone and no trace of the other', async () => {
    const heard = await hear(await encode(tones(3 * RATE, 440, 1_000)));
    const [left, right] = heard.channels;
    expect(left!.at440).toBeGreaterThan(0.2);
    expect(right!.at1000).toBeGreaterThan(0.2);
    expect(left!.at1000).toBeLessThan(0.0005); // −54 dB
    expect(right!.at440).toBeLessThan(0.0005);
    expect(Math.abs(heard.lengthS - 3)).toBeLessThan(0.02);
  });

  test('a side that says nothing is silent beside one that speaks', async () => {
    const { channels } = await hear(await encode(tones(2 * RATE, 440, 0)));
    expect(channels[1]!.loudest).toBeLessThan(0.001);
  });

  test.each([1_000, 8_000, 8_001, 123_457])('%d samples stay as many', async (samples) => {
    expect((await hear(await encode(tones(samples, 300, 500)))).samples).toBe(samples * 6);
  });

  test('what was said stands where it was said', async () => {
    const { channels } = await hear(await encode(new Int16Array(2 * 12_345), tones(RATE, 440, 440)));
    for (const { beginsAt } of channels) expect(Math.abs(beginsAt / 6 - 12_345)).toBeLessThan(5 * 8); // 5 ms
  });

  test('it is an eighth as large as the original, or less', async () => {
    const ogg = Buffer.from(await encode(tones(10 * RATE, 440, 1_000)), 'base64');
    expect(ogg.length).toBeLessThan((10 * RATE * 4) / 8);
  });
});
