/** Where the adapter puts supervisors, and who hears whom then, on a real Asterisk. Rules S5–S7 and S13 in server/src/supervision/RULES.md. */
import { describe, expect, test } from 'vitest';
import { asId, type SupervisionId } from '../../../server/src/kernel/ids.ts';
import type { Place } from '../../../server/src/supervision/supervision.ts';
import { type Asterisk, startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { PARTY_TONES, startCarrier } from '../../peers/carrier/carrier.ts';
import type { Party } from '../../peers/carrier/party.ts';
import { bridge, leg, type Link, openLink } from '../../support/asteriskLink.ts';
import { ariOf } from '../../support/observer.ts';
import { longestGap, loudest, NO_TRACE_DB, verdict } from '../../support/tones.ts';

const number = '+4930901820';
const talk = bridge('site-1-b1');
const [agentLeg, sueLeg, samLeg] = [leg('site-1-l2'), leg('site-1-l3'), leg('site-1-l4')];
const [first, second] = [asId<SupervisionId>('site-1-s3'), asId<SupervisionId>('site-1-s4')];
/** The most that may be missing at a change of mode. */
const GAP_MS = 60;
/** What is under way may take a moment, and a busy machine drops a packet. */
const PATIENCE = { timeout: 10_000, interval: 1 };

interface Scene extends AsyncDisposable {
  readonly asterisk: Asterisk;
  readonly link: Link;
  readonly callerLeg: ReturnType<typeof leg>;
  readonly caller: Party;
  readonly agent: Party;
  readonly sue: Party;
  readonly sam: Party;
  supervise(place: Place, supervisionId?: SupervisionId): Promise<void>;
}

/** A caller and an agent talk; the phones of two supervisors are answered and nobody has been put anywhere. */
async function scene(): Promise<Scene> {
  await using opened = new AsyncDisposableStack();
  const carrier = opened.use(await startCarrier());
  const endpoints = ['1001', '1002', '1003'].map((extension) => carrier.account(extension));
  const asterisk = opened.use(await startAsterisk({ endpoints, carrierPort: carrier.sipPort }));
  carrier.connect(asterisk);
  const link = opened.use(await openLink(asterisk));
  const party = (who: string, index: number) => carrier.party(who, { tone: PARTY_TONES[index]! });
  const [caller, agent, sue, sam] = [party('+4915990001111', 0), party('1001', 1), party('1002', 2), party('1003', 3)];
  const ring = async (legId: ReturnType<typeof leg>, extension: string) => {
    const target = { kind: 'extension', extension } as const;
    await link.perform('site-1', { type: 'ring', legId, target, shown: { number: '', name: '' }, timeoutMs: 10_000 });
    await link.heard('leg.answered', { where: (event) => event.legId === legId });
  };
  await caller.call(number);
  const { legId: callerLeg } = await link.heard('leg.arrived');
  await link.perform('site-1', { type: 'answer', legId: callerLeg });
  await ring(agentLeg, '1001');
  await link.perform('site-1', { type: 'join', bridgeId: talk, legIds: [callerLeg, agentLeg] });
  await link.heard('legs.joined');
  await ring(sueLeg, '1002');
  await ring(samLeg, '1003');
  const stack = opened.move();
  return {
    asterisk,
    link,
    callerLeg,
    caller,
    agent,
    sue,
    sam,
    supervise(place, supervisionId = first) {
      const legId = supervisionId === first ? sueLeg : samLeg;
      return link.perform('site-1', { type: 'supervise', supervisionId, legId, place });
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

const beside = (mode: 'listen' | 'whisper', targetLegId = agentLeg): Place => ({ kind: 'beside', mode, targetLegId });
const inside: Place = { kind: 'inside', bridgeId: talk };
const placeOf = {
  waiting: { kind: 'waiting' },
  listen: beside('listen'),
  whisper: beside('whisper'),
  barge: inside,
} as const;

/** Whose tones the ear hears for a while, by number. */
async function hearing(ear: Party, parties: readonly Party[]): Promise<Record<string, string>> {
  const pcm = await ear.listen(300);
  return Object.fromEntries(parties.map((party) => [party.number, verdict(pcm, party.tone)]));
}
const expectHearing = (ear: Party, ...parties: readonly Party[]) => expect.poll(() => hearing(ear, parties), PATIENCE);

async function everybody({ caller, agent, sue }: Scene) {
  const [byCaller, byAgent, bySue] = await Promise.all(
    [caller, agent, sue].map((ear) => hearing(ear, [caller, agent, sue])),
  );
  return { byCaller, byAgent, bySue };
}
const all = (byCaller: string, byAgent: string, bySue: string) => {
  const line = (marks: string) =>
    Object.fromEntries(
      ['+4915990001111', '1001', '1002'].map((who, at) => [who, marks[at] === 'x' ? 'heard' : 'unheard']),
    );
  return { byCaller: line(byCaller), byAgent: line(byAgent), bySue: line(bySue) };
};
/** Each in the order caller, agent, supervisor. */
const expected = {
  waiting: all('-x-', 'x--', '---'),
  listen: all('-x-', 'x--', 'xx-'),
  whisper: all('-x-', 'x-x', 'xx-'),
  barge: all('-xx', 'x-x', 'xx-'),
};

/** The spies and rooms of supervisions as Asterisk itself lists them. */
async function leftOf(asterisk: Asterisk) {
  const { name, password } = asterisk.adminUser;
  const headers = { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` };
  const list = async (what: string) =>
    (await (await fetch(`${asterisk.ariUrl}/${what}`, { headers })).json()) as readonly { readonly id: string }[]; // Asterisk's own JSON
  const [channels, bridges] = await Promise.all([list('channels'), list('bridges')]);
  return {
    spies: channels.flatMap(({ id }) => (/-s\d+~/.test(id) ? [id] : [])),
    rooms: bridges.flatMap(({ id }) => (/-s\d+$/.test(id) ? [id] : [])),
  };
}
const expectLeft = ({ asterisk }: Scene) => expect.poll(() => leftOf(asterisk), PATIENCE);

test('S5 each hears whom they should in each mode, and after every change from one to another', async () => {
  await using stage = await scene();
  const modes = [
    'listen',
    'whisper',
    'barge',
    'listen',
    'barge',
    'whisper',
    'waiting',
    'barge',
    'waiting',
    'whisper',
  ] as const;
  for (const mode of modes) {
    await stage.supervise(placeOf[mode]);
    await expect.poll(() => everybody(stage), { ...PATIENCE, message: mode }).toEqual(expected[mode]);
    const spies = mode === 'listen' || mode === 'whisper' ? [`${first}~${mode}~${agentLeg}`] : [];
    await expectLeft(stage).toEqual({ spies, rooms: [first] });
  }
  await stage.link.perform('site-1', { type: 'clearSupervision', supervisionId: first, legId: sueLeg });
  await expectLeft(stage).toEqual({ spies: [], rooms: [] });
  expect(await stage.asterisk.errors()).toEqual([]);
});

test('S5 a whisper leaves no trace at the customer, and the supervisor misses at most 60 ms at a change', async () => {
  await using stage = await scene();
  const { caller, agent, sue, supervise } = stage;
  await supervise(beside('listen'));
  await expectHearing(sue, caller, agent).toEqual({ '+4915990001111': 'heard', '1001': 'heard' });
  for (let clean = 0, tries = 0; clean < 3; tries += 1) {
    if (tries >= 30) throw new Error('The customer never hears the agent for so long without a break');
    const from = { caller: caller.mark(), sue: sue.mark() };
    await supervise(beside(tries % 2 === 0 ? 'whisper' : 'listen'));
    await Promise.all([caller.listen(500), sue.listen(500)]);
    const byCaller = caller.heard().slice(from.caller, from.caller + 4_000);
    // On a busy machine a packet gets lost, which sounds a little of every tone: that says nothing about traces.
    if (longestGap(byCaller, agent.tone) > 0) continue;
    clean += 1;
    expect(loudest(byCaller, sue.tone)).toBeLessThan(NO_TRACE_DB);
    const bySue = sue.heard().slice(from.sue, from.sue + 4_000);
    for (const { tone } of [caller, agent]) expect(longestGap(bySue, tone)).toBeLessThanOrEqual(GAP_MS);
  }
});

test('S7 two supervise one call: neither hears the other', async () => {
  await using stage = await scene();
  const { sue, sam, caller, agent } = stage;
  await stage.supervise(beside('listen'));
  await stage.supervise(beside('whisper'), second);
  await expectHearing(sue, caller, agent, sam).toEqual({
    '+4915990001111': 'heard',
    '1001': 'heard',
    '1003': 'unheard',
  });
  await expectHearing(agent, sue, sam).toEqual({ '1002': 'unheard', '1003': 'heard' });
  await expectHearing(caller, sue, sam).toEqual({ '1002': 'unheard', '1003': 'unheard' });
  expect((await leftOf(stage.asterisk)).spies).toHaveLength(2);
});

describe('S13 nothing is left over', () => {
  test('each step may be repeated, and nobody is taken out', async () => {
    await using stage = await scene();
    await stage.supervise(beside('whisper'));
    await using observer = await ariOf(stage.asterisk);
    for (let again = 0; again < 3; again += 1) await stage.supervise(beside('whisper'));
    expect(observer.events.filter(({ type }) => type === 'ChannelLeftBridge')).toEqual([]);
    for (let again = 0; again < 2; again += 1)
      await stage.link.perform('site-1', { type: 'clearSupervision', supervisionId: first, legId: sueLeg });
    await expectLeft(stage).toEqual({ spies: [], rooms: [] });
  });

  test('whoever connects next is told what there is, and can go on or remove it', async () => {
    await using stage = await scene();
    await stage.supervise(beside('whisper'));
    await stage.supervise(beside('listen'), second);
    await stage.link[Symbol.asyncDispose]();
    await using link = await openLink(stage.asterisk);
    const { live } = await link.heard('provider.snapshot');
    expect(live.supervisions?.toSorted()).toEqual([first, second]);
    expect(live.legs.find(({ legId }) => legId === sueLeg)).toMatchObject({ state: 'up', place: { kind: 'none' } });
    await link.perform('site-1', { type: 'clearSupervision', supervisionId: second, legId: samLeg });
    await link.perform('site-1', { type: 'supervise', supervisionId: first, legId: sueLeg, place: beside('listen') });
    await expectLeft(stage).toEqual({ spies: [`${first}~listen~${agentLeg}`], rooms: [first] });
  });

  test('a leg that is gone is named: whose ear it was to be, and the supervisor’s', async () => {
    await using stage = await scene();
    await stage.agent.hangUp();
    await stage.link.heard('leg.left', { where: ({ legId }) => legId === agentLeg });
    await expect(stage.supervise(beside('listen'))).rejects.toMatchObject({ gone: [agentLeg] });
    await stage.sue.hangUp();
    await stage.link.heard('leg.left', { where: ({ legId }) => legId === sueLeg });
    await expect(stage.supervise(inside)).rejects.toMatchObject({ gone: [sueLeg] });
    await stage.link.perform('site-1', { type: 'clearSupervision', supervisionId: first, legId: sueLeg });
    await expectLeft(stage).toEqual({ spies: [], rooms: [] });
  });
});
