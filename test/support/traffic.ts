/** What a busy centre would have its journal write: real facts from a seeded simulation, with their rows and intents. */
import type { Batch, Intent, RowChange } from '../../server/src/engine/journal.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import type { Floor } from '../../server/src/floor/floor.ts';
import { asId, type QueueId, type UserId } from '../../server/src/kernel/ids.ts';
import { project } from '../../server/src/persistence/project.ts';
import { World } from '../../server/src/providers/simulator/world.ts';
import { supervisionModes } from '../../server/src/supervision/supervision.ts';
import { boxDefaults } from '../../server/src/voicemail/voicemail.ts';
import { agentAt, by, numberOf, type Plan, setUp } from './centrePlan.ts';
import { SimulatedCentre } from './simulatedCentre.ts';
import { staff } from './staff.ts';

/** A fact with its rows; the effects of a decision hang on its last fact. */
export interface Made {
  readonly fact: Fact;
  readonly changes: readonly RowChange[];
  intents: readonly Intent[];
}

const extensions = ['1', '2', '3', '4', '5', '6'];
export const skillAt = (extension: string) => ({ name: 'German', level: 1 + (Number(extension) % 5) });
const queues: Plan['queues'] = {
  Sales: {
    strategy: 'ringAll',
    wrapUpMs: 5_000,
    dispositionNeeded: true,
    recording: 'always',
    consent: 'none',
    voicemail: boxDefaults,
    pauseAfterMisses: 2,
    requiredSkills: [{ name: 'German', level: 1 }],
  },
  Support: { maxWaitMs: 60_000, overflowQueueId: asId('Sales') },
};

/**
 * Callers, agents who answer, miss, reject, take breaks and call out, a link that is cut, a restart, things that are
 * removed at the end, notes on calls, and a staff. The same for the same seed; at least so many facts.
 */
export function busyDay(
  seed: string,
  factCount: number,
  onFact: (fact: Fact, floor: Floor) => void = () => undefined,
): readonly Made[] {
  const made: Made[] = [];
  const centre = new SimulatedCentre({
    seed,
    commitMs: 2,
    onFact: (fact, floor) => {
      made.push({ fact, changes: project(floor, fact), intents: [] });
      onFact(fact, floor);
    },
    onStep: ({ facts: [first], effects }) => {
      if (first) made.at(-1)!.intents = effects.map((effect, index) => intent(first.seq, index, effect));
    },
  });
  setUp(centre, {
    queues,
    skills: Object.fromEntries(extensions.map((extension) => [extension, [skillAt(extension)]])),
    agents: Object.fromEntries(
      extensions.map((extension) => [extension, { Sales: 0, Support: Number(extension) % 2 }]),
    ),
  });
  const talk = { kind: 'exponential', meanMs: 40_000 } as const;
  const habits = {
    answer: { kind: 'uniform', fromMs: 500, toMs: 9_000 },
    missChance: 0.3,
    rejectChance: 0.1,
    breaks: {
      every: { kind: 'exponential', meanMs: 300_000 },
      kinds: [{ status: 'away', reason: 'lunch', length: talk, weight: 1 }],
    },
    callsOut: { kind: 'exponential', meanMs: 200_000 },
  } as const;
  const world = new World({
    softSwitch: centre.softSwitch,
    agenda: centre.agenda,
    random: centre.random.fork('people'),
    lines: ['Sales', 'Support'].map((name) => ({ dialled: numberOf(name), callsPerHour: 200, talk, patience: talk })),
    workers: extensions.map((extension) => ({ agentId: agentAt(extension), extension, habits })),
    submit: (command) => void centre.submit(command),
  });
  centre.submit({
    type: 'saveUser',
    userId: ear.id,
    isNew: true,
    teamIds: [],
    login: 'ear@example.com',
    name: 'Ear',
    role: 'admin',
    by,
  });
  centre.softSwitch.setPhone(EAR_PHONE, true);
  for (let round = 1; made.length < factCount; round += 1) {
    centre.run(20_000);
    takeNotes(centre, made, round);
    handle(centre, round);
    if (round % 10 === 0) {
      centre.cutLink();
      centre.run(5_000);
      centre.mendLink();
      centre.restart('thaw', 1_000);
    }
  }
  world[Symbol.dispose]();
  centre.run(600_000);
  askBefore(centre);
  for (const queueId of ['Support', 'Sales']) centre.submit({ type: 'removeNumber', numberId: asId(queueId), by });
  centre.submit({ type: 'removeQueue', queueId: asId('Support'), by });
  centre.submit({ type: 'removeMember', queueId: asId('Sales'), agentId: agentAt('2'), by });
  centre.submit({ type: 'removeAgent', agentId: agentAt('1'), by });
  for (const command of staff(asId('Sales'), agentAt('2'))) {
    const reply = centre.submit(command);
    if (reply?.outcome !== 'done') throw new Error(`${command.type}: ${JSON.stringify(reply)}`);
  }
  keepRecordings(centre);
  centre.submit({ type: 'removeUser', userId: ear.id, by });
  return made;
}

const codes = ['sold', 'callBack', 'wrongNumber'] as const;

