/** What is kept of what was said into a box, and what is not: rules VM6, VM11 and VM12. */
import { expect, test } from 'vitest';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId, type CallId, type TapId } from '../kernel/ids.ts';
import { playedKeeper } from '../recordings/keeper.testing.ts';
import { expiredIn } from './messages.ts';
import { anna, ended, ends, leaving, left, played, starts, tap } from './stage.testing.ts';
import { agentBoxDefaults, boxDefaults, type Box } from './voicemail.ts';

const DAY_MS = 86_400_000;
const silence = (ms: number) => new Uint8Array(16 * ms);
const voice = (ms: number) => new Uint8Array(16 * ms).fill(5);
const ofQueue: Box = { kind: 'queue', queueId: asId('sales') };

/** A caller has left two seconds of this. */
function message(...parts: readonly Uint8Array[]) {
  const { stage, callId } = leaving();
  stage.pass(2_000);
  stage.leaves(stage.callerOf(callId));
  ends(stage, tap(callId));
  const files = new Map([[tap(callId), Uint8Array.from(parts.flatMap((part) => [...part]))]]);
  return { stage, files, ...playedKeeper(stage, files) };
}

test('VM6 silence is no message: it is not kept, says why, and its file is deleted at the PBX', async () => {
  const { stage, files, stored, keeper, idle } = message(silence(2_000));
  await using _keeper = keeper;
  await idle();
  expect(stage.last('recording.failed').payload.reason).toBe('silent');
  expect(stage.floor.voicemails.size).toBe(0);
  expect([stored.length, files.size]).toEqual([0, 0]);
});

test('VM6 a word in it is one', async () => {
  const { stage, stored, keeper, idle } = message(silence(1_300), voice(400), silence(300));
  await using _keeper = keeper;
  await idle();
  expect(stored).toHaveLength(1);
  expect(stage.floor.voicemails.size).toBe(1);
});

/** Anna says a greeting for the box, into this file. */
async function says(stage: Stage, box: Box, files: Map<TapId, Uint8Array>, said: Uint8Array): Promise<CallId> {
  stage.command({ type: 'recordGreeting', box, agentId: anna });
  const { callId } = stage.last('greeting.asked');
  stage.answers('anna');
  ended(stage, callId);
  starts(stage, tap(callId));
  stage.pass(2_000);
  stage.leaves(stage.legOf('anna'));
  ends(stage, tap(callId));
  files.set(tap(callId), said);
  const { keeper, idle } = playedKeeper(stage, files);
  await using _keeper = keeper;
  await idle();
  return callId;
}

function centre(): Stage {
  const stage = new Stage();
  for (const name of ['sales', 'support']) stage.queue(name, { voicemail: boxDefaults });
  stage.agent('anna', { sales: 0 });
  return stage;
}

test('VM11 the next greeting takes the file of the one before with it; when it was said is known', async () => {
  const stage = centre();
  const files = new Map<TapId, Uint8Array>();
  const box = () => stage.floor.queues.get(asId('sales'))?.settings.voicemail;
  const first = await says(stage, ofQueue, files, voice(2_000));
  expect(box()).toEqual({ ...boxDefaults, greeting: `recording:${tap(first)}`, greetingSaidAt: stage.now });
  const second = await says(stage, ofQueue, files, voice(2_000));
  expect(box()?.greeting).toBe(`recording:${tap(second)}`);
  expect([...files.keys()]).toEqual([tap(second)]);
});

test('VM11 silence is no greeting: the one before stays, with its file', async () => {
  const stage = centre();
  const files = new Map<TapId, Uint8Array>();
  const first = await says(stage, ofQueue, files, voice(2_000));
  await says(stage, ofQueue, files, silence(2_000));
  expect(stage.last('recording.failed').payload.reason).toBe('silent');
  expect(stage.floor.queues.get(asId('sales'))?.settings.voicemail?.greeting).toBe(`recording:${tap(first)}`);
  expect([...files.keys()]).toEqual([tap(first)]);
});

test('VM11 the file stays while another box plays it', async () => {
  const stage = centre();
  const files = new Map<TapId, Uint8Array>();
  const first = await says(stage, ofQueue, files, voice(2_000));
  stage.queue('support', { voicemail: { ...boxDefaults, greeting: `recording:${tap(first)}` } });
  const second = await says(stage, ofQueue, files, voice(2_000));
  expect([...files.keys()]).toEqual([tap(first), tap(second)]);
});

test('VM12 for as many days as the agent’s box says, and as in a new one when it is taken away; a queue says it for its own', () => {
  const { stage, callId } = leaving();
  left(stage, callId);
  const extension = { providerId: pbx, extension: 'x-anna' };
  const save = (voicemail?: typeof boxDefaults & { readonly keepDays?: number }) =>
    stage.command({
      type: 'saveAgent',
      agentId: anna,
      isNew: false,
      name: 'anna',
      extension,
      ...(voicemail && { voicemail }),
    });
  save({ ...boxDefaults, keepDays: 10 });
  stage.command({ type: 'setAgentStatus', agentId: anna, status: 'available', reason: '' });
  stage.queue('support');
  stage.command({ type: 'saveMember', agentId: anna, queueId: asId('support'), penalty: 0 });
  const talking = stage.arrives('support');
  stage.takes('anna');
  stage.command({
    type: 'transferCall',
    callId: talking,
    to: { kind: 'voicemail', box: { kind: 'agent', agentId: anna } },
  });
  stage.settle();
  played(stage, talking);
  starts(stage, tap(talking));
  const id = left(stage, talking);
  const after = (days: number) => expiredIn(stage.floor, stage.now + days * DAY_MS);
  expect(after(9.9)).toEqual([]);
  expect(after(10)).toEqual([{ id, keepDays: 10 }]);
  save(boxDefaults);
  expect(after(10_000)).toEqual([]);
  save();
  expect(after(agentBoxDefaults.keepDays - 0.1)).toEqual([]);
  expect(after(agentBoxDefaults.keepDays)).toEqual([{ id, keepDays: agentBoxDefaults.keepDays }]);
});
