import { describe, expect, test } from 'vitest';
import { evolve } from '../floor/evolve.ts';
import { factVersions } from '../floor/fact.ts';
import { emptyFloor } from '../floor/floor.ts';
import { plain, Stage } from '../floor/stage.testing.ts';
import { type StoredFact, upgrade } from './upgrade.ts';

const by = { kind: 'key', id: 'test' };

describe('facts from before there were skills', () => {
  const { requiredSkills: _none, ...settings } = plain;
  const old: readonly StoredFact[] = [
    { seq: 1, at: 0, type: 'queue.configured', version: 1, queueId: 'sales', payload: { settings, by } },
    {
      seq: 2,
      at: 0,
      type: 'agent.configured',
      version: 1,
      agentId: 'anna',
      payload: { by },
      personal: { name: 'Anna' },
    },
    {
      seq: 3,
      at: 0,
      type: 'member.configured',
      version: 1,
      agentId: 'anna',
      queueId: 'sales',
      payload: { penalty: 0, by },
    },
  ];

  test('are brought to the version that is written now', () => {
    for (const fact of old)
      expect(upgrade(fact).version).toBe(factVersions[fact.type as keyof typeof factVersions] ?? 1);
    expect(upgrade(old[0]!).payload).toEqual({ settings: { ...settings, requiredSkills: [] }, by });
    expect(upgrade(old[1]!).payload).toEqual({ skills: [], by });
  });

  test('replay to a centre in which nothing is required and nobody can anything', () => {
    const floor = emptyFloor();
    for (const fact of old) evolve(floor, upgrade(fact));
    expect([...floor.agents.values()][0]?.skills).toEqual([]);
    expect([...floor.queues.values()][0]?.members.values().next().value).toMatchObject({
      missing: [],
      obstacle: 'offline',
    });
  });
});

test.each([
  ['Europe/Vienna', 'AT'],
  ['UTC', 'DE'],
])('N3 a centre in %s from before there were countries is in %s, and blocks nothing', (timeZone, country) => {
  const payload = { site: 'test', timeZone, dayStart: 0, nextDayAt: 1, by };
  const now = upgrade({ seq: 1, at: 0, type: 'centre.configured', version: 1, payload });
  expect(now).toMatchObject({
    version: 3,
    payload: { name: '', timeZone, country },
    personal: { blocked: [], allowed: [] },
  });
  const floor = emptyFloor();
  evolve(floor, now);
  expect(floor.centre).toMatchObject({ country, blocked: [], allowed: [] });
});

test('what is written now is left as it is', () => {
  const stage = new Stage();
  stage.queue('sales', { requiredSkills: [{ name: 'German', level: 2 }] });
  stage.agent('anna', { sales: 0 }, { skills: [{ name: 'German', level: 5 }] });
  expect(stage.facts.map((fact) => upgrade(JSON.parse(JSON.stringify(fact)) as StoredFact))).toEqual(stage.facts);
});
