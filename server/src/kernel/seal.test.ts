import { describe, expect, it } from 'vitest';
import { createSealer, SealBroken } from './seal.ts';

const sealer = createSealer('a secret of more than thirty-two characters');

describe('seal', () => {
  it('opens what it sealed', () => {
    for (const plain of ['', 'swordfish', 'Schlüssel 🔑', 'x'.repeat(10_000)]) {
      expect(sealer.open(sealer.seal(plain))).toBe(plain);
    }
  });

  it('gives another text each time, in which the secret can not be read', () => {
    const [one, two] = [sealer.seal('swordfish'), sealer.seal('swordfish')];
    expect(one).not.toBe(two);
    expect(Buffer.from(one.slice(3), 'base64url').includes('swordfish')).toBe(false);
  });

  it('opens nothing that was sealed under another secret', () => {
    const other = createSealer('another secret of more than thirty-two characters');
    expect(() => other.open(sealer.seal('swordfish'))).toThrow(SealBroken);
  });

  it('notices a change of any single byte', () => {
    const bytes = Buffer.from(sealer.seal('swordfish').slice(3), 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = changed[index]! ^ 1;
      expect(() => sealer.open(`s1.${changed.toString('base64url')}`)).toThrow(SealBroken);
    }
  });

  it('says no more than that it failed about what is no sealed text', () => {
    for (const text of ['', 's1', 's1.', 's1.abc', 's2.AAAA', 'swordfish', '{"password":"swordfish"}']) {
      expect(() => sealer.open(text)).toThrow(SealBroken);
    }
  });
});
