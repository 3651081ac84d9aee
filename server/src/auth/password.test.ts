import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from './password.crypto.ts';
import { checkPassword } from './password.ts';

const messages = (password: string, about: readonly string[] = []) =>
  checkPassword('password', password, about).map(({ message }) => message);

describe('a password', () => {
  it.each(['correct horse', 'ʕ•ᴥ•ʔ is a bear', 'x7$kQ!m2pL', 'a'.repeat(10).concat('bcd'), 'über-öffentlich'])(
    'may be %s',
    (password) => {
      expect(checkPassword('password', password, ['anna', 'Anna Berg'])).toEqual([]);
    },
  );

  it('has 10 to 200 characters, as people count them', () => {
    expect(messages('ninechars')).toEqual(['needs at least 10 characters']);
    expect(messages('🎧🎤📞🔔🎵🎶💡🔑🚪')).toEqual(['needs at least 10 characters']);
    expect(messages('🎧🎤📞🔔🎵🎶💡🔑🚪🧭')).toEqual([]);
    expect(messages('abcdefghkm'.repeat(20))).toEqual([]);
    expect(messages(`${'abcdefghkm'.repeat(20)}x`)).toEqual(['may have no more than 200 characters']);
    expect(messages('x'.repeat(1_000_000))).toContain('may have no more than 200 characters');
  });

  it('is none that many choose, however it is dressed up', () => {
    for (const password of ['Password123', 'pass-word-123', 'QWERTYUIOP', 'ringside 123', '1234567890'])
      expect([password, messages(password)]).toEqual([password, ['is one that many people choose']]);
    expect(messages('aaaaaaaaaaaa')).toEqual(['repeats too few characters']);
  });

  it('is not what its owner is called', () => {
    const about = ['anna.berger', 'Anna-Maria Berger'];
    expect(messages('Anna.Berger', about)).toEqual(['is the login or the name itself']);
    expect(messages('annamariaberger', about)).toEqual(['is the login or the name itself']);
    expect(messages('annamariaberger2', about)).toEqual([]);
    expect(messages('-----!!!???', [''])).toEqual(['repeats too few characters']);
  });

  it('names its field and never itself', () => {
    expect(checkPassword('input.password', 'hunter2')).toEqual([
      { field: 'input.password', message: 'needs at least 10 characters' },
    ]);
  });
});

describe('the hash of a password', () => {
  it('is true for the password and for nothing else', async () => {
    const hash = await hashPassword('correct horse');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await isPassword('correct horse', hash)).toBe(true);
    for (const wrong of ['correct horsf', 'correct horse ', 'Correct horse', '', hash])
      expect([wrong, await isPassword(wrong, hash)]).toEqual([wrong, false]);
  });

  it('is another one each time', async () => {
    expect(await hashPassword('correct horse')).not.toBe(await hashPassword('correct horse'));
  });

  it('does not depend on how a keyboard writes an umlaut', async () => {
    expect(await isPassword('u\u0308ber-offen', await hashPassword('über-offen'))).toBe(true);
  });

  it('is that of the reference implementation, with the parameters that stand in it', async () => {
    // argon2id, "password", "somesalt", from test.c of github.com/P-H-C/phc-winner-argon2
    const published = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
    expect(await isPassword('password', published)).toBe(true);
    expect(await isPassword('passwore', published)).toBe(false);
    expect(await isPassword('password', published.replace('t=2', 't=3'))).toBe(false);
  });

  it('comes from a primitive that passes the vector of RFC 9106, 5.3', () => {
    const tag = argon2Sync('argon2id', {
      message: Buffer.alloc(32, 1),
      nonce: Buffer.alloc(16, 2),
      secret: Buffer.alloc(8, 3),
      associatedData: Buffer.alloc(12, 4),
      parallelism: 4,
      tagLength: 32,
      memory: 32,
      passes: 3,
    });
    expect(tag.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it('is refused when it is none, or costs more than any of ours', async () => {
    const good = await hashPassword('correct horse');
    const bad = [
      '',
      'correct horse',
      good.replace('argon2id', 'argon2i'),
      good.replace('v=19', 'v=16'),
      good.slice(0, -30),
      `${good}$`,
      good.replace('m=19456', 'm=4'),
      good.replace('m=19456', 'm=9999999'),
      good.replace('t=2', 't=0'),
      good.replace('p=1', 'p=99'),
    ];
    for (const hash of bad) expect([hash, await isPassword('correct horse', hash)]).toEqual([hash, false]);
  });
});
