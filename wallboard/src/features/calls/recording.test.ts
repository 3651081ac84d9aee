import { expect, test } from 'vitest';
import { type RecordingNow, recordingButtons } from './recording.ts';

const call = (standing: RecordingNow['standing'], refused: Partial<Record<string, 'RECORDING_NOT_ALLOWED'>> = {}) => {
  const actions = ['START', 'STOP', 'PAUSE', 'RESUME'] as const;
  const controls = actions.map((action) => ({ action, code: refused[action] ?? null, message: null }));
  return { standing, policy: 'ON_DEMAND', since: null, reason: null, until: null, controls } as const;
};
const shown = (now: RecordingNow) => {
  const { record, pause } = recordingButtons(now);
  return [record?.action, pause?.action];
};

test('R5 R7 what is recorded can be ended and paused, what is paused goes on', () => {
  expect(shown(call('OFF'))).toEqual(['START', 'PAUSE']);
  expect(shown(call('ENDED'))).toEqual(['START', 'PAUSE']);
  expect(shown(call('STARTING'))).toEqual(['STOP', 'PAUSE']);
  expect(shown(call('RUNNING'))).toEqual(['STOP', 'PAUSE']);
  expect(shown(call('PAUSED'))).toEqual(['STOP', 'RESUME']);
  expect(shown(call('CLOSING'))).toEqual(['START', 'PAUSE']);
});

test('R6 why not is the word of the server, and who can do nothing has no buttons', () => {
  expect(recordingButtons(call('RUNNING', { STOP: 'RECORDING_NOT_ALLOWED' })).record?.code).toBe(
    'RECORDING_NOT_ALLOWED',
  );
  expect(shown({ ...call('RUNNING'), controls: [] })).toEqual([undefined, undefined]);
  expect(shown({ ...call('OFF'), policy: 'NEVER' })).toEqual([undefined, undefined]);
});
