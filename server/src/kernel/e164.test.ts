import { describe, expect, test } from 'vitest';
import { numberFormats, readNumber, searchedNumber, writeNumber, type Country, type NumberFormat } from './e164.ts';

describe('a number that a PBX reports', () => {
  test.each<[string, Country, string]>([
    ['+493023125001', 'DE', '+493023125001'],
    ['+49 (30) 231-25001', 'DE', '+493023125001'],
    ['03023125001', 'DE', '+493023125001'],
    ['00493023125001', 'DE', '+493023125001'],
    ['493023125001', 'DE', '+493023125001'],
    ['2125550123', 'US', '+12125550123'],
    ['12125550123', 'US', '+12125550123'],
    ['011493023125001', 'US', '+493023125001'],
    ['00493023125001', 'US', '+493023125001'],
    ['442079460000', 'US', '+442079460000'],
    ['02079460000', 'GB', '+442079460000'],
    ['912345678', 'ES', '+34912345678'],
    ['0612345678', 'IT', '+390612345678'],
    ['84951234567', 'RU', '+74951234567'],
  ])('N1 %s in %s is %s', (written, country, number) => {
    expect(numberFormats.map((format) => readNumber(written, { country, format }))).toEqual(Array(3).fill(number));
  });

  test.each([
    '',
    'anonymous',
    'Anonymous',
    '1001',
    '110',
    '116117',
    '30231',
    '23125001',
    '*43',
    '+49',
    'sip:anna@pbx',
    '0'.repeat(12),
  ])('N2 %s stays as it is', (written) => {
    for (const format of numberFormats) expect(readNumber(written, { country: 'DE', format })).toBe(written);
  });

  test('N1 where both ways of reading make sense, the format of the PBX decides', () => {
    const read = (format: NumberFormat) => readNumber('4722334455', { country: 'IT', format });
    expect([read('e164'), read('international')]).toEqual(['+4722334455', '+4722334455']);
    expect(readNumber('40221122', { country: 'NO', format: 'national' })).toBe('+4740221122');
  });
});

describe('a number for a trunk', () => {
  test.each<[string, Country, readonly [string, string, string]]>([
    ['+493023125001', 'DE', ['+493023125001', '00493023125001', '03023125001']],
    ['+431234567', 'DE', ['+431234567', '00431234567', '00431234567']],
    ['+12125550123', 'US', ['+12125550123', '01112125550123', '2125550123']],
    ['+493023125001', 'US', ['+493023125001', '011493023125001', '011493023125001']],
    ['+390612345678', 'IT', ['+390612345678', '00390612345678', '0612345678']],
    ['+493023125001', 'RU', ['+493023125001', '810493023125001', '810493023125001']],
    ['+493023125001', 'BR', ['+493023125001', '+493023125001', '+493023125001']],
    ['116117', 'DE', ['116117', '116117', '116117']],
    ['1001', 'DE', ['1001', '1001', '1001']],
  ])('N4 %s in %s goes out as %j', (number, country, written) => {
    expect(numberFormats.map((format) => writeNumber(number, { country, format }))).toEqual(written);
  });

  test('N1, N4 what went out in a format is read back as the same number', () => {
    for (const country of ['DE', 'AT', 'GB', 'US', 'FR', 'IT', 'ES', 'NL', 'PL', 'JP'] as const)
      for (const format of numberFormats)
        for (const number of ['+493023125001', '+442079460000', '+12125550123', '+390612345678', '+33123456789'])
          expect([country, format, readNumber(writeNumber(number, { country, format }), { country, format })]).toEqual([
            country,
            format,
            number,
          ]);
  });
});

describe('a number that is looked for', () => {
  test.each([
    ['030 / 231 25 001', { number: '493023125001', national: '03023125001' }],
    ['+49 30 23125001', { number: '493023125001', national: '03023125001' }],
    ['0049 30 23125001', { number: '493023125001', national: '03023125001' }],
    ['25001', { number: '25001' }],
    ['493023125001', { number: '493023125001' }],
    ['', { number: '' }],
    ['%_\\', { number: '' }],
  ])('N1 %s is found as %j', (text, searched) => {
    expect(searchedNumber(text, 'DE')).toEqual(searched);
  });
});
