import { describe, expect, test } from 'vitest';
import type { Effect } from '../floor/effect.ts';
import { pbx, plain, Stage } from '../floor/stage.testing.ts';
import { asId, type ProviderId } from '../kernel/ids.ts';

const sales = '+493023125100';
const support = '+493023125200';
const main = '+493023125000';

/** Anna on 1001 and Ben on 1002; numbers for sales and support, and a PBX with a number of its own. */
function centre({ callerId = main }: { readonly callerId?: string } = {}): Stage {
  const stage = new Stage();
  stage.command({ ...provider(pbx), settings: { callerId } });
  for (const [queue, number] of [
    ['sales', sales],
    ['support', support],
  ] as const) {
    const queueId = asId<never>(queue);
    stage.command({ type: 'saveQueue', queueId, isNew: true, settings: { ...plain, name: queue } });
    const about = { providerId: pbx, number, queueId, answer: 'atOnce' } as const;
    stage.command({ type: 'saveNumber', numberId: asId(queue), isNew: true, ...about });
  }
  anna(stage, {}, true);
  const extension = { providerId: pbx, extension: '1002' };
  stage.command({ type: 'saveAgent', agentId: asId('ben'), isNew: true, name: 'Ben', extension });
  return stage;
}

const provider = (providerId: ProviderId) =>
  ({
    type: 'saveProvider',
    providerId,
    isNew: false,
    name: providerId,
    kind: 'simulator',
    primary: true,
    address: '',
    sealed: '',
  }) as const;

const anna = (stage: Stage, about: { readonly callerId?: string }, isNew = false) =>
  stage.command({
    type: 'saveAgent',
    agentId: asId('anna'),
    isNew,
    name: 'Anna',
    extension: { providerId: pbx, extension: '1001' },
    ...about,
  });

const queue = (stage: Stage, name: string, callerId: string) =>
  stage.command({ type: 'saveQueue', queueId: asId(name), isNew: false, settings: { ...plain, name, callerId } });

/** What Anna's own phone and then the other one shows when she calls. */
function shown(stage: Stage, to = '+494066969001') {
  stage.command({ type: 'placeCall', agentId: asId('anna'), to });
  const own = shownBy(stage);
  stage.answers('anna');
  return { own, other: shownBy(stage) };
}

const shownBy = (stage: Stage) =>
  stage.effects.find((effect): effect is Extract<Effect, { type: 'ring' }> => effect.type === 'ring')?.shown;

describe('who is called outside sees', () => {
  test('N10 the agent’s own number before that of the queue and that of the PBX, and never a name', () => {
    const stage = centre();
    stage.command({ type: 'saveMember', agentId: asId('anna'), queueId: asId('sales'), penalty: 0 });
    queue(stage, 'sales', sales);
    anna(stage, { callerId: support });
    expect(shown(stage)).toEqual({
      own: { number: '+494066969001', name: '' },
      other: { number: support, name: '' },
    });
  });

  test('N10 the number of the only queue of theirs that has one', () => {
    const stage = centre();
    for (const queueId of [asId<never>('sales'), asId<never>('support')])
      stage.command({ type: 'saveMember', agentId: asId('anna'), queueId, penalty: 0 });
    queue(stage, 'sales', sales);
    expect(shown(stage).other).toEqual({ number: sales, name: '' });
  });

  test('N10 the number of the PBX when their queues have several', () => {
    const stage = centre();
    for (const [name, number] of [
      ['sales', sales],
      ['support', support],
    ] as const) {
      stage.command({ type: 'saveMember', agentId: asId('anna'), queueId: asId(name), penalty: 0 });
      queue(stage, name, number);
    }
    expect(shown(stage).other).toEqual({ number: main, name: '' });
  });

  test('N10 the extension when there is no number at all', () => {
    expect(shown(centre({ callerId: '' })).other).toEqual({ number: '1001', name: '' });
  });

  test('N11 not a number that the centre no longer has', () => {
    const stage = centre();
    anna(stage, { callerId: sales });
    stage.command({ type: 'removeNumber', numberId: asId('sales') });
    expect(shown(stage).other).toEqual({ number: main, name: '' });
  });
});

test('N12 within the house, extension and name of the other', () => {
  const stage = centre();
  anna(stage, { callerId: sales });
  expect(shown(stage, '1002')).toEqual({
    own: { number: '1002', name: 'Ben' },
    other: { number: '1001', name: 'Anna' },
  });
});

describe('N11 as a caller id', () => {
  test.each([sales, main])('%s may be shown', (callerId) => {
    const stage = centre();
    expect(anna(stage, { callerId })).toMatchObject({ outcome: 'done' });
    expect(queue(stage, 'sales', callerId)).toMatchObject({ outcome: 'done' });
  });

  test('a number of somebody else is refused for agent and queue, and nothing changes', () => {
    const stage = centre();
    const refused = { outcome: 'refused', code: 'NUMBER_NOT_OWNED', faults: [{ field: 'callerId' }] };
    expect(anna(stage, { callerId: '+493023125999' })).toMatchObject(refused);
    expect(queue(stage, 'sales', '+493023125999')).toMatchObject(refused);
    expect(stage.floor.agents.get(asId('anna'))).not.toHaveProperty('callerId');
  });

  test('one that is no longer owned does not keep the agent from being changed, and can be taken away', () => {
    const stage = centre();
    anna(stage, { callerId: sales });
    stage.command({ type: 'removeNumber', numberId: asId('sales') });
    expect(anna(stage, { callerId: sales })).toMatchObject({ outcome: 'done' });
    expect(anna(stage, {})).toMatchObject({ outcome: 'done' });
    expect(stage.floor.agents.get(asId('anna'))).not.toHaveProperty('callerId');
  });
});
