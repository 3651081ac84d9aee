import { describe, expect, test } from 'vitest';
import { asId, type BridgeId } from '../kernel/ids.ts';
import type { LiveLeg } from './event.ts';
import { busy, listed, lost, without, pbx, Stage } from './stage.testing.ts';

const remote = { number: '+493023125001', name: '' };

describe('after connecting', () => {
  test('F4 legs that the PBX does not list have left as lost', () => {
    const stage = busy();
    const talking = [...stage.floor.calls.values()].find((call) => call.stage.state === 'connected')!;
    const gone = stage.callerOf(talking.id);
    stage.connect(pbx, { legs: without(listed(stage), gone) });
    expect(stage.last('provider.reconciled').payload).toMatchObject({ gone: 1, adopted: 0, stray: 0 });
    expect(stage.of('leg.left').find(({ legId }) => legId === gone)?.payload.cause).toBe('lost');
    expect(talking.stage).toMatchObject({ state: 'ending', end: 'lost' });
  });

  test('F4 a phone that was answered meanwhile is answered now', () => {
    const stage = new Stage();
    stage.queue('sales', { strategy: 'ringAll' });
    for (const name of ['anna', 'ben']) stage.agent(name, { sales: 0 });
    const callId = stage.arrives('sales');
    const bens = stage.legOf('ben');
    stage.tell(lost);
    stage.connect(pbx, { legs: listed(stage, { legId: bens, state: 'up' }) });
    expect(stage.last('offer.accepted').agentId).toBe('ben');
    expect(stage.last('offer.withdrawn').agentId).toBe('anna');
    expect(stage.wanted('join')).toMatchObject([
      { legIds: [stage.callerOf(callId), bens] },
      { legIds: [stage.callerOf(callId), bens] },
    ]);
  });

  test('F4 callers who came in unseen enter their queue in the order of their arrival', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.tell(lost);
    const inbound = { dialled: stage.numberOf('sales'), remote };
    const legs = ['one', 'two'].map((name): LiveLeg => ({
      legId: asId(name),
      state: 'up',
      place: { kind: 'none' },
      inbound,
    }));
    stage.agent('anna', { sales: 0 });
    stage.connect(pbx, { legs });
    expect(stage.of('call.queued')).toHaveLength(2);
    const [first] = stage.of('call.arrived');
    expect(first?.legId).toBe('one');
    expect(stage.last('offer.made').callId).toBe(first?.callId);
  });

  test('F4 stray phones of ours are hung up on; who talks to somebody unknown to us is left alone', () => {
    const stage = new Stage();
    const place = { kind: 'talk', bridgeId: asId<BridgeId>('old-b1') } as const;
    const inbound = { dialled: '+4930', remote };
    stage.tell(lost);
    stage.connect(pbx, {
      talkBridges: [place.bridgeId],
      legs: [
        { legId: asId('stray'), state: 'ringing', place: { kind: 'none' } },
        { legId: asId('agent'), state: 'up', place },
        { legId: asId('caller'), state: 'up', place, inbound },
      ],
    });
    expect(stage.effects).toMatchObject([{ type: 'hangUp', legId: 'stray' }]);
    expect(stage.last('provider.reconciled').payload).toMatchObject({ stray: 1, adopted: 0 });
  });

  test('F10 it says how many differences it closed: none where all is as it was', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.arrives('sales');
    stage.takes(stage.ringing()[0]!);
    const closed = (legs: readonly LiveLeg[]) => {
      stage.tell(lost);
      stage.connect(pbx, { legs });
      return stage.last('provider.reconciled').payload;
    };
    expect(closed(listed(stage))).toMatchObject({ live: 2, gone: 0, differences: 0 });
    expect(closed([])).toMatchObject({ live: 0, gone: 2, differences: 2 });
  });

  test('F4 a conversation goes on, also one whose joining was not seen', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.answers('anna');
    const { bridgeId, legIds } = stage.last('join.requested').payload;
    stage.tell(lost);
    const place = { kind: 'talk', bridgeId } as const;
    const legs = listed(stage, ...legIds.map((legId) => ({ legId, place })));
    for (let times = 0; times < 2; times += 1) {
      stage.connect(pbx, { legs, talkBridges: [bridgeId] });
      expect(stage.call(callId).stage.state).toBe('connected');
      expect(stage.effects).toEqual([]);
    }
  });

  test('F4 what the floor still wants is asked for again: answering, music, hanging up', () => {
    const stage = new Stage();
    stage.queue('sales', { ringTimeoutMs: 5000 });
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales', { answered: false });
    const legId = stage.callerOf(callId);
    const annas = stage.legOf('anna');
    stage.pass(5000);
    stage.tell(lost);
    stage.connect(pbx, { legs: listed(stage, { legId, place: { kind: 'none' } }) });
    expect(stage.effects).toMatchObject([
      { type: 'hangUp', legId: annas },
      { type: 'answer', legId },
      { type: 'wait', legId },
    ]);
  });

  test('F4 the PBX’s word counts: a caller whom it has not answered is answered, whatever we believed', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 }, { available: false });
    const callId = stage.arrives('sales', { answered: false });
    const legId = stage.callerOf(callId);
    stage.tell({ type: 'leg.answered', providerId: pbx, legId });
    stage.tell(lost);
    stage.connect(pbx, { legs: listed(stage, { legId, state: 'arrived' }) });
    expect(stage.effects).toMatchObject([{ type: 'answer', legId }]);
  });

  test('C7 F4 a waiting caller whom the agent left alone in a talk bridge gets music; one who is not alone is left there', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 }, { available: false });
    const legId = stage.callerOf(stage.arrives('sales'));
    const place = { kind: 'talk', bridgeId: asId<BridgeId>('b') } as const;
    const legs = listed(stage, { legId, place });
    stage.tell(lost);
    stage.connect(pbx, { legs, talkBridges: [place.bridgeId] });
    expect(stage.wanted('wait')).toMatchObject([{ legId }]);
    stage.tell(lost);
    stage.connect(pbx, {
      legs: [...legs, { legId: asId('other'), state: 'up', place }],
      talkBridges: [place.bridgeId],
    });
    expect(stage.effects).toEqual([]);
  });

  test('F4 a snapshot that nobody asked for changes nothing', () => {
    const stage = busy();
    const live = { legs: [], talkBridges: [], phones: [], phonesComplete: true };
    expect(stage.tell({ type: 'provider.snapshot', providerId: pbx, live })).toEqual({ facts: [], effects: [] });
  });

  test('F4 phones are as the PBX lists them, and one that it does not know is absent', () => {
    const stage = new Stage();
    stage.queue('sales');
    for (const name of ['anna', 'ben', 'carla']) stage.agent(name, { sales: 0 });
    stage.tell(lost);
    const phones = [
      { extension: 'x-anna', state: 'offline' },
      { extension: 'x-ben', state: 'online' },
    ] as const;
    stage.connect(pbx, { phones, phonesComplete: true });
    const obstacles = [...stage.floor.queues.get(asId('sales'))!.members.values()].map(({ obstacle }) => obstacle);
    expect(obstacles).toEqual(['phoneOffline', undefined, 'phoneUnknown']);
  });

  test('F4 a phone that the PBX has removed is absent, whether an agent has it or not', () => {
    const stage = new Stage();
    const spare = { extension: '1009', state: 'online' } as const;
    const absent = (): string[] =>
      stage.of('phone.changed').flatMap(({ payload }) => (payload.state === 'absent' ? [payload.extension] : []));
    stage.tell(lost);
    stage.connect(pbx, { phones: [spare], phonesComplete: true });
    stage.tell(lost);
    stage.connect(pbx, { phones: [], phonesComplete: false });
    expect(absent()).toEqual([]);
    for (let times = 0; times < 2; times += 1) {
      stage.tell(lost);
      stage.connect(pbx, { phones: [], phonesComplete: true });
    }
    expect(absent()).toEqual(['1009']);
  });
});
