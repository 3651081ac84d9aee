/** Facts and batches by hand, for tests of the journal. */
import type { Batch, RowChange } from '../../server/src/engine/journal.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import { asId } from '../../server/src/kernel/ids.ts';

export const start = Date.UTC(2026, 10, 20, 9, 0, 0, 123);

/** The smallest fact there is. */
export const dayStarted = (seq: number, at = start + seq): Fact => ({
  seq,
  at,
  version: 1,
  type: 'day.started',
  payload: { dayStart: at, nextDayAt: at + 86_400_000 },
});

/** A fact with all that a fact can have. */
export const callArrived = (
  seq: number,
  about: { readonly dialled?: string; readonly number?: string; readonly name?: string } = {},
): Fact => ({
  seq,
  at: start + seq,
  version: 1,
  type: 'call.arrived',
  callId: asId(`call-${seq}`),
  providerId: asId('pbx'),
  legId: asId(`leg-${seq}`),
  payload: { numberId: asId('number'), answer: 'atOnce', answered: true, arrivedAt: start + seq },
  personal: {
    dialled: about.dialled ?? '+4930123',
    remote: { number: about.number ?? '+49151555', name: about.name ?? 'Zoë Müller 🐦' },
  },
});

/** Facts with these seqs, both included. */
export const days = (from: number, to: number): Fact[] =>
  Array.from({ length: to - from + 1 }, (_, index) => dayStarted(from + index));

export const batch = (epoch: number, facts: readonly Fact[], rest: Partial<Batch> = {}): Batch => ({
  epoch,
  facts,
  changes: [],
  intents: [],
  struckOff: [],
  ...rest,
});

export const member = (queue: string, agent: string, set: RowChange['set']): RowChange => ({
  table: 'member',
  key: { queue_id: queue, agent_id: agent },
  set,
});
