import { expect, test } from 'vitest';
import { ManualClock } from '../../kernel/clock.ts';
import { Random } from '../../kernel/random.ts';
import { Agenda } from './agenda.ts';

test('appointments come in the order of time, and of making where times are equal', () => {
  const clock = new ManualClock(0);
  const agenda = new Agenda(() => clock.now());
  const random = Random.seeded('agenda');
  const came: { at: number; made: number }[] = [];
  for (let made = 0; made < 2000; made += 1) {
    const at = random.whole(300);
    const appointment = agenda.at(at, () => came.push({ at, made }));
    if (made % 5 === 0) appointment.cancel();
  }
  agenda.runDue(1000);
  expect(came).toHaveLength(1600);
  expect(came).toEqual(came.toSorted((a, b) => a.at - b.at || a.made - b.made));
});

test('nothing happens before its time', () => {
  const clock = new ManualClock(0);
  const agenda = new Agenda(() => clock.now());
  const came: string[] = [];
  agenda.after(10, () => {
    came.push('first');
    agenda.after(0, () => came.push('at once'));
    agenda.after(5, () => came.push('later'));
  });
  expect(agenda.next).toBe(10);
  agenda.runDue(9);
  expect(came).toEqual([]);
  clock.moveTo(10);
  agenda.runDue(10);
  expect(came).toEqual(['first', 'at once']);
  expect(agenda.next).toBe(15);
});

test('a keeper lets it run in time, notices earlier appointments and ends on abort', async () => {
  const clock = new ManualClock(0);
  const agenda = new Agenda(() => clock.now());
  const control = new AbortController();
  const came: string[] = [];
  const kept = agenda.keep(clock, control.signal);
  agenda.after(100, () => came.push('late'));
  await clock.advance(10);
  agenda.after(20, () => came.push('early'));
  await clock.advance(19);
  expect(came).toEqual([]);
  await clock.advance(1);
  expect(came).toEqual(['early']);
  await clock.advance(70);
  expect(came).toEqual(['early', 'late']);
  control.abort();
  await expect(kept).resolves.toBeUndefined();
  expect(clock.sleeping).toBe(0);
});
