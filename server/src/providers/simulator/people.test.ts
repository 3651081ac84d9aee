import { expect, test } from 'vitest';
import { Random } from '../../kernel/random.ts';
import { demoQueues } from './demoCentre.ts';
import { isFictional, someone } from './people.ts';

test('everybody has a number that is kept free for films and tests', () => {
  const random = Random.seeded('people');
  const people = Array.from({ length: 3000 }, () => someone(random));
  const reserved = [
    /^\+493023125\d{3}$/,
    /^\+494066969\d{3}$/,
    /^\+496990009\d{3}$/,
    /^\+498999998\d{3}$/,
    /^\+442079460\d{3}$/,
    /^\+441614960\d{3}$/,
    /^\+447700900\d{3}$/,
    /^\+1(212|415)55501\d{2}$/,
  ];
  for (const { number } of people) expect(reserved.filter((block) => block.test(number))).toHaveLength(1);
  for (const block of reserved) expect(people.some(({ number }) => block.test(number))).toBe(true);
  expect(people.every(({ number }) => isFictional(number))).toBe(true);
});

test('nobody calls from a number of the centre', () => {
  for (const { dialled } of demoQueues) expect(isFictional(dialled)).toBe(false);
});

test('some are known by name, in German and in English', () => {
  const random = Random.seeded('names');
  const names = Array.from({ length: 3000 }, () => someone(random).name);
  expect(names.filter((name) => name === '').length).toBeGreaterThan(1500);
  expect(names.some((name) => name.endsWith('Müller'))).toBe(true);
  expect(names.some((name) => name.endsWith('Smith'))).toBe(true);
});
