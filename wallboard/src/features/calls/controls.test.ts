import { describe, expect, test } from 'vitest';
import { actorsOf, type Handling, handsOn, type Party } from './controls.ts';

const party = (legId: string, more: Partial<Party> = {}): Party => ({
  legId,
  role: 'CALLER',
  agentId: null,
  name: legId,
  number: '',
  state: 'UP',
  since: '2026-11-20T09:00:00Z',
  hold: 'NONE',
  consent: 'NOT_NEEDED',
  isMuted: false,
  heldItself: false,
  isLeaving: false,
  ...more,
});
const agent = (name: string, more: Partial<Party> = {}) => party(name, { role: 'AGENT', agentId: name, ...more });
const call = (parties: readonly Party[], more: Partial<Handling> = {}): Handling => ({
  version: 1,
  isTalking: true,
  parties,
  consult: null,
  parked: null,
  from: null,
  back: null,
  ...more,
});
const consult = (more: Partial<NonNullable<Handling['consult']>> = {}): NonNullable<Handling['consult']> => ({
  legId: 'ben',
  ownLegId: 'anna',
  state: 'TALKING',
  front: 'CONSULT',
  ...more,
});
const two = [party('caller'), agent('anna')];
const consulting = [party('caller', { hold: 'HELD' }), agent('anna'), agent('ben')];

describe('what can be done', () => {
  test('with a conversation of two: everything but what needs a consultation', () => {
    const { why, isHeld, leaving, others } = handsOn(call(two), 'anna');
    expect(Object.keys(why)).toEqual(['swap', 'merge', 'complete']);
    expect([isHeld, leaving, others.length]).toEqual([false, 'end', 1]);
  });

  test('C10 while the own phone rings, or the other side is not there yet: nothing', () => {
    expect(handsOn(call([party('caller'), agent('anna', { state: 'RINGING' })]), 'anna').why).toMatchObject({
      hold: 'rings',
      mute: 'rings',
      transfer: 'rings',
      hangUp: 'rings',
    });
    const dialling = call([agent('anna'), party('callee', { state: 'RINGING' })], { isTalking: false });
    const { why } = handsOn(dialling, 'anna');
    expect(why).toMatchObject({ hold: 'notTalking', mute: 'notTalking', park: 'notTalking' });
    expect(why.hangUp).toBeUndefined();
    expect(handsOn(call(two, { isTalking: false }), 'anna').why).toMatchObject({
      hold: 'notTalking',
      transfer: 'notTalking',
    });
  });

  test('C20 a party on hold is brought back, and what is under way is not asked for again', () => {
    expect(handsOn(call([party('caller', { hold: 'HELD' }), agent('anna')]), 'anna').isHeld).toBe(true);
    const requested = handsOn(call([party('caller', { hold: 'REQUESTED' }), agent('anna')]), 'anna');
    expect([requested.isHeld, requested.why.hold]).toEqual([false, 'underWay']);
    const resuming = handsOn(call([party('caller', { hold: 'RESUMING' }), agent('anna')]), 'anna');
    expect([resuming.isHeld, resuming.why.hold]).toEqual([true, 'underWay']);
  });

  test('C24 C29 of more than two: not given away at once nor parked, but somebody can be asked', () => {
    const hands = handsOn(call([party('caller'), agent('anna'), agent('ben')]), 'anna');
    expect(hands.why).toMatchObject({ hold: 'severalParties', park: 'conference', keypad: 'conference' });
    expect([hands.whyNotGive, hands.whyNotConsult, hands.why.transfer]).toEqual(['conference', undefined, undefined]);
    expect(hands.leaving).toBe('choose');
  });

  test('C27 while somebody is consulted: swap, merge, complete and cancel, and no way out but by these', () => {
    const { why, third, others } = handsOn(call(consulting, { consult: consult() }), 'anna');
    expect(why).toEqual({ hold: 'consulting', transfer: 'consulting', park: 'consulting', hangUp: 'consulting' });
    expect([third?.legId, others.map(({ legId }) => legId)]).toEqual(['ben', ['caller']]);
  });

  test('C27 whoever is consulted has to answer first', () => {
    const ringing = [party('caller', { hold: 'HELD' }), agent('anna'), agent('ben', { state: 'RINGING' })];
    const { why } = handsOn(call(ringing, { consult: consult({ state: 'RINGING' }) }), 'anna');
    expect(why).toMatchObject({
      swap: 'notAnswered',
      merge: 'notAnswered',
      complete: 'notAnswered',
      keypad: 'notAnswered',
    });
    expect(why.cancel).toBeUndefined();
  });

  test('C28 whoever is consulted can mute themselves and leave, and no more', () => {
    const hands = handsOn(call(consulting, { consult: consult() }), 'ben');
    expect(hands.why).toMatchObject({ hold: 'consulted', transfer: 'consulted', swap: 'consulted' });
    expect([hands.why.mute, hands.why.hangUp, hands.leaving]).toEqual([undefined, undefined, 'leave']);
  });

  test('S7 who supervises is no party', () => {
    const { others, why } = handsOn(call([...two, agent('sue', { role: 'SUPERVISOR' })]), 'anna');
    expect([others.length, why.park]).toEqual([1, undefined]);
  });

  test('C21 nobody acts who is not on it', () => {
    expect(handsOn(call(two), undefined).why.hold).toBe('noActor');
    expect(actorsOf(call(consulting, { consult: consult() })).map(({ legId }) => legId)).toEqual(['anna']);
    expect(actorsOf(call([...two, agent('ben'), agent('sue', { role: 'SUPERVISOR' })]))).toHaveLength(2);
  });
});
