import { expect, test } from 'vitest';
import { remembered, type Supervisable, type Supervision, supervisionOn } from './supervision.ts';

const supervision = (more: Partial<Supervision> = {}): Supervision => ({
  id: 'c1-s1',
  userId: 'sue',
  name: 'Sue',
  isMine: true,
  mode: 'LISTEN',
  state: 'SUPERVISING',
  since: '2026-11-20T09:00:00Z',
  reason: 'new here',
  agent: { id: 'anna', name: 'Anna' },
  isHandingBack: false,
  ...more,
});
const call = (supervisions: readonly Supervision[], code: 'SUPERVISION_NOT_ALLOWED' | null = null): Supervisable => ({
  supervisions,
  supervisionControls: (['LISTEN', 'WHISPER', 'BARGE', 'TAKE_OVER'] as const).map((action) => ({
    action,
    code,
    message: code && 'No.',
  })),
});
const on = (...supervisions: readonly Supervision[]) =>
  supervisionOn(call(supervisions)).buttons.flatMap(({ action, isOn }) => (isOn ? action : []));

test('S5 the mode that one is in is the button that is on, and of others nothing is', () => {
  expect(on(supervision({ mode: 'WHISPER' }))).toEqual(['WHISPER']);
  expect(on(supervision({ isMine: false }))).toEqual([]);
  expect(on(supervision({ isMine: false, mode: 'BARGE' }), supervision())).toEqual(['LISTEN']);
});

test('S8 who has taken over does that and no mode any more; who leaves does nothing', () => {
  expect(on(supervision({ state: 'TALKING', mode: 'BARGE' }))).toEqual(['TAKE_OVER']);
  expect(on(supervision({ state: 'LEAVING' }))).toEqual([]);
});

test('why something can not be done is the word of the server', () => {
  const [first] = supervisionOn(call([], 'SUPERVISION_NOT_ALLOWED')).buttons;
  expect(first).toEqual({ action: 'LISTEN', code: 'SUPERVISION_NOT_ALLOWED', message: 'No.', isOn: false });
});

test('the last reasons are remembered, the newest first and none twice', () => {
  expect(remembered(['quality', 'complaint'], ' Complaint ')).toEqual(['Complaint', 'quality']);
  expect(remembered(['a', 'b', 'c', 'd'], 'e')).toEqual(['e', 'a', 'b', 'c']);
});
