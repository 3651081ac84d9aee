import { describe, expect, test } from 'vitest';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId } from '../kernel/ids.ts';
import { dialable, type Dialable } from './dialable.ts';

interface Lists {
  readonly country?: 'DE' | 'AT' | 'US' | 'GB' | 'IN';
  readonly blocked?: readonly string[];
  readonly allowed?: readonly string[];
}

/** A centre with the phones 1001 of Anna and 1002 of nobody. */
function centre(lists: Lists = {}): Stage {
  const stage = new Stage();
  stage.command({ type: 'configureCentre', timeZone: 'Europe/Berlin', ...lists });
  const extension = { providerId: pbx, extension: '1001' };
  stage.command({ type: 'saveAgent', agentId: asId('anna'), isNew: true, name: 'Anna', extension });
  stage.tell({ type: 'phone.changed', providerId: pbx, extension: '1002', state: 'online' });
  return stage;
}

const dial = (text: string, lists?: Lists): Dialable => dialable(centre(lists).floor, pbx, text);
const codeOf = (text: string, lists?: Lists) => {
  const found = dial(text, lists);
  return found.kind === 'refused' ? found.code : found;
};

describe('what a person types', () => {
  test('N5 is a phone of the PBX, whether it is an agent’s or not', () => {
    expect(dial('1001')).toEqual({ kind: 'extension', extension: '1001', agentId: 'anna' });
    expect(dial(' 10-02 ')).toEqual({ kind: 'extension', extension: '1002' });
  });

  test.each([
    ['+49 (30) 231-25001', 'DE', '+493023125001'],
    ['+49 (0)30 23125001', 'DE', '+493023125001'],
    ['030 23125001', 'DE', '+493023125001'],
    ['0049 30 23125001', 'DE', '+493023125001'],
    ['0043 1 234567', 'DE', '+431234567'],
    ['01 234567', 'AT', '+431234567'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['1 212 555 0123', 'US', '+12125550123'],
    ['011 49 30 23125001', 'US', '+493023125001'],
  ] as const)('N5 %s in %s is the number %s', (text, country, number) => {
    expect(dial(text, { country })).toEqual({ kind: 'outside', number });
  });

  test.each([
    '1003',
    '20055',
    '30 23125001',
    '23125001',
    '+49',
    '+4930',
    '',
    '*43',
    'anna',
    '+999 123456789',
    '0'.repeat(12),
    '١١٢',
  ])('N5 %s is refused, as a mistyped extension must not ring a stranger', (text) => {
    expect(codeOf(text)).toBe('INVALID_PHONE_NUMBER');
  });

  test('N5 a phone that the PBX has no more is none', () => {
    const stage = centre();
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: '1002', state: 'absent' });
    expect(dialable(stage.floor, pbx, '1002')).toMatchObject({ kind: 'refused', code: 'INVALID_PHONE_NUMBER' });
  });
});

describe('an emergency number', () => {
  test.each([
    ['112', 'DE'],
    ['110', 'DE'],
    ['1 1 2', 'DE'],
    ['0112', 'DE'],
    ['00112', 'DE'],
    ['+49112', 'DE'],
    ['+49 110', 'DE'],
    ['0049 112', 'DE'],
    ['911', 'DE'],
    ['999', 'DE'],
    ['+1 911', 'DE'],
    ['133', 'AT'],
    ['144', 'AT'],
    ['911', 'US'],
    ['9-1-1', 'US'],
    ['999', 'GB'],
    ['108', 'IN'],
  ] as const)('N6 %s in %s is refused, whatever is allowed', (text, country) => {
    expect(codeOf(text, { country, allowed: ['+', '112', '110', '911', '+49112'] })).toBe('NUMBER_EMERGENCY');
  });

  test('N6 of another country is only a wrong number', () => {
    expect(codeOf('133', { country: 'DE' })).toBe('INVALID_PHONE_NUMBER');
  });

  test('N6 says what to do instead', () => {
    expect(dial('112')).toMatchObject({ message: expect.stringContaining('pick up a phone') as string });
  });

  test('N6 where the PBX has a phone with that extension, it is that phone', () => {
    const stage = centre({ country: 'IN' });
    const extension = { providerId: pbx, extension: '108' };
    stage.command({ type: 'saveAgent', agentId: asId('ben'), isNew: true, name: 'Ben', extension });
    expect(dialable(stage.floor, pbx, '108')).toEqual({ kind: 'extension', extension: '108', agentId: 'ben' });
  });
});

describe('a number that costs extra', () => {
  test.each([
    '0900 1234567',
    '+49 900 1234567',
    '0137 7123456',
    '0180 5123456',
    '+49 191 011',
    '11880',
    '118',
    '+43 900 123456',
    '+41 900 123456',
    '+44 909 8790000',
    '+44 871 2345678',
    '+1 900 555 1234',
    '+33 899 123456',
    '+979 123456789',
    '+870 773123456',
    '+881 612345678',
  ])('N7 %s is refused', (text) => {
    expect(codeOf(text, { allowed: ['+', '+49'] })).toBe('NUMBER_PREMIUM');
  });

  test('N7 is dialled when the whole number is allowed', () => {
    expect(dial('0900 1234567', { allowed: ['+499001234567'] })).toEqual({ kind: 'outside', number: '+499001234567' });
    expect(dial('11880', { allowed: ['11880'] })).toEqual({ kind: 'outside', number: '11880' });
  });

  test.each(['0800 1234567', '0176 12345678', '+1 800 555 0199', '+44 20 7946 0000'])(
    'N7 %s costs nothing extra',
    (text) => {
      expect(dial(text).kind).toBe('outside');
    },
  );
});

describe('what the centre has blocked', () => {
  test.each([
    [['+'], [], 'NUMBER_BLOCKED'],
    [['+'], ['+49'], 'outside'],
    [['+', '+4930'], ['+49'], 'NUMBER_BLOCKED'],
    [['+4930'], ['+493023125001'], 'outside'],
    [['+4930'], ['+4930'], 'outside'],
    [['+4931'], [], 'outside'],
    [['+493023125001'], [], 'NUMBER_BLOCKED'],
    [['+4930231250012'], [], 'outside'],
  ] as const)('N8 with %j blocked and %j allowed, +493023125001 is %s', (blocked, allowed, outcome) => {
    const found = dial('030 23125001', { blocked, allowed });
    expect(found.kind === 'refused' ? found.code : found.kind).toBe(outcome);
  });

  test('N8 a short number is dialled as it is when it is allowed', () => {
    expect(codeOf('116117')).toBe('INVALID_PHONE_NUMBER');
    expect(dial('116117', { allowed: ['116117'] })).toEqual({ kind: 'outside', number: '116117' });
  });

  test('N8 erased with the personal part of its fact, nothing is blocked and the floor goes on', () => {
    const stage = centre({ blocked: ['+'] });
    expect(stage.last('centre.configured')).toMatchObject({ personal: { blocked: ['+'], allowed: [] } });
    expect(JSON.stringify(stage.last('centre.configured').payload)).not.toContain('"+"');
  });
});
