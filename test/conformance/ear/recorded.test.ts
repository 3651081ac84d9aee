/** Recordings of calls that are passed on, by ear: each channel holds its own side and nothing else, at every stage. Rules R3, R4, R8 and R9. */
import { SuperviseCallDocument, TakeOverCallDocument } from '@ringside/schema/documents';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../support/apiClient.ts';
import type { Ringside } from '../../support/ringside.ts';
import { atSession } from '../../support/sessions.ts';
import { firstHeard, MUSIC_TONES } from '../../support/tones.ts';
import { isSilent, lastedMs, soundOf, spanOf, type Stage, untilRecording, voicesIn } from '../../support/tapes.ts';
import { expectHearing, type Picture } from './ear.ts';
import { CUSTOMER, openScene, SALES, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  const settings = { wrapUpMs: 0, recording: 'ALWAYS' };
  scene = await openScene({
    phones: ['1003'],
    queues: [
      { name: 'sales', number: SALES, settings },
      { name: 'support', number: '+493023125200', settings },
    ],
  });
});
afterAll(() => scene?.[Symbol.asyncDispose]());
afterEach(() => scene.end());

const PASSWORD = 'a password for a test';

/** The access token of a person with all rights. */
async function admin(server: Ringside, login: string): Promise<string> {
  const input = { login, name: login, role: 'ADMIN', password: PASSWORD };
  await server.ask(
    `mutation($input: CreateUserInput!) { createUser(input: $input) { __typename ... on Refused { code message } } }`,
    { input },
  );
  const { body } = await atSession(server.origin, '/session', { body: { login, password: PASSWORD } });
  return body.accessToken!;
}

interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

interface Listened extends Stage {
  readonly sides: Sides;
}

/** What has come until then has been listened to (see Party.listen). */
const SETTLED_MS = 60;

/** Waits until the picture is true for a while, and says what the recording has to hold of that very time. */
async function stage(picture: Picture, sides: Sides, forMs = 900): Promise<Listened> {
  await expectHearing(scene.ear, picture, { forMs, withinMs: 10_000 });
  const to = Date.now() - SETTLED_MS;
  return { from: to - forMs, to, sides };
}

/** The call is over: its recording holds what it should of each stage, and nothing else. */
async function expectRecorded(
  callId: string,
  stages: readonly Listened[],
  more: Readonly<Record<string, number>> = {},
): Promise<void> {
  const { ear, agent, customer, colleague, outside } = scene;
  const told = await untilRecording(ear.server, callId, 'STORED');
  const sound = await soundOf(ear.server, told);
  const parties = { agent: agent.tone, customer: customer.tone, colleague: colleague.tone, outside: outside.tone };
  const tones = { ...parties, music: MUSIC_TONES[0]!, ...more };
  const held = stages.map((each) => {
    const span = spanOf(told, each);
    return { left: voicesIn(sound.left, tones, span), right: voicesIn(sound.right, tones, span) };
  });
  expect(held).toEqual(stages.map(({ sides }) => sides));
  for (const [index, each] of stages.entries())
    for (const side of ['left', 'right'] as const)
      if (each.sides[side].length === 0)
        expect(isSilent(sound[side], spanOf(told, each)), `stage ${index}, ${side}`).toBe(true);
  expect(Math.abs(sound.lengthMs - lastedMs(told)), `${sound.lengthMs} of ${lastedMs(told)}`).toBeLessThan(100);
}

const both: Picture = { customer: ['agent'], agent: ['customer'] };
const talk: Sides = { left: ['customer'], right: ['agent'] };
const silence: Sides = { left: [], right: [] };
const aside: Picture = { customer: ['music'], agent: ['colleague'], colleague: ['agent'] };
const passedOn: Picture = { customer: ['colleague'], colleague: ['customer'] };

const consult = async (callId: string): Promise<void> => {
  const { ear, colleague, colleagueId } = scene;
  await ear.hands.order('startConsult', { callId, to: { agentId: colleagueId } });
  await colleague.answered();
  await expectHearing(ear, aside, { forMs: 200 });
};

describe('R3 R8: a consultation', () => {
  test('is not in it; after the attended transfer the colleague is on the right', async () => {
    const { ear, agent, customer } = scene;
    const callId = await scene.begin();
    const stages = [await stage(both, talk)];
    await consult(callId);
    stages.push(await stage(aside, silence));
    await ear.hands.order('completeConsult', { callId });
    await agent.over();
    stages.push(await stage(passedOn, { left: ['customer'], right: ['colleague'] }));
    await customer.hangUp();
    await expectRecorded(callId, stages);
  });

  test('swapped there and back again and again: who is with the customer is heard, however often', async () => {
    const { ear, customer } = scene;
    const callId = await scene.begin();
    await consult(callId);
    const stages: Listened[] = [];
    for (let times = 0; times < 3; times += 1) {
      stages.push(await stage(aside, silence));
      await ear.hands.order('swapConsult', { callId });
      stages.push(await stage({ customer: ['agent'], agent: ['customer'], colleague: ['music'] }, talk));
      await ear.hands.order('swapConsult', { callId });
    }
    await ear.hands.order('cancelConsult', { callId });
    stages.push(await stage(both, talk));
    await customer.hangUp();
    await expectRecorded(callId, stages);
  });

  test('merged to three: agent and colleague are both on the right, and whoever is dropped is gone', async () => {
    const { ear, colleague, customer } = scene;
    const callId = await scene.begin();
    await consult(callId);
    await ear.hands.order('mergeConsult', { callId });
    const three = {
      customer: ['agent', 'colleague'],
      agent: ['customer', 'colleague'],
      colleague: ['agent', 'customer'],
    };
    const stages = [await stage(three, { left: ['customer'], right: ['agent', 'colleague'] })];
    const { handling } = await ear.hands.call(CUSTOMER, (call) => call.handling.parties.length === 3);
    await ear.hands.order('dropParty', {
      callId,
      legId: handling.parties.find(({ number }) => number === '1002')!.legId,
    });
    await colleague.over();
    stages.push(await stage(both, talk));
    await customer.hangUp();
    await expectRecorded(callId, stages);
  });
});

