import { describe, expect, test } from 'vitest';
import { by, Stage } from '../floor/stage.testing.ts';
import { Check } from '../kernel/check.ts';
import { RefusedError } from '../kernel/errors.ts';
import { asId, type CallId, type Instant, type QueueId } from '../kernel/ids.ts';
import {
  checkDispositions,
  choiceFaults,
  choicesOf,
  type DispositionCode,
  FOLLOW_UP_WITHIN_MS,
} from './dispositions.ts';
import { liveCall } from './liveCalls.ts';
import { checkDisposition } from './noteInput.ts';
import { ownCalls } from './ownCalls.ts';

const entry = (code: string, about: Partial<DispositionCode> = {}): DispositionCode => ({
  code,
  label: `The ${code}`,
  needsNote: false,
  needsFollowUp: false,
  retired: false,
  ...about,
});

const tree = [
  entry('sale'),
  entry('sale.yes', { parent: 'sale' }),
  entry('sale.later', { parent: 'sale', needsFollowUp: true }),
  entry('complaint', { needsNote: true }),
  entry('delivery', { parent: 'complaint' }),
  entry('delivery.late', { parent: 'delivery' }),
  entry('fax', { retired: true }),
  entry('fax.broken', { parent: 'fax' }),
  entry('wrong number'),
];

function faults(given: readonly DispositionCode[]): readonly string[] {
  const check = new Check();
  checkDispositions(check, 'dispositions', given);
  try {
    check.done();
  } catch (error) {
    if (error instanceof RefusedError) return error.faults.map(({ field, message }) => `${field} ${message}`);
  }
  return [];
}

describe('D1 a tree of codes', () => {
  test('is kept as it was given, without the space around it, and parents as they are spelled', () => {
    expect(checkDispositions(new Check(), 'dispositions', tree)).toEqual(tree);
    const [, child] = checkDispositions(new Check(), 'd', [entry(' Sale '), entry('yes', { parent: 'SALE' })]);
    expect(child?.parent).toBe('Sale');
  });

  test('has each code once, below one that stands before it, on three levels', () => {
    expect(faults(tree)).toEqual([]);
    expect(faults([entry('a'), entry('A')])).toEqual(['dispositions.1.code is given twice']);
    expect(faults([entry('b', { parent: 'a' }), entry('a')])).toEqual([
      'dispositions.0.parent is no code that stands before it',
    ]);
    expect(faults([entry('a', { parent: 'a' })])).toEqual(['dispositions.0.parent is no code that stands before it']);
    const deep = ['a', 'b', 'c', 'd'].map((code, at, all) => entry(code, at === 0 ? {} : { parent: all[at - 1]! }));
    expect(faults(deep)).toEqual(['dispositions.3.parent would be on level 4; 3 is the most']);
  });

  test('has bounds', () => {
    expect(faults([entry('', { label: 'x'.repeat(81) }), entry('x'.repeat(61))])).toEqual([
      'dispositions.0.code may not be empty',
      'dispositions.0.label has 81 characters; 80 is the most',
      'dispositions.1.code has 61 characters; 60 is the most',
    ]);
    const many = Array.from({ length: 201 }, (_, n) => entry(`c${n}`));
    expect(faults(many)).toEqual(['dispositions has 201 entries; 200 is the most']);
    expect(faults(many.slice(1))).toEqual([]);
  });
});

describe('D2 what can be chosen', () => {
  test('are the leaves that are not retired, with what their branches ask for', () => {
    expect(choicesOf(tree)).toEqual([
      { code: 'sale.yes', label: 'The sale › The sale.yes', needsNote: false, needsFollowUp: false },
      { code: 'sale.later', label: 'The sale › The sale.later', needsNote: false, needsFollowUp: true },
      {
        code: 'delivery.late',
        label: 'The complaint › The delivery › The delivery.late',
        needsNote: true,
        needsFollowUp: false,
      },
      { code: 'wrong number', label: 'The wrong number', needsNote: false, needsFollowUp: false },
    ]);
  });

  test('anything, where nothing is laid down', () => {
    expect(choiceFaults([], { code: 'whatever', note: '' })).toEqual([]);
  });

  test('a wrong choice is told with what is allowed, a long list in part', () => {
    expect(choiceFaults([entry('a'), entry('b')], { code: 'c', note: '' })).toEqual([
      { field: 'code', message: 'is none that this queue has; choose one of: a, b' },
    ]);
    const many = Array.from({ length: 25 }, (_, n) => entry(`c${n}`));
    expect(choiceFaults(many, { code: 'c', note: '' })[0]?.message).toMatch(/: c0, .*c19 and 5 more$/);
    expect(choiceFaults([entry('a', { retired: true })], { code: 'a', note: '' })[0]?.message).toMatch(/are retired$/);
  });
});

