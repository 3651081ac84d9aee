import { describe, expect, test } from 'vitest';
import { stepOf, whyNotSay } from './greeting.ts';

const idle = { extension: '1001', phone: 'ONLINE', activity: 'IDLE', callId: null } as const;
const said = '2026-11-21T10:00:00.000Z';
const asked = { callId: 'c1', saidAt: null, isOver: false };

describe('VM11 a greeting that is said', () => {
  test('rings, is spoken, is on its way, and is there as soon as it is another one than before', () => {
    expect(stepOf(asked, null, idle)).toBe('rings');
    expect(stepOf(asked, null, { ...idle, activity: 'RINGING', callId: 'c1' })).toBe('rings');
    expect(stepOf(asked, null, { ...idle, activity: 'TALKING', callId: 'c1' })).toBe('speak');
    expect(stepOf({ ...asked, isOver: true }, null, idle)).toBe('taking');
    expect(stepOf({ ...asked, isOver: true }, said, idle)).toBe('done');
    expect(stepOf({ ...asked, saidAt: said, isOver: true }, said, idle)).toBe('taking');
  });

  test('can not be said without a phone, with one that is off, and on a call; in a wrap-up it can', () => {
    expect(whyNotSay(idle)).toBeUndefined();
    expect(whyNotSay({ ...idle, activity: 'WRAPPING_UP' })).toBeUndefined();
    expect(whyNotSay({ ...idle, phone: 'UNKNOWN' })).toBeUndefined();
    expect(whyNotSay({ ...idle, extension: null })).toBe('noPhone');
    expect(whyNotSay({ ...idle, phone: 'OFFLINE' })).toBe('offline');
    expect(whyNotSay({ ...idle, activity: 'TALKING' })).toBe('busy');
  });
});
