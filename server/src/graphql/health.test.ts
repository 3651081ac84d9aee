import { describe, expect, it } from 'vitest';
import type { EngineHealth } from '../engine/engine.ts';
import { Stage } from '../floor/stage.testing.ts';
import { healthOf } from './health.ts';

const well: EngineHealth = { leads: true, standsBy: false, epoch: 1, journalAwaySince: undefined, inputsWaiting: 0 };
const answers = (): Promise<number> => Promise.resolve(1);

describe('health', () => {
  it('is ok when every part is', async () => {
    const { floor } = new Stage();
    expect(await healthOf({ engine: { floor, health: well }, askDatabase: answers })).toEqual({
      status: 'ok',
      parts: [
        { name: 'database', status: 'ok' },
        { name: 'journal', status: 'ok' },
        { name: 'provider pbx', status: 'ok' },
      ],
    });
  });

  it('is degraded when a provider is lost: everything else goes on', async () => {
    const stage = new Stage();
    stage.tell({ type: 'provider.lost', providerId: stage.last('provider.connected').providerId, reason: 'gone' });
    const health = await healthOf({ engine: { floor: stage.floor, health: well }, askDatabase: answers });
    expect(health.status).toBe('degraded');
    expect(health.parts.at(-1)).toEqual({ name: 'provider pbx', status: 'lost' });
    expect(JSON.stringify(health)).not.toContain('gone');
  });

  it('fails when the journal is away, and when the database fails', async () => {
    const { floor } = new Stage();
    const away = await healthOf({ engine: { floor, health: { ...well, journalAwaySince: 1 } }, askDatabase: answers });
    expect([away.status, away.parts[1]?.status]).toEqual(['failing', 'failing']);
    const broken = await healthOf({
      engine: { floor, health: well },
      askDatabase: () => Promise.reject(new Error('gone')),
    });
    expect([broken.status, broken.parts[0]?.status]).toEqual(['failing', 'failing']);
  });

  it('does not wait for ever for a database that says nothing', async () => {
    const { floor } = new Stage();
    const never = (): Promise<never> => new Promise(() => undefined);
    expect(await healthOf({ engine: { floor, health: well }, askDatabase: never })).toMatchObject({
      status: 'failing',
    });
  });
});
