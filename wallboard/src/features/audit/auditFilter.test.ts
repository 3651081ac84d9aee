import { expect, test } from 'vitest';
import { filterOf, searchOf } from './auditFilter.ts';

test('the address says what is looked for; what makes no sense is left out', () => {
  expect(searchOf({ group: 'people', actor: 'u1', from: '2026-11-01', to: '2026-11-21' })).toEqual({
    group: 'people',
    actor: 'u1',
    from: '2026-11-01',
    to: '2026-11-21',
  });
  expect(searchOf({ group: 'all', actor: '', subject: ['u1'], from: 'yesterday', to: '2026-02-30' })).toEqual({});
});

test('both days are included, as they are in the zone of the viewer', () => {
  expect(filterOf({ from: '2026-11-20', to: '2026-11-21' }, 'Europe/Berlin')).toEqual({
    from: '2026-11-19T23:00:00.000Z',
    to: '2026-11-21T23:00:00.000Z',
  });
});

test('a group is its actions', () => {
  expect(filterOf({ group: 'signIns', subject: 'u1' }, 'UTC')).toEqual({
    actions: ['SESSION_OPENED', 'SESSION_ENDED', 'USER_SIGN_IN_REFUSED'],
    subjectId: 'u1',
  });
});
