import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { isTold, type Story, tell, toldTypes } from './entry.ts';
import { whyOf } from './why.ts';
import { calls } from '../../locales/calls.en.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 21, 9, 0, second)).toISOString();
const anna = { id: 'a1', name: 'Anna' };
const ben = { id: 'a2', name: 'Ben' };

const considered = (
  agent: { id: string; name: string } | null,
  given: Partial<Story['decisions'][number]['agents'][number]>,
) => ({
  agentId: agent?.id ?? 'gone',
  agentName: agent?.name ?? null,
  chosen: false,
  penalty: 0,
  rank: null,
  passedOver: null,
  ...given,
});

const decision: Story['decisions'][number] = {
  position: 7,
  at: at(1),
  queueName: 'Sales',
  strategy: 'LEAST_RECENT',
  rules: '',
  agents: [
    considered(anna, { chosen: true, rank: 1 }),
    considered(ben, { rank: 2, passedOver: 'BEHIND' }),
    considered({ id: 'a3', name: 'Cleo' }, { passedOver: 'TALKING' }),
    considered(null, { passedOver: 'AWAY' }),
    considered({ id: 'a5', name: 'Emil' }, { passedOver: 'TALKING' }),
  ],
  moreAgents: [
    { reason: 'TALKING', count: 4 },
    { reason: null, count: 2 },
  ],
  callers: [
    { callId: 'other', queueId: 'q1', priority: 5, waitedMs: 100, chosen: true },
    { callId: 'c1', queueId: 'q1', priority: 0, waitedMs: 9000, chosen: true },
  ],
  moreCallers: 3,
};

const offer = (agent: typeof anna, given: Partial<Story['offers'][number]>): Story['offers'][number] => ({
  legId: `leg-${agent.id}`,
  agentId: agent.id,
  agentName: agent.name,
  queueId: 'q1',
  queueName: 'Sales',
  penalty: 0,
  madeAt: at(1),
  outcome: null,
  endedAt: null,
  withdrawReason: null,
  failCause: null,
  ...given,
});

const story: Story = {
  id: 'c1',
  direction: 'INBOUND',
  state: 'ENDED',
  end: 'COMPLETED',
  dialled: '100',
  remoteNumber: '',
  remoteName: '',
  priority: 0,
  arrivedAt: at(0),
  connectedAt: at(4),
  endedAt: at(9),
  queueName: 'Sales',
  agentName: ben.name,
  tags: [],
  disposition: null,
  dispositionMissing: false,
  live: null,
  dispositionChoices: [],
  provider: null,
  legs: [],
  offers: [
    offer(anna, { outcome: 'WITHDRAWN', withdrawReason: 'ANSWERED_ELSEWHERE', endedAt: at(4) }),
    offer(ben, { outcome: 'ACCEPTED', endedAt: at(4) }),
  ],
  queueVisits: [
    {
      queueId: 'q1',
      queueName: 'Sales',
      joinedAt: at(0),
      waitingSince: at(0),
      exit: 'ANSWERED',
      leftAt: at(4),
      waitedMs: 4000,
      agentName: ben.name,
    },
  ],
  decisions: [decision],
  timeline: [
    { position: 1, at: at(0), type: 'CALL_QUEUED', text: '', by: null },
    { position: 2, at: at(1), type: 'ROUTING_DECIDED', text: '', by: null },
    { position: 3, at: at(1), type: 'OFFER_MADE', text: '', by: null },
    { position: 4, at: at(1), type: 'OFFER_MADE', text: '', by: null },
    { position: 5, at: at(4), type: 'OFFER_ACCEPTED', text: '', by: null },
    { position: 6, at: at(4), type: 'OFFER_WITHDRAWN', text: '', by: null },
    { position: 7, at: at(4), type: 'QUEUE_LEFT', text: '', by: null },
    { position: 8, at: at(9), type: 'CALL_ENDED', text: '', by: null },
    { position: 10, at: at(9), type: 'CALL_TAGGED', text: '', by: { name: 'Cleo' } },
    { position: 11, at: at(9), type: 'CALL_DISPOSED', text: '', by: { name: null } },
    { position: 9, at: at(9), type: 'PROVIDER_LOST', text: 'as the server says', by: null },
  ],
};

test('each entry is told with the names of whoever it is about, also of two at one instant', () => {
  expect(tell(story)).toEqual([
    { key: 'CALL_QUEUED', queue: 'Sales' },
    { key: 'ROUTING_DECIDED', agent: 'Anna' },
    { key: 'OFFER_MADE', agent: 'Anna' },
    { key: 'OFFER_MADE', agent: 'Ben' },
    { key: 'OFFER_ACCEPTED', agent: 'Ben', ms: 3000 },
    { key: 'OFFER_WITHDRAWN', agent: 'Anna', ms: 3000, why: 'withdrawn.ANSWERED_ELSEWHERE' },
    { key: 'QUEUE_LEFT', queue: 'Sales', ms: 4000, why: 'exit.ANSWERED' },
    { key: 'CALL_ENDED', why: 'end.COMPLETED' },
    { key: 'CALL_TAGGED', agent: 'Cleo' },
    { key: 'CALL_DISPOSED' },
    undefined,
  ]);
});

test('there are words for every type that is told', () => {
  expect(toldTypes.filter((type) => !(type in calls.happened))).toEqual([]);
});

const schema = readFileSync(new URL('../../../../schema/schema.graphql', import.meta.url), 'utf8');
const ofCalls =
  /^(?:CALL|LEG|OFFER|WRAP_UP|TRANSFER|CONSULT|CONSENT|PARK|DTMF|RECORDING|SUPERVISION|VOICEMAIL|GREETING|COMMAND)_/;

test('whatever can happen to a call is told in the language of the screen, or goes without saying', () => {
  const [, types = ''] = /enum FactType \{(.*?)\n\}/s.exec(schema) ?? [];
  const told = new Set<string>(toldTypes);
  const happens = (types.match(/^ {2}[A-Z_]+$/gm) ?? [])
    .map((line) => line.trim())
    .filter((type) => ofCalls.test(type));
  expect(happens.length).toBeGreaterThan(60);
  const asEntry = (type: string) => ({ ...story.timeline[0]!, type: type as Story['timeline'][number]['type'] });
  expect(happens.filter((type) => !told.has(type) && isTold(asEntry(type)))).toEqual([]);
});

test('a decision says who was rung, who was behind, and why each of the others was passed over', () => {
  const why = whyOf(decision, 'c1');
  expect(why).toMatchObject({ chosen: ['Anna'], considered: 11, inLine: { place: 2, of: 5 }, waitedMs: 9000 });
  expect(why.behind.map(({ name, rank }) => [name, rank])).toEqual([['Ben', 2]]);
  expect(why.unable).toEqual([
    { reason: 'TALKING', names: ['Cleo', 'Emil'], more: 4 },
    { reason: 'BEHIND', names: [], more: 2 },
    { reason: 'AWAY', names: [''], more: 0 },
  ]);
});

test('a call that is not among the listed callers has no place in line', () => {
  expect(whyOf(decision, 'elsewhere')).toMatchObject({ inLine: undefined, waitedMs: undefined });
});
