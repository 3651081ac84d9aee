import { expect, test } from 'vitest';
import { marksAt, marksOf } from './marks.ts';

type Marked = Parameters<typeof marksOf>[0];

const leg = (id: string, role: 'CALLER' | 'AGENT', name?: string) => ({
  id,
  role,
  agentName: name ?? null,
});
const entry = (at: string, type: 'TRANSFER_REQUESTED' | 'CALL_CONNECTED') => ({
  position: 1,
  at: `2026-11-21T10:00:${at}Z`,
  type,
  supervisionMode: null,
  by: { name: 'Anna' },
});
const gap = { reason: null, legId: null, missingLegId: null, by: null, endedBy: null };
const recording: Marked = {
  startedAt: '2026-11-21T10:00:00Z',
  lengthMs: 30_000,
  gaps: [
    { ...gap, fromMs: 1_000, toMs: 4_000, why: 'HOLD', legId: 'l1' },
    { ...gap, fromMs: 12_000, toMs: 13_000, why: 'CONSULT', legId: 'l2' },
    { ...gap, fromMs: 14_000, toMs: 15_000, why: 'CONSENT', missingLegId: 'l1' },
    { ...gap, fromMs: 20_000, toMs: 25_000, why: 'PAUSE', reason: 'Card', by: { kind: 'USER', id: 'u', name: 'Sue' } },
  ],
  call: {
    id: 'c',
    direction: 'INBOUND',
    remoteName: '',
    remoteNumber: '',
    legs: [leg('l1', 'CALLER'), leg('l2', 'AGENT', 'Ben')],
    timeline: [entry('10', 'TRANSFER_REQUESTED'), entry('11', 'CALL_CONNECTED'), entry('45', 'TRANSFER_REQUESTED')],
  },
};

test('gaps are of the side that is missing, and say who and why; what happened stands where it happened', () => {
  expect(marksOf(recording)).toEqual([
    { key: 'hold', fromMs: 1_000, toMs: 4_000, side: 'customer' },
    { key: 'transfer', fromMs: 10_000, toMs: 10_000, who: 'Anna' },
    { key: 'consult', fromMs: 12_000, toMs: 13_000, side: 'agent', who: 'Ben' },
    { key: 'consent', fromMs: 14_000, toMs: 15_000, missing: 'customer' },
    { key: 'pause', fromMs: 20_000, toMs: 25_000, who: 'Sue', reason: 'Card' },
  ]);
});

test('a supervisor is marked with how they take part from then on', () => {
  const types = ['SUPERVISION_STARTED', 'SUPERVISION_CHANGED', 'SUPERVISION_CHANGED', 'SUPERVISION_TOOK_OVER'] as const;
  const modes = ['LISTEN', 'WHISPER', null, null] as const;
  const timeline = types.map((type, n) => ({
    ...entry(`1${n}`, 'CALL_CONNECTED'),
    type,
    supervisionMode: modes[n] ?? null,
  }));
  const marks = marksOf({ ...recording, gaps: [], call: { ...recording.call!, timeline } });
  expect(marks.map(({ key, mode }) => [key, mode])).toEqual([
    ['supervised', 'LISTEN'],
    ['supervisionChanged', 'WHISPER'],
    ['supervisionChanged', undefined],
    ['tookOver', undefined],
  ]);
});

test('of a call that is out of sight only the gaps are known, and not of whom', () => {
  const marks = marksOf({ ...recording, call: null });
  expect(marks.map(({ key, side }) => [key, side])).toEqual([
    ['hold', undefined],
    ['consult', undefined],
    ['consent', undefined],
    ['pause', undefined],
  ]);
});

test('a span is found within itself, a point also a little beside itself', () => {
  const at = (ms: number) => marksAt(marksOf(recording), ms, 300).map(({ key }) => key);
  expect([at(500), at(1_000), at(4_000), at(9_750), at(10_300), at(10_400)]).toEqual([
    [],
    ['hold'],
    [],
    ['transfer'],
    ['transfer'],
    [],
  ]);
});
