import { expect, test } from 'vitest';
import { sortRefusal } from './refusal.ts';

const names = {
  fields: ['name', 'ringTimeout'] as const,
  renamed: { ringTimeoutMs: 'ringTimeout' as const },
  codes: { NAME_TAKEN: 'name' as const },
};
const refused = { code: 'INVALID_INPUT', message: 'All of it.', faults: [] } as const;

test('each fault goes to its field, whatever its name in the form', () => {
  const faults = [
    { field: 'name', message: 'may not be empty' },
    { field: 'ringTimeoutMs', message: 'is 0; expected 1000 to 300000' },
  ];
  expect(sortRefusal({ ...refused, faults }, names)).toEqual({
    fields: {
      name: { text: 'May not be empty.' },
      ringTimeout: { text: 'Is 0; expected 1000 to 300000.' },
    },
    rest: undefined,
  });
});

test('the first fault of a field is the one that is told', () => {
  const faults = [
    { field: 'name', message: 'first' },
    { field: 'name', message: 'second' },
  ];
  expect(sortRefusal({ ...refused, faults }, names).fields).toEqual({ name: { text: 'First.' } });
});

test('a fault of a field that the form does not have is not lost', () => {
  const faults = [{ field: 'music', message: 'holds control characters' }];
  expect(sortRefusal({ ...refused, faults }, names).rest).toEqual({ text: 'Music holds control characters.' });
});

test('a code that is about a field goes there, any other above the form', () => {
  expect(sortRefusal({ ...refused, code: 'NAME_TAKEN' }, names)).toEqual({
    fields: { name: { code: 'NAME_TAKEN' } },
    rest: undefined,
  });
  expect(sortRefusal({ ...refused, code: 'OVERLOADED' }, names)).toEqual({ fields: {}, rest: { code: 'OVERLOADED' } });
});

test('an input that is wrong as a whole is told in the words of the server', () => {
  expect(sortRefusal(refused, names)).toEqual({ fields: {}, rest: { text: 'All of it.' } });
});

test('a fault of one entry of a list stands at the list', () => {
  const faults = [{ field: 'skills.0.name', message: 'may not be empty' }];
  const { fields, rest } = sortRefusal({ ...refused, faults }, { fields: ['skill', 'skills'] as const });
  expect({ fields, rest }).toEqual({ fields: { skills: { text: 'May not be empty.' } }, rest: undefined });
});