/** Tags and dispositions on calls that go on and on calls that are over, some of them taken away again. */
function takeNotes(centre: SimulatedCentre, made: readonly Made[], round: number): void {
  const ended = made.findLast(({ fact }) => fact.type === 'call.ended')?.fact.callId;
  for (const callId of [centre.floor.calls.keys().next().value, ended]) {
    if (callId === undefined) continue;
    const past = callId === ended ? { past: { tags: [] } } : {};
    const tags = round % 5 === 0 ? [] : [`Tag ${round % 3}`, 'VIP'].slice(round % 2);
    centre.submit({ type: 'setTags', callId, tags, ...past, by });
    const code = round % 7 === 0 ? null : codes[round % 3]!;
    const note = code !== null && round % 2 === 0 ? `Round ${round}, 100 % sure` : '';
    centre.submit({ type: 'setDisposition', callId, code, note, ...past, by });
  }
}

const ear = { kind: 'user', id: asId<UserId>('user-ear') } as const;
const EAR_PHONE = '99';
const salesBox = { kind: 'queue', queueId: asId<QueueId>('Sales') } as const;

/** Holds, supervises and keeps what was recorded: one call after the other, in each round. */
function handle(centre: SimulatedCentre, round: number): void {
  const call = [...centre.floor.calls.values()].find(({ stage }) => stage.state === 'connected');
  if (call) {
    const mode = supervisionModes[round % supervisionModes.length]!;
    centre.submit({
      type: 'superviseCall',
      callId: call.id,
      mode,
      reason: `Round ${round}`,
      phone: EAR_PHONE,
      by: ear,
    });
    centre.submit({ type: 'holdCall', callId: call.id, key: `${round}`, by });
    centre.submit({ type: 'mergeConsult', callId: call.id, by });
    centre.run(500);
    for (const { id, rung } of centre.softSwitch.legs.values())
      if (rung?.target.kind === 'extension' && rung.target.extension === EAR_PHONE) centre.softSwitch.pickUp(id);
    centre.submit({ type: 'resumeCall', callId: call.id, by });
    centre.run(1_000);
    for (const { id } of centre.floor.calls.get(call.id)?.supervisions ?? []) {
      if (round % 3 === 0) {
        centre.submit({ type: 'takeOverCall', supervisionId: id, by: ear });
        centre.run(1_000);
        centre.submit({ type: 'handBackCall', supervisionId: id, by: ear });
        centre.run(12_000);
      }
      centre.submit({ type: 'endSupervision', supervisionId: id, by: ear });
    }
    if (round % 8 === 1) {
      centre.submit({ type: 'transferCall', callId: call.id, to: { kind: 'voicemail', box: salesBox }, by });
      centre.run(40_000);
    }
  }
  keepRecordings(centre);
  const member = { agentId: agentAt('2'), queueId: asId<never>('Sales'), by };
  if (round === 1) centre.submit({ type: 'pauseMember', ...member, reason: 'training' });
  if (round === 2) centre.submit({ type: 'unpauseMember', ...member });
}

function keepRecordings(centre: SimulatedCentre): void {
  for (const { id, callId, state } of centre.floor.recordings.values()) {
    if (state !== 'finished') continue;
    const stored = {
      id,
      lengthMs: 1_000,
      bytes: 32_044,
      sha256: '00',
      compactBytes: 4_000,
      peaks: { left: [1], right: [2] },
      wrappedKey: 'sealed',
      keyId: 'k',
      location: id,
    };
    centre.submit({ type: 'recordingStored', recordingId: id, stored, gaps: [], by });
    if (centre.floor.voicemails.has(id)) centre.submit({ type: 'setVoicemailHeard', recordingId: id, heard: true, by });
    centre.submit({ type: 'setLegalHold', recordingId: id, callId, held: true, reason: 'A complaint', by });
  }
}

/** Somebody is asked whether they may be recorded, and hangs up before they come to the queue. */
function askBefore(centre: SimulatedCentre): void {
  const queueId = asId<QueueId>('Support');
  const { settings } = centre.floor.queues.get(queueId)!;
  const asking = { recording: 'always', consent: 'gb', announcement: 'sound:consent' } as const;
  centre.submit({ type: 'saveQueue', queueId, isNew: false, settings: { ...settings, ...asking }, by });
  const remote = { number: '+491701234567', name: '' };
  const legId = centre.softSwitch.callIn({ dialled: numberOf('Support'), remote });
  centre.run(500);
  centre.softSwitch.hangUp(legId);
  centre.run(5_000);
}

const intent = (seq: number, index: number, effect: Intent['effect']): Intent => ({
  id: asId(`${seq}-${index}`),
  seq,
  effect,
});

/** The day in batches of so many facts, the last one smaller; each strikes off the intents of the one before. */
export function batches(day: readonly Made[], epoch: number, size: number): Batch[] {
  const result: Batch[] = [];
  for (let from = 0; from < day.length; from += size) {
    const part = day.slice(from, from + size);
    result.push({
      epoch,
      facts: part.map(({ fact }) => fact),
      changes: part.flatMap(({ changes }) => changes),
      intents: part.flatMap(({ intents }) => intents),
      struckOff: result.at(-1)?.intents.map(({ id }) => id) ?? [],
    });
  }
  return result;
}