/** A call that anna talks on, from a queue with the tree. */
function talking(settings: { readonly dispositionNeeded?: true } = {}) {
  const stage = new Stage();
  stage.queue('Sales', { wrapUpMs: 30_000, dispositions: tree, ...settings });
  stage.agent('anna', { Sales: 0 });
  stage.arrives('Sales');
  const callId = stage.takes('anna');
  return { stage, callId };
}

interface Put {
  readonly note?: string;
  readonly followUpAt?: Instant;
  /** Who; somebody who is no agent when not given. */
  readonly agent?: string;
  readonly pastQueue?: string;
}

function put(stage: Stage, callId: CallId, code: string | null, { note = '', agent, pastQueue, ...rest }: Put = {}) {
  const past = pastQueue === undefined ? {} : { past: { tags: [], queueId: asId<QueueId>(pastQueue) } };
  const signed = agent === undefined ? by : ({ kind: 'agent', id: agent } as const);
  return stage.tell({ type: 'setDisposition', callId, code, note, ...rest, ...past, by: signed }).reply;
}

const refused = (...fields: readonly string[]) => ({
  outcome: 'refused',
  code: 'INVALID_INPUT',
  faults: fields.map((field) => expect.objectContaining({ field }) as unknown),
});

describe('D3 a disposition', () => {
  test('is a leaf of the tree of the call’s queue, and keeps its label', () => {
    const { stage, callId } = talking();
    expect(put(stage, callId, 'sale')).toMatchObject(refused('code'));
    expect(put(stage, callId, 'fax.broken')).toMatchObject(refused('code'));
    expect(put(stage, callId, 'unheard of')).toMatchObject({
      message: expect.stringMatching(
        /^code is none .*choose one of: sale\.yes, sale\.later, delivery\.late, wrong number\.$/,
      ),
    });
    expect(stage.of('call.disposed')).toEqual([]);
    expect(put(stage, callId, 'sale.yes')).toMatchObject({ outcome: 'done' });
    expect(liveCall(stage.floor, callId)?.disposition).toMatchObject({ label: 'The sale › The sale.yes' });
    stage.queue('Sales', { wrapUpMs: 30_000, dispositions: [entry('other')] });
    expect(liveCall(stage.floor, callId)?.disposition).toMatchObject({ label: 'The sale › The sale.yes' });
  });

  test('needs what the code needs, all told at once', () => {
    const { stage, callId } = talking();
    expect(put(stage, callId, 'delivery.late')).toMatchObject(refused('note'));
    expect(put(stage, callId, 'delivery.late', { note: 'Two days.' })).toMatchObject({ outcome: 'done' });
    expect(put(stage, callId, 'sale.later')).toMatchObject(refused('followUpAt'));
    stage.queue('Sales', { dispositions: [entry('both', { needsNote: true, needsFollowUp: true })] });
    expect(put(stage, callId, 'both')).toMatchObject(refused('note', 'followUpAt'));
  });

  test('is any code where the queue has none, and without a queue', () => {
    const { stage, callId } = talking();
    stage.queue('Sales', {});
    expect(put(stage, callId, 'whatever')).toMatchObject({ outcome: 'done' });
    expect(stage.last('call.disposed').payload).not.toHaveProperty('label');
    stage.agent('ben', {});
    stage.command({ type: 'placeCall', agentId: asId('ben'), to: '+494012345' });
    const placed = stage.last('call.placed').callId;
    expect(put(stage, placed, 'whatever', { agent: 'ben' })).toMatchObject({ outcome: 'done' });
  });

  test('of a call that is over is judged by the queue in which it was last', () => {
    const { stage, callId } = talking();
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    stage.pass(60_000);
    expect(put(stage, callId, 'nonsense', { pastQueue: 'Sales' })).toMatchObject(refused('code'));
    expect(put(stage, callId, 'sale.yes', { pastQueue: 'Sales' })).toMatchObject({ outcome: 'done' });
    expect(put(stage, callId, 'nonsense', { pastQueue: 'gone' })).toMatchObject({ outcome: 'done' });
  });

  test('of somebody who wraps up is judged by the queue from which they had the call', () => {
    const { stage, callId } = talking();
    stage.queue('Support', { dispositions: [entry('solved')] });
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    expect(stage.activity('anna')).toBe('wrappingUp');
    const about = { pastQueue: 'Support' };
    expect(put(stage, callId, 'sale.yes', { ...about, agent: 'anna' })).toMatchObject({ outcome: 'done' });
    expect(put(stage, callId, 'solved', { ...about, agent: 'anna' })).toMatchObject(refused('code'));
    // Somebody has it at hand from there, so others are asked for the same.
    expect(put(stage, callId, 'solved', about)).toMatchObject(refused('code'));
    stage.pass(30_000);
    expect(put(stage, callId, 'solved', { ...about, agent: 'anna' })).toMatchObject({ outcome: 'done' });
  });
});

