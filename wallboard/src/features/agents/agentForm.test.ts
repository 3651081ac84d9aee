import { expect, test } from 'vitest';
import { agentFaults, agentFormOf, agentInputOf, newAgent } from './agentForm.ts';

const stored = {
  id: 'a1',
  name: 'Ada',
  extension: null,
  callerId: null,
  skills: [],
  recordingConsent: false,
  voicemail: null,
};

test('an agent needs a name; a phone needs a provider', () => {
  expect(agentFaults(newAgent)).toEqual({ name: { key: 'empty' } });
  expect(agentFaults({ ...newAgent, name: 'Ada', extension: '1001' })).toEqual({ providerId: { key: 'empty' } });
  expect(agentFaults({ ...newAgent, name: 'Ada', extension: '1001', providerId: 'p1' })).toEqual({});
});

test('an extension is part of a dial string, so it holds no other signs', () => {
  expect(agentFaults({ ...newAgent, name: 'Ada', extension: '1001@x', providerId: 'p1' })).toEqual({
    extension: { key: 'signs' },
  });
});

test('an empty extension takes the phone away, whatever provider is chosen', () => {
  expect(agentInputOf({ ...newAgent, name: ' Ada ', extension: ' ', providerId: 'p1' })).toEqual({
    name: 'Ada',
    extension: null,
    callerId: null,
    skills: [],
    recordingConsent: false,
    voicemail: null,
  });
  expect(agentInputOf({ ...newAgent, name: 'Ada', extension: ' 1001 ', providerId: 'p1' })).toEqual({
    name: 'Ada',
    extension: { extension: '1001', providerId: 'p1' },
    callerId: null,
    skills: [],
    recordingConsent: false,
    voicemail: null,
  });
});

test('the number that others see is sent as typed, and an empty one takes it away', () => {
  const form = { ...newAgent, name: 'Ada', callerId: ' 030 23125-100 ' };
  expect(agentFaults(form)).toEqual({});
  expect(agentInputOf(form).callerId).toBe('030 23125-100');
  expect(agentInputOf({ ...form, callerId: ' ' }).callerId).toBeNull();
  expect(agentFaults({ ...form, callerId: 'anna' })).toEqual({ callerId: { key: 'dial' } });
});

test('an agent without a phone has an empty form', () => {
  expect(agentFormOf(stored)).toEqual({
    ...newAgent,
    name: 'Ada',
  });
});

test('skills come back unchanged, and the same one twice is a fault', () => {
  const skills = [
    { name: 'German', level: 4 },
    { name: 'Products', level: 2 },
  ];
  const form = agentFormOf({ ...stored, skills });
  expect(agentInputOf(form).skills).toEqual(skills);
  expect(agentFaults({ ...form, skills: [...skills, { name: 'GERMAN', level: 1 }] })).toEqual({
    skills: { key: 'twice' },
  });
});

test('R19 the standing consent comes back unchanged', () => {
  expect(agentInputOf(agentFormOf({ ...stored, recordingConsent: true })).recordingConsent).toBe(true);
});
