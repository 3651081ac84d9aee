/** Whatever happens, rows that are made again only where a fact touched them are those that are made afresh. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentTile } from '../agents/agentBoard.ts';
import { parkedCall } from '../calls/directory.ts';
import { liveCall } from '../calls/liveCalls.ts';
import { ownCalls } from '../calls/ownCalls.ts';
import { Stage } from '../floor/stage.testing.ts';
import { asId, type AgentId, type CallId, type QueueId, type RecordingId } from '../kernel/ids.ts';
import { queueTile } from '../queues/queueBoard.ts';
import { underWay } from '../recordings/underWay.ts';
import { LiveTable } from './liveTable.ts';
import { touch } from './touched.ts';

const queues = ['Sales', 'Support', 'Billing'];
const agents = ['anna', 'ben', 'cem', 'dora'];

class Watched extends Stage {
  readonly #position = () => this.floor.seq;
  readonly tables = {
    queues: new LiveTable({
      view: (id: QueueId) => queueTile(this.floor, id),
      ids: () => this.floor.queues.keys(),
      position: this.#position,
      memory: 50,
    }),
    agents: new LiveTable({
      view: (id: AgentId) => agentTile(this.floor, id),
      ids: () => this.floor.agents.keys(),
      position: this.#position,
      memory: 50,
    }),
    calls: new LiveTable({
      view: (id: CallId) => liveCall(this.floor, id),
      ids: () => this.floor.calls.keys(),
      position: this.#position,
      memory: 50,
    }),
    parked: new LiveTable({
      view: (id: CallId) => parkedCall(this.floor, id),
      ids: () => this.floor.calls.keys(),
      position: this.#position,
      memory: 50,
    }),
    ownCalls: new LiveTable({
      view: (id: AgentId) => ownCalls(this.floor, id),
      ids: () => this.floor.agents.keys(),
      position: this.#position,
      memory: 50,
    }),
    voicemails: new LiveTable({
      view: (id: RecordingId) => this.floor.voicemails.get(id),
      ids: () => this.floor.voicemails.keys(),
      position: this.#position,
      memory: 50,
    }),
    recordings: new LiveTable({
      view: (id: RecordingId) => underWay(this.floor, id),
      ids: () => this.floor.recordings.keys(),
      position: this.#position,
      memory: 50,
    }),
  };
  #seen = 0;

  /** What the boards show after the facts since the last look, against what they should. */
  look(): { readonly shown: unknown; readonly right: unknown } {
    for (const fact of this.facts.slice(this.#seen)) touch(fact, this.floor, this.tables);
    this.#seen = this.facts.length;
    const shown = Object.values(this.tables).map((table) => sorted(table.since(undefined, () => true).rows));
    const right = [
      Array.from(this.floor.queues.keys(), (id) => queueTile(this.floor, id)),
      Array.from(this.floor.agents.keys(), (id) => agentTile(this.floor, id)),
      Array.from(this.floor.calls.keys(), (id) => liveCall(this.floor, id)),
      Array.from(this.floor.calls.keys(), (id) => parkedCall(this.floor, id)),
      Array.from(this.floor.agents.keys(), (id) => ownCalls(this.floor, id)),
      [...this.floor.voicemails.values()],
      Array.from(this.floor.recordings.keys(), (id) => underWay(this.floor, id)),
    ].map((rows) => sorted(rows.filter((row) => row !== undefined)));
    return { shown, right };
  }
}

const sorted = (rows: readonly { readonly id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

type Move = (stage: Watched, which: number) => void;

const moves: Readonly<Record<string, Move>> = {
  arrives: (stage, which) => void stage.arrives(queues[which % 2]!),
  answers: (stage, which) => {
    const ringing = stage.ringing();
    if (ringing.length > 0) stage.takes(ringing[which % ringing.length]!);
  },
  rejects: (stage, which) => {
    const ringing = stage.ringing();
    if (ringing.length > 0) stage.leaves(stage.legOf(ringing[which % ringing.length]!), 'rejected');
  },
  hangsUp: (stage, which) => {
    const legs = [...stage.floor.legs.keys()];
    if (legs.length > 0) stage.leaves(legs[which % legs.length]!);
  },
  settles: (stage) => stage.settle(),
  passes: (stage, which) => stage.pass((which % 40) * 1_000),
  status: (stage, which) =>
    stage.status(
      asId(agents[which % agents.length]!),
      (['available', 'available', 'away', 'offline'] as const)[which % 4]!,
    ),
  pauses: (stage, which) => {
    const pair = { agentId: asId<AgentId>(agents[which % agents.length]!), queueId: asId<QueueId>(queues[which % 3]!) };
    if (which % 2 === 0) stage.command({ type: 'pauseMember', ...pair, reason: 'training' });
    else stage.command({ type: 'unpauseMember', ...pair });
  },
  moves: (stage, which) => {
    const calls = [...stage.floor.calls.keys()];
    if (calls.length === 0) return;
    const callId = calls[which % calls.length]!;
    stage.command({ type: 'moveCall', callId, queueId: asId(queues[which % 3]!), priority: which % 5 });
  },
  notes: (stage, which) => {
    const wrapped = [...stage.floor.agents.values()].flatMap(({ activity }) =>
      activity.state === 'wrappingUp' ? activity.callId : [],
    );
    const callId = [...wrapped, ...stage.floor.calls.keys()][which % 3];
    if (callId === undefined) return;
    const past = { tags: [] };
    if (which % 2 === 0) stage.command({ type: 'setTags', callId, tags: [`tag ${which}`], past });
    else stage.command({ type: 'setDisposition', callId, code: which % 4 === 1 ? null : 'sold', note: '', past });
  },
  ends: (stage, which) => {
    const calls = [...stage.floor.calls.keys()];
    if (calls.length > 0) stage.command({ type: 'hangUp', callId: calls[which % calls.length]! });
  },
  places: (stage, which) =>
    void stage.command({ type: 'placeCall', agentId: asId(agents[which % agents.length]!), to: '+49301234567' }),
  parks: (stage, which) => {
    const calls = [...stage.floor.calls.keys()];
    if (calls.length > 0) stage.command({ type: 'parkCall', callId: calls[which % calls.length]! });
  },
  records: (stage, which) => {
    const callId = [...stage.floor.calls.keys()][which % 3];
    if (callId === undefined) return;
    if (which % 4 === 0) stage.command({ type: 'startRecording', callId });
    else if (which % 4 === 1) stage.command({ type: 'stopRecording', callId });
    else if (which % 4 === 2) stage.command({ type: 'pauseRecording', callId, reason: 'card' });
    else stage.command({ type: 'resumeRecording', callId });
  },
  renamesQueue: (stage, which) => {
    const queue = stage.floor.queues.get(asId(queues[which % 3]!));
    if (!queue) return;
    const requiredSkills = which % 2 === 0 ? [] : [{ name: 'German', level: which % 4 }];
    const settings = {
      ...queue.settings,
      name: `${queue.id} ${which}`,
      wrapUpMs: (which % 3) * 5_000,
      requiredSkills,
      recording: (['never', 'onDemand', 'always'] as const)[which % 3],
      consent: 'none' as const,
    };
    stage.command({ type: 'saveQueue', queueId: queue.id, isNew: false, settings });
  },
  renamesAgent: (stage, which) => {
    const agent = stage.floor.agents.get(asId(agents[which % agents.length]!));
    if (!agent) return;
    const { extension } = agent;
    const name = `${agent.id} ${which}`;
    const skills = [{ name: 'german', level: which % 5 }];
    stage.command({ type: 'saveAgent', agentId: agent.id, isNew: false, name, extension, skills });
  },
  changesNumber: (stage, which) => {
    const number = [...stage.floor.numbers.values()][which % 3];
    if (!number) return;
    const { id: numberId, recording: _before, ...about } = number;
    const recording = which % 2 === 0 ? {} : ({ recording: 'never' } as const);
    stage.command({ type: 'saveNumber', numberId, isNew: false, ...about, ...recording });
  },
  removesMember: (stage, which) => {
    const pair = { agentId: asId<AgentId>(agents[which % agents.length]!), queueId: asId<QueueId>(queues[which % 3]!) };
    if (which % 2 === 0) stage.command({ type: 'removeMember', ...pair });
    else stage.command({ type: 'saveMember', ...pair, penalty: which % 3 });
  },
  removesAgent: (stage, which) => {
    if (which % 10 === 0) stage.command({ type: 'removeAgent', agentId: asId('dora') });
  },
  removesQueue: (stage, which) => {
    if (which % 10 !== 0) return;
    for (const { id } of [...stage.floor.numbers.values()].filter(({ queueId }) => queueId === asId('Billing'))) {
      stage.command({ type: 'removeNumber', numberId: id });
    }
    stage.command({ type: 'removeQueue', queueId: asId('Billing') });
  },
  sleeps: (stage, which) => {
    if (which % 10 === 0) stage.pass(24 * 3_600_000);
  },
  configuresCentre: (stage, which) =>
    void stage.command({ type: 'configureCentre', timeZone: which % 2 === 0 ? 'Europe/Berlin' : 'Pacific/Kiritimati' }),
  phone: (stage, which) => {
    const extension = `x-${agents[which % agents.length]}`;
    const state = which % 2 === 0 ? 'offline' : 'online';
    stage.tell({ type: 'phone.changed', providerId: asId('pbx'), extension, state });
  },
  losesPbx: (stage) => void stage.tell({ type: 'provider.lost', providerId: asId('pbx'), reason: 'gone' }),
  findsPbx: (stage) => void stage.tell({ type: 'provider.connected', providerId: asId('pbx'), version: '2' }),
  asksPbx: (stage, which) => {
    const live = { legs: [], phones: [], talkBridges: [], phonesComplete: which % 4 === 0 };
    stage.tell({ type: 'provider.snapshot', providerId: asId('pbx'), live });
  },
};

/** Without these most of a script would happen in an empty centre. */
const often = [
  'arrives',
  'arrives',
  'arrives',
  'answers',
  'answers',
  'answers',
  'settles',
  'settles',
  'notes',
  'passes',
  'findsPbx',
  'asksPbx',
];

describe('what a fact touches', () => {
  it('is also what agents are shown of a queue that they have left meanwhile', () => {
    const stage = new Watched();
    stage.queue('Sales', { wrapUpMs: 60_000 });
    const agentId = stage.agent('anna', { Sales: 0 });
    stage.arrives('Sales');
    stage.leaves(stage.callerOf(stage.takes('anna')));
    stage.settle();
    stage.command({ type: 'removeMember', agentId, queueId: asId('Sales') });
    stage.look();
    const { settings } = stage.floor.queues.get(asId('Sales'))!;
    stage.command({ type: 'saveQueue', queueId: asId('Sales'), isNew: false, settings: { ...settings, name: 'Shop' } });
    stage.look();
    expect(stage.tables.ownCalls.get(agentId)?.calls).toMatchObject([{ part: 'wrapUp', queueName: 'Shop' }]);
    const { shown, right } = stage.look();
    expect(shown).toEqual(right);
  });

  it('is all that it changes on any board', { timeout: 60_000 }, () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(moves), ...often), fc.nat(1_000)), {
      minLength: 40,
      maxLength: 120,
      size: 'max',
    });
    const done = { offers: 0, removedQueues: 0, removedAgents: 0, days: 0, notes: 0 };
    fc.assert(
      fc.property(steps, (script) => {
        const stage = new Watched();
        stage.checking = false;
        for (const queue of queues) stage.queue(queue);
        for (const agent of agents) stage.agent(agent, { Sales: 0, Support: 1, Billing: 0 });
        for (const [move, which] of script) {
          moves[move]!(stage, which);
          // Sometimes nobody looks for a while, and the touches of several steps come together.
          if (which % 3 === 0) continue;
          const { shown, right } = stage.look();
          expect(shown).toEqual(right);
        }
        const { shown, right } = stage.look();
        expect(shown).toEqual(right);
        done.removedQueues += stage.of('queue.removed').length;
        done.removedAgents += stage.of('agent.removed').length;
        done.notes += stage.of('call.tagged').length + stage.of('call.disposed').length;
        done.days += stage.of('day.started').length;
        done.offers += stage.of('offer.accepted').length + stage.of('offer.rejected').length;
      }),
      { numRuns: 100, seed: 20_261_121 },
    );
    // The scripts did something.
    expect(done.offers).toBeGreaterThan(50);
    expect(Math.min(done.removedQueues, done.removedAgents, done.days, done.notes)).toBeGreaterThan(5);
  });
});
