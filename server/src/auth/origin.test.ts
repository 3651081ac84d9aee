import { describe, expect, it } from 'vitest';
import { clearCookie, readCookie, writeCookie } from './cookie.ts';
import { isOwnOrigin } from './origin.ts';
import { asId, type SessionId } from '../kernel/ids.ts';

describe('our own origin', () => {
  it.each([
    [undefined, 'localhost:4000', undefined],
    ['http://localhost:4000', 'localhost:4000', undefined],
    ['http://LOCALHOST:4000', 'localhost:4000', undefined],
    ['https://calls.example.org', 'calls.example.org', undefined],
    ['https://calls.example.org', 'calls.example.org:443', undefined],
    ['https://calls.example.org', 'ringside:4000', 'https://calls.example.org/ringside'],
    ['http://[::1]:4000', '[::1]:4000', undefined],
  ])('%s at %s with %s', (origin, host, publicUrl) => {
    expect(isOwnOrigin(origin, host, publicUrl)).toBe(true);
  });

  it.each([
    ['https://evil.example', 'calls.example.org', undefined],
    ['null', 'calls.example.org', undefined],
    ['null', undefined, undefined],
    ['', 'calls.example.org', undefined],
    ['https://calls.example.org.evil.example', 'calls.example.org', 'https://calls.example.org'],
    ['https://calls.example.org:8443', 'calls.example.org', undefined],
    ['https://calls.example.org@evil.example', 'calls.example.org', undefined],
    ['file://calls.example.org', 'calls.example.org', undefined],
    ['http://localhost:4001', 'localhost:4000', 'http://localhost:4000'],
    ['https://calls.example.org', undefined, undefined],
  ])('not %s at %s with %s', (origin, host, publicUrl) => {
    expect(isOwnOrigin(origin, host, publicUrl)).toBe(false);
  });
});

describe('the cookie', () => {
  const refresh = { sessionId: asId<SessionId>('session-0123456789ab'), secret: `rst_${'a'.repeat(43)}` };
  const value = `ringside_refresh=${refresh.sessionId}.${refresh.secret}`;

  it('is for /session alone and for no script, and Secure where the address is https', () => {
    const attributes = 'Max-Age=43200; HttpOnly; SameSite=Strict; Path=/session';
    expect(writeCookie(refresh, 12 * 3_600_000, false)).toBe(`${value}; ${attributes}`);
    expect(writeCookie(refresh, 12 * 3_600_000, true)).toBe(`${value}; ${attributes}; Secure`);
    expect(clearCookie(true)).toBe('ringside_refresh=; Max-Age=0; HttpOnly; SameSite=Strict; Path=/session; Secure');
  });

  it('is read back among others', () => {
    expect(readCookie(value)).toEqual(refresh);
    expect(readCookie(`theme=dark; ${value}; a=b`)).toEqual(refresh);
  });

  it.each([
    undefined,
    '',
    'theme=dark',
    `x${value}`,
    `theme="${value}"`,
    `${value}x`,
    `${value}, ${value}`,
    `${value}; ${value}`,
    `${value}; ringside_refresh=session-ba9876543210.rst_${'b'.repeat(43)}`,
    `ringside_refresh=${refresh.secret}`,
    `ringside_refresh=session-0123456789ab.rst_${'a'.repeat(42)}`,
    `ringside_refresh=__proto__.rst_${'a'.repeat(43)}`,
  ])('is not %s', (header) => {
    expect(readCookie(header)).toBeUndefined();
  });
});
