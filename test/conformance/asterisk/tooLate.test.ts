/** Commands that come too late, twice, or from two at once, on a real Asterisk: what they are answered, and that nothing happens twice. */
import { readFile } from 'node:fs/promises';
import { buildSchema, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import { eventually } from '../../support/wholeCentre.ts';
import { type Answered, type Arguments, type Lane, type Lanes, openLanes } from './lanes.ts';

let lanes: Lanes;
beforeAll(async () => {
  lanes = await openLanes(2);
});
afterAll(() => lanes?.[Symbol.asyncDispose]());

/** Every command of the schema about a call or a supervision, so that none is forgotten here. */
async function commandsOf(argument: 'callId' | 'supervision'): Promise<string[]> {
  const text = await readFile(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8');
  const fields = Object.values(buildSchema(text).getMutationType()!.getFields());
  return fields
    .filter(({ name, args }) =>
      argument === 'callId'
        ? args.some((each) => each.name === 'callId' && isNonNullType(each.type))
        : /supervision|takeOver|handBack/i.test(name) && args.some((each) => each.name === 'id'),
    )
    .map(({ name }) => name)
    .toSorted();
}

/** What each command needs besides the call. */
const needs = ({ agentId, colleagueId, queueId, boss }: Lane): Readonly<Record<string, Arguments>> => ({
  transferCall: { to: { agentId: colleagueId } },
  startConsult: { to: { agentId: colleagueId } },
  retrieveCall: { agentId },
  moveCall: { queueId },
  muteCall: { muted: true },
  dropParty: { legId: 'nobody' },
  giveConsent: { legId: 'nobody' },
  withdrawConsent: { legId: 'nobody' },
  askForConsent: { legId: 'nobody' },
  sendDtmf: { digits: '1' },
  pauseRecording: { reason: 'card' },
  superviseCall: { mode: 'LISTEN', reason: 'quality', phone: boss.number },
  changeSupervision: { mode: 'BARGE' },
  setTags: { tags: ['late'] },
  setDisposition: { code: 'late' },
});

/** Those that put something down are right also afterwards (C15). */
const notes = ['setDisposition', 'setTags'];

describe('a call that has just ended', () => {
  test('C18 P13 each command is refused with the same words as for a call that never was; notes are taken', async () => {
    await lanes.on(async (lane) => {
      const callId = await lane.begin();
      const supervisionId = await lane.supervise(callId, 'LISTEN');
      await lane.boss.answered();
      await lane.customer.hangUp();
      await eventually(
        () => lane.left(callId),
        (left) => left.length === 0,
      );
      const more = needs(lane);
      const answers: Record<string, Answered> = {};
      for (const name of await commandsOf('callId'))
        answers[name] = await lane.command(name, { callId, ...more[name] });
      const taken = Object.keys(answers).filter((name) => answers[name]!.code === undefined);
      expect(taken).toEqual(notes);
      for (const name of Object.keys(answers).filter((each) => !notes.includes(each)))
        expect({ name, ...answers[name] }).toMatchObject({
          name,
          code: 'CALL_NOT_FOUND',
          message: 'There is no such call, or it has ended.',
        });
      for (const name of await commandsOf('supervision'))
        expect({ name, ...(await lane.command(name, { id: supervisionId, ...more[name] })) }).toMatchObject({
          name,
          code: 'SUPERVISION_NOT_FOUND',
        });
    });
  });

  test('C19 in the very moment in which the caller hangs up, each command is done or refused, and the call ends', async () => {
    const names = await commandsOf('callId');
    await Promise.all(
      names.map((name) =>
        lanes.on(async (lane) => {
          const callId = await lane.begin();
          const [answer] = await Promise.all([
            lane.command(name, { callId, ...needs(lane)[name] }),
            lane.customer.hangUp(),
          ]);
          expect({ name, refused: answer.__typename === 'Refused' }).toEqual({
            name,
            refused: answer.code !== undefined,
          });
          await eventually(
            () => lane.left(callId),
            (left) => left.length === 0,
          );
        }),
      ),
    );
    const { calls } = await lanes.ear.server.ask<{ calls: { nodes: { commands: { outcome: string }[] }[] } }>(
      '{ calls(first: 60) { nodes { commands { outcome } } } }',
    );
    expect(calls.nodes.flatMap(({ commands }) => commands).filter(({ outcome }) => outcome === 'OPEN')).toEqual([]);
  });
});

describe('a double click', () => {
  /** Both at once; the codes of their refusals. */
  async function twice(lane: Lane, name: string, given: Arguments, keys: readonly [string, string]): Promise<string[]> {
    const answers = await Promise.all(keys.map((key) => lane.command(name, { ...given, key })));
    return answers.map(({ code }) => code ?? 'DONE').toSorted();
  }

  test.each([
    ['C18 with one key', ['a', 'a'] as const, ['DONE', 'DONE']],
    ['with two keys', ['a', 'b'] as const, ['CALL_NOT_TALKING', 'DONE']],
  ])('%s is one transfer', async (_how, keys, answers) => {
    await lanes.on(async (lane) => {
      const callId = await lane.begin();
      const before = lane.colleague.rings;
      const given = { callId, to: { agentId: lane.colleagueId } };
      expect(await twice(lane, 'transferCall', given, keys)).toEqual(answers);
      await lane.colleague.answered();
      await lane.seen(({ state }) => state === 'CONNECTED');
      expect(lane.colleague.rings).toBe(before + 1);
    });
  });

  test.each([
    ['startConsult', ['CONSULTATION_OPEN', 'DONE']],
    ['parkCall', ['CALL_NOT_TALKING', 'DONE']],
    ['holdCall', ['DONE', 'DONE']],
  ])('with two keys, %s happens once', async (name, answers) => {
    await lanes.on(async (lane) => {
      const callId = await lane.begin();
      const given = { callId, ...(name === 'startConsult' && needs(lane)[name]) };
      expect(await twice(lane, name, given, ['a', 'b'])).toEqual(answers);
    });
  });

  test('C30 two retrieve at once: the first has the call, and the other’s phone does not ring', async () => {
    await lanes.on(async (lane) => {
      const callId = await lane.begin();
      await lane.order('parkCall', { callId });
      await lane.agent.over();
      const rings = [lane.agent.rings, lane.colleague.rings];
      await eventually(
        () =>
          lane.ask<{ agent: { live: { activity: string } } }>(
            'query($id: ID!) { agent(id: $id) { live { activity } } }',
            { id: lane.agentId },
          ),
        ({ agent }) => agent.live.activity === 'IDLE',
      );
      const answers = await Promise.all(
        [lane.agentId, lane.colleagueId].map((agentId) => lane.command('retrieveCall', { callId, agentId })),
      );
      expect(answers.map(({ code }) => code ?? 'DONE').toSorted()).toEqual(['CALL_NOT_PARKED', 'DONE']);
      await lane.seen(({ state }) => state === 'CONNECTED');
      await until(() => lane.agent.rings + lane.colleague.rings === rings[0]! + rings[1]! + 1);
    });
  });
});
