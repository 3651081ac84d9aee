import { describe, expect, test } from 'vitest';
import { checkCentre } from './centreInput.ts';

const stored = { site: 'test', name: 'Hall', timeZone: 'Europe/Berlin', dayStart: 0, nextDayAt: 1 };

describe('what may be entered for the centre', () => {
  test('what is left out stays, and space around the name does not', () => {
    expect(checkCentre({}, stored)).toEqual({ timeZone: 'Europe/Berlin' });
    expect(checkCentre({ name: ' City ' }, stored)).toEqual({ name: 'City', timeZone: 'Europe/Berlin' });
    expect(checkCentre({ timeZone: 'America/Lima' }, undefined)).toEqual({ timeZone: 'America/Lima' });
  });

  test.each([
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