describe('D4 a follow-up', () => {
  test('is in the future, within two years, and goes with the next disposition', () => {
    const { stage, callId } = talking();
    const due = stage.now + 86_400_000;
    for (const followUpAt of [stage.now, stage.now - 1, stage.now + FOLLOW_UP_WITHIN_MS + 1])
      expect(put(stage, callId, 'sale.later', { followUpAt })).toMatchObject(refused('followUpAt'));
    expect(put(stage, callId, 'sale.later', { followUpAt: due })).toMatchObject({ outcome: 'done' });
    expect(liveCall(stage.floor, callId)?.disposition?.followUpAt).toBe(due);
    put(stage, callId, 'sale.yes');
    expect(liveCall(stage.floor, callId)?.disposition).not.toHaveProperty('followUpAt');
  });

  test('is checked also where any code is right', () => {
    const { stage, callId } = talking();
    stage.queue('Sales', {});
    expect(put(stage, callId, 'x', { followUpAt: stage.now })).toMatchObject(refused('followUpAt'));
    expect(() => checkDisposition({ code: null, followUpAt: 1 })).toThrow(/a follow-up needs one/);
  });
});

describe('D5 a queue that needs one', () => {
  test('says so when the wrap-up begins, and the agent is told until there is one', () => {
    const { stage, callId } = talking({ dispositionNeeded: true });
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    expect(stage.last('wrapUp.started').payload).toMatchObject({ dispositionNeeded: true });
    expect(ownCalls(stage.floor, asId('anna'))?.calls).toMatchObject([{ lacksDisposition: true, dispositions: tree }]);
    put(stage, callId, 'sale.yes', { pastQueue: 'Sales' });
    expect(ownCalls(stage.floor, asId('anna'))?.calls).toMatchObject([{ lacksDisposition: false }]);
    put(stage, callId, null, { pastQueue: 'Sales' });
  });

  test('puts nothing down by itself when the time is over', () => {
    const { stage, callId } = talking({ dispositionNeeded: true });
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    stage.pass(30_000);
    expect(stage.activity('anna')).toBe('idle');
    expect(stage.last('wrapUp.ended').payload.by.kind).toBe('system');
    expect(stage.of('call.disposed')).toEqual([]);
  });
});

describe('D6 two who wrap up the same call', () => {
  /** Anna passed the caller on to another queue; both have talked with them, and wrap up. */
  function wrapping(): { readonly stage: Stage; readonly callId: CallId } {
    const { stage, callId } = talking({ dispositionNeeded: true });
    const solved = { wrapUpMs: 60_000, dispositions: [entry('solved')], dispositionNeeded: true } as const;
    const queueId = stage.queue('Support', solved);
    stage.agent('ben', { Support: 0 });
    stage.command({ type: 'transferCall', callId, to: { kind: 'queue', queueId } });
    stage.settle();
    expect(stage.takes('ben')).toBe(callId);
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    expect(['anna', 'ben'].map((agent) => stage.activity(agent))).toEqual(['wrappingUp', 'wrappingUp']);
    return { stage, callId };
  }
  const of = (stage: Stage, agent: string) => ownCalls(stage.floor, asId(agent))?.calls[0];

  test('each choose from their own queue’s codes, and the last one counts for both', () => {
    const { stage, callId } = wrapping();
    const over = { pastQueue: 'Support' };
    expect(put(stage, callId, 'sale.yes', { ...over, agent: 'anna' })).toMatchObject({ outcome: 'done' });
    for (const agent of ['anna', 'ben'])
      expect(of(stage, agent)).toMatchObject({ disposition: { code: 'sale.yes' }, lacksDisposition: false });
    expect(put(stage, callId, 'sale.yes', { ...over, agent: 'ben' })).toMatchObject(refused('code'));
    expect(put(stage, callId, 'solved', { ...over, agent: 'ben' })).toMatchObject({ outcome: 'done' });
    for (const agent of ['anna', 'ben']) expect(of(stage, agent)).toMatchObject({ disposition: { code: 'solved' } });
    for (const agent of ['anna', 'ben'])
      expect(stage.command({ type: 'endWrapUp', agentId: asId(agent) })).toMatchObject({ outcome: 'done' });
  });
});
