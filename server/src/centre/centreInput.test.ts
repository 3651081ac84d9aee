import { describe, expect, test } from 'vitest';
import type { Centre } from '../floor/floor.ts';
import { checkCentre } from './centreInput.ts';

const stored: Centre = {
  site: 'test',
  name: 'Hall',
  timeZone: 'Europe/Berlin',
  country: 'DE',
  blocked: [],
  allowed: [],
  dayStart: 0,
  nextDayAt: 1,
};

describe('what may be entered for the centre', () => {
  test('what is left out stays, and space around the name does not', () => {
    expect(checkCentre({}, stored)).toEqual({ timeZone: 'Europe/Berlin' });
    expect(checkCentre({ name: ' City ' }, stored)).toEqual({ name: 'City', timeZone: 'Europe/Berlin' });
    expect(checkCentre({ timeZone: 'America/Lima' }, undefined)).toEqual({ timeZone: 'America/Lima' });
  });

  test('N8 beginnings of numbers are kept as E.164, each once; short numbers are for those that are allowed', () => {
    expect(checkCentre({ blockedNumbers: ['+', '+49 (30)', '+4930', '040 23125001'] }, stored).blocked).toEqual([
      '+',
      '+4930',
      '+494023125001',
    ]);
    expect(checkCentre({ country: 'at', allowedNumbers: ['116117', '01 234567'] }, stored)).toMatchObject({
      country: 'AT',
      allowed: ['+431234567', '116117'],
    });
  });

  test('N8 of each there are at most 500', () => {
    const numbers = (length: number) => Array.from({ length }, (_, at) => `+49${at}`);
    expect(checkCentre({ blockedNumbers: numbers(500) }, stored).blocked).toHaveLength(500);
    expect(() => checkCentre({ blockedNumbers: numbers(501) }, stored)).toThrow('500 is the most');
  });

  test.each([
    [{ country: 'Germany' }, 'INVALID_INPUT', 'country'],
    [{ blockedNumbers: ['+49', '116117'] }, 'INVALID_INPUT', 'blockedNumbers.1'],
    [{ allowedNumbers: ['0049'] }, 'INVALID_INPUT', 'allowedNumbers.0'],
    [{ name: ' ' }, 'INVALID_INPUT', 'name'],
    [{ name: 'x'.repeat(81) }, 'INVALID_INPUT', 'name'],
    [{ name: 'a\nb' }, 'INVALID_INPUT', 'name'],
    [{ timeZone: 'Europe/Atlantis' }, 'INVALID_TIME_ZONE', 'timeZone'],
    [{ timeZone: '' }, 'INVALID_TIME_ZONE', 'timeZone'],
  ])('%j is refused', (input, code, field) => {
    let refusal: unknown;
    try {
      checkCentre(input, stored);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({ code, faults: [{ field }] });
  });
});
