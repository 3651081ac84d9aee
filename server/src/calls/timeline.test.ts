import { describe, expect, it } from 'vitest';
import { Stage } from '../floor/stage.testing.ts';
import { asId, type KeyId } from '../kernel/ids.ts';
import type { Key } from '../people/people.ts';
import { inWords } from './timeline.ts';

describe('the timeline', () => {
  it('tells a call in words', () => {
    const stage = new Stage();
    stage.queue('Sales');
    stage.agent('asleep', { Sales: 0 });
    stage.status(asId('asleep'), 'away');
    const callId = stage.arrives('Sales');
    stage.pass(3_000);
    stage.agent('anna', { Sales: 0 });
    stage.agent('ben', { Sales: 0 });
    stage.leaves(stage.legOf(stage.ringing()[0]!), 'rejected');
    stage.pass(1_500);
    stage.takes(stage.ringing()[0]!);
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    const story = stage.facts.filter((fact) => fact.callId === callId).map((fact) => inWords(fact, stage.floor));
    expect(story).toMatchInlineSnapshot(`
      [
        "Came in from +493023125001 for +49308397108101115",
        "Began to wait in Sales",
        "Chose anna",
        "Rang anna",
        "Called the phone of anna",
        "anna declined",
        "anna left: rejected",
        "Chose ben",
        "Rang ben",
        "Called the phone of ben",
        "The phone of ben was answered",
        "ben answered after 1.5 s",
        "Left Sales after 4.5 s: answered",
        "Asked the provider to join the parties",
        "The parties talk",
        "The other side left: hung up",
        "Is being ended: the parties had talked",
        "Asked the provider to hang up a leg",
        "ben left: hung up",
        "Ended: the parties had talked",
      ]
    `);
  });

  it('tells who noted what, and of the note itself nothing', () => {
    const stage = new Stage();
    stage.queue('Sales');
    const callId = stage.arrives('Sales');
    stage.command({ type: 'setTags', callId, tags: ['VIP', 'Complaint'] });
    stage.command({ type: 'setTags', callId, tags: [] });
    stage.command({ type: 'setDisposition', callId, code: 'sold', note: 'to Erika' });
    stage.command({ type: 'setDisposition', callId, code: null, note: '' });
    const names = { ...stage.floor, keys: new Map([[asId<KeyId>('test'), { name: 'The CRM' } as Key]]) };
    expect(stage.facts.slice(-4).map((fact) => inWords(fact, names))).toEqual([
      'The CRM set the tags: VIP, Complaint',
      'The CRM set the tags: none',
      'The CRM set the disposition sold',
      'The CRM took the disposition away',
    ]);
    expect(inWords(stage.facts.at(-1)!, stage.floor)).toBe('somebody took the disposition away');
  });

  it('has words for what was erased', () => {
    const stage = new Stage();
    stage.queue('Sales');
    const arrived = { ...stage.last('queue.configured'), type: 'call.arrived', personal: undefined };
    expect(inWords(arrived as never, stage.floor)).toBe('Came in from an erased number for an erased number');
  });
});
