import type { AuditLineFragment } from '@ringside/schema/documents';
import { expect, test } from 'vitest';
import { type Messages, messages } from '../../locales/locales.ts';
import { audited, groupOf, particularsOf, sentenceOf } from './line.ts';

const boss = { kind: 'USER', id: 'u1', name: 'Boss' } as const;
const entry = (action: AuditLineFragment['action'], detail: unknown = {}, subjectId: string | null = 'u2') =>
  sentenceOf({ action, actor: boss, subjectId, detail });

test('who sets their own password does something else than who sets that of another', () => {
  expect(entry('USER_PASSWORD_SET')).toBe('USER_PASSWORD_SET');
  expect(entry('USER_PASSWORD_SET', {}, 'u1')).toBe('USER_PASSWORD_SET_own');
});

test('the end of a session and a sign-in turned away say why', () => {
  expect(entry('SESSION_ENDED', { reason: 'reused' })).toBe('SESSION_ENDED_reused');
  expect(entry('USER_SIGN_IN_REFUSED', { reason: 'locked' })).toBe('USER_SIGN_IN_REFUSED_locked');
  expect(entry('KEY_CONFIGURED', { role: 'board' })).toBe('KEY_CONFIGURED_board');
  expect(entry('KEY_CONFIGURED', { role: 'crm' })).toBe('KEY_CONFIGURED');
});

test('what is not known here has a sentence of its own', () => {
  expect(entry('CALL_ARRIVED')).toBe('other');
  expect(groupOf('CALL_ARRIVED')).toBe(undefined);
});

const reasons = {
  SESSION_ENDED: ['signedOut', 'revoked', 'expired', 'reused', 'passwordSet', 'userRemoved', 'tooMany'],
  USER_SIGN_IN_REFUSED: ['unknown', 'password', 'locked'],
} as const;

test.each(['en', 'de'] as const)('every action has its sentence: %s', (locale) => {
  const lines = (messages[locale]['audit'] as Messages)['line'] as Messages;
  const wanted = audited.flatMap((action) => {
    const more: readonly string[] = (reasons as Partial<Record<string, readonly string[]>>)[action] ?? [];
    return more.length > 0 ? more.map((reason) => entry(action, { reason })) : [entry(action)];
  });
  expect([...wanted, 'other'].filter((key) => typeof lines[key] !== 'string')).toEqual([]);
});

test('particulars are told one by one, with instants as such', () => {
  const detail = {
    userId: 'u2',
    teamIds: [],
    expiresAt: Date.parse('2026-11-21T09:00:00Z'),
    settings: { pages: ['overview', 'agents'], thresholds: { waiting: { warning: 5 } }, music: '' },
  };
  expect(particularsOf(detail)).toEqual([
    { path: 'userId', value: 'u2' },
    { path: 'teamIds', value: '–' },
    { path: 'expiresAt', value: '2026-11-21T09:00:00.000Z' },
    { path: 'settings.pages', value: 'overview, agents' },
    { path: 'settings.thresholds.waiting.warning', value: '5' },
    { path: 'settings.music', value: '–' },
  ]);
  expect(particularsOf(null)).toEqual([]);
});