test('R3 R8: a blind transfer: silence while the customer waits, then the new agent on the right', async () => {
  const { ear, agent, colleague, colleagueId, customer } = scene;
  colleague.become({ manner: 'neverAnswers' });
  const callId = await scene.begin();
  const stages = [await stage(both, talk)];
  await ear.hands.order('transferCall', { callId, to: { agentId: colleagueId } });
  await colleague.ringing();
  await agent.over();
  stages.push(await stage({ customer: ['music'] }, silence));
  await colleague.answer();
  stages.push(await stage(passedOn, { left: ['customer'], right: ['colleague'] }));
  await customer.hangUp();
  await expectRecorded(callId, stages);
});

test('R3 R8: parked is silence, and retrieved is one more agent on the right', async () => {
  const { ear, agent, colleague, colleagueId, customer } = scene;
  const callId = await scene.begin();
  const stages = [await stage(both, talk)];
  await ear.hands.order('parkCall', { callId });
  await agent.over();
  stages.push(await stage({ customer: ['music'] }, silence));
  await ear.hands.order('retrieveCall', { callId, agentId: colleagueId });
  await colleague.answered();
  stages.push(await stage(passedOn, { left: ['customer'], right: ['colleague'] }));
  await customer.hangUp();
  await expectRecorded(callId, stages);
});

test('a supervisor who whispers is not in it, nor is a trace on the customer’s side; who takes over is on the right', async () => {
  const { ear, agent, customer } = scene;
  const sue = ear.add('sue', '1003');
  const { origin } = ear.server;
  const token = await admin(ear.server, 'sue');
  const callId = await scene.begin();
  const { superviseCall } = await ask(origin, token, SuperviseCallDocument, {
    callId,
    mode: 'WHISPER',
    reason: 'quality',
    phone: '1003',
  });
  if (!('supervisionId' in superviseCall)) throw new Error(JSON.stringify(superviseCall));
  const stages = [
    await stage({ customer: ['agent'], agent: ['customer', 'sue'], sue: ['agent', 'customer'] }, talk, 2_000),
  ];
  await ask(origin, token, TakeOverCallDocument, { id: superviseCall.supervisionId });
  await agent.over();
  stages.push(await stage({ customer: ['sue'], sue: ['customer'] }, { left: ['customer'], right: ['sue'] }));
  await customer.hangUp();
  await sue.over();
  await expectRecorded(callId, stages, { sue: sue.tone });
});

test('R3 R9: the phone’s own hold is silence on its side, and what is said after it stands where it was said', async () => {
  const { agent, customer } = scene;
  const callId = await scene.begin();
  const stages = [await stage(both, talk)];
  for (let times = 0; times < 2; times += 1) {
    await agent.hold();
    stages.push(await stage({ customer: ['music'] }, { left: ['customer'], right: [] }));
    await agent.resume();
    stages.push(await stage(both, talk));
  }
  await customer.hangUp();
  await expectRecorded(callId, stages);
});

test('R4 R25: who speaks at the same moment does so in the recording, to 20 ms', async () => {
  const { ear, agent, customer } = scene;
  const callId = await scene.begin();
  const moments: number[] = [];
  for (let times = 0; times < 9; times += 1) {
    const both = times % 2 === 0 ? [customer, agent] : [agent, customer];
    await Promise.all(both.map((party) => party.quieten()));
    await expectHearing(ear, { customer: [], agent: [] }, { forMs: 200 });
    moments.push(Date.now());
    await Promise.all(both.map((party) => party.speak()));
    await expectHearing(ear, { customer: ['agent'], agent: ['customer'] }, { forMs: 200 });
  }
  await customer.hangUp();
  const told = await untilRecording(ear.server, callId, 'STORED');
  const { left, right } = await soundOf(ear.server, told);
  const apart = moments.map((at) => {
    const before = Math.round((at - 100 - Date.parse(told.startedAt)) * 8);
    const [first, second] = [firstHeard(left, customer.tone, before)!, firstHeard(right, agent.tone, before)!];
    expect(Math.min(first, second), 'both were silent before').toBeGreaterThan(before);
    return (first - second) / 8;
  });
  // Each phone sends in steps of 20 ms of its own; what the recording adds is in all of them.
  const middle = apart.toSorted((a, b) => a - b)[apart.length >> 1]!;
  expect(Math.abs(middle), `apart by ${apart.join(', ')} ms`).toBeLessThan(20);
});
