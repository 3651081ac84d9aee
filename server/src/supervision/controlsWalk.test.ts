/** What somebody is told that they could do, held against the commands themselves, on floors where anything has happened. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Call } from '../calls/call.ts';
import type { Control } from '../floor/decision.ts';
import { decide } from '../floor/decide.ts';
import type { Command } from '../floor/input.ts';
import { recordingActions, recordingControls, type RecordingAction } from '../recordings/controls.ts';
import { supervisionActions, supervisionControls, type SupervisionAction } from './controls.ts';
import { supervisionsOf } from './supervision.ts';
import { steps, Walk } from './walk.testing.ts';

const by = (name: string) => ({ kind: 'user', id: name }) as const;

function supervising(action: SupervisionAction, call: Call, name: string): Command | undefined {
  const running = supervisionsOf(call).find((each) => each.by.id === name && !each.ending);
  const about = running && ({ supervisionId: running.id, by: by(name) } as const);
  switch (action) {
    case 'listen':
    case 'whisper':
    case 'barge':
      return about
        ? { type: 'changeSupervision', ...about, mode: action }
        : { type: 'superviseCall', callId: call.id, mode: action, reason: 'why', by: by(name) };
    case 'takeOver':
      return about && { type: 'takeOverCall', ...about };
    case 'handBack':
      return about && { type: 'handBackCall', ...about };
    case 'leave':
      return about && { type: 'endSupervision', ...about };
  }
}

function recording(action: RecordingAction, { id: callId }: Call, name: string): Command {
  const about = { callId, by: by(name) };
  switch (action) {
    case 'start':
      return { type: 'startRecording', ...about };
    case 'stop':
      return { type: 'stopRecording', ...about };
    case 'pause':
      return { type: 'pauseRecording', ...about, reason: 'card' };
    case 'resume':
      return { type: 'resumeRecording', ...about };
  }
}

/** How often each was allowed and refused. */
const seen = new Map<string, number>();

function expectSame(walk: Walk, { action, refusal }: Control<string>, command: Command | undefined): void {
  const found = `${action} ${refusal ? 'refused' : 'allowed'}`;
  seen.set(found, (seen.get(found) ?? 0) + 1);
  if (!command) return expect([action, refusal?.code]).toEqual([action, expect.any(String)]);
  const { reply } = decide(walk.floor, command, walk.now);
  const code = reply?.outcome === 'refused' ? reply.code : undefined;
  expect([action, refusal?.code]).toEqual([action, code]);
}

test('S15 R27 what is told is what the commands answer, whatever has happened', () => {
  fc.assert(
    fc.property(steps, (script) => {
      const walk = new Walk();
      for (const [what, lot] of script) {
        walk.step(what, lot);
        for (const call of walk.floor.calls.values())
          for (const name of ['sue', 'sam']) {
            for (const control of supervisionControls(walk.floor, call, { by: by(name) }, walk.now))
              expectSame(walk, control, supervising(control.action, call, name));
            for (const control of recordingControls(walk.floor, call, by(name), walk.now))
              expectSame(walk, control, recording(control.action, call, name));
          }
      }
    }),
    { numRuns: 30, seed: 20261121 },
  );
  for (const action of [...supervisionActions, ...recordingActions])
    for (const found of [`${action} allowed`, `${action} refused`])
      expect([found, seen.get(found)]).toEqual([found, expect.toSatisfy((count: number) => count >= 10)]);
});
