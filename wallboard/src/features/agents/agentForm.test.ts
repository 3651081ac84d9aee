import { expect, test } from 'vitest';
import { agentFaults, agentFormOf, agentInputOf, newAgent } from './agentForm.ts';

test('an agent needs a name; a phone needs a provider', () => {
  expect(agentFaults(newAgent)).toEqual({ name: { key: 'empty' } });
  expect(agentFaults({ ...newAgent, name: 'Ada', extension: '1001' })).toEqual({ providerId: { key: 'empty' } });
  expect(agentFaults({ name: 'Ada', extension: '1001', providerId: 'p1' })).toEqual({});
});

test('an extension is part of a dial string, so it holds no other signs', () => {
  expect(agentFaults({ name: 'Ada', extension: '1001@x', providerId: 'p1' })).toEqual({ extension: { key: 'signs' } });
});

test('an empty extension takes the phone away, whatever provider is chosen', () => {
  expect(agentInputOf({ name: ' Ada ', extension: ' ', providerId: 'p1' })).toEqual({ name: 'Ada', extension: null });
  expect(agentInputOf({ name: 'Ada', extension: ' 1001 ', providerId: 'p1' })).toEqual({
    name: 'Ada',
    extension: { extension: '1001', providerId: 'p1' },
  });
});

test('an agent without a phone has an empty form', () => {
  expect(agentFormOf({ id: 'a1', name: 'Ada', extension: null })).toEqual({ ...newAgent, name: 'Ada' });
});
