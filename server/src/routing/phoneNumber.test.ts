import { describe, expect, it } from 'vitest';
import { RefusedError } from '../kernel/errors.ts';
import { checkPhoneNumber } from './phoneNumber.ts';

const codeOf = (entered: string): string => {
  try {
    return checkPhoneNumber('to', entered);
  } catch (error) {
    return error instanceof RefusedError ? error.code : String(error);
  }
};

describe('a phone number', () => {
  it.each([
    ['+49 (30) 1234-567', '+49301234567'],
    ['+1 212 555 0123', '+12125550123'],
    ['030 / 12 34 56', '030123456'],
    ['1001', '1001'],
    ['*43', '*43'],
    ['112', '112'],
  ])('%s may be dialled as %s', (entered, dialled) => {
    expect(checkPhoneNumber('to', entered)).toBe(dialled);
  });

  it.each([
    '0800 FLOWERS',
    'anna',
    '',
    '   ',
    '+',
    '#*',
    '+49',
    '+999123456789',
    '1'.repeat(21),
    '12;34',
    'sip:1001@pbx',
    '１２３ａ',
  ])('%s is refused', (entered) => {
    expect(codeOf(entered)).toBe('INVALID_PHONE_NUMBER');
  });
});
