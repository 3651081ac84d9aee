/** The centre in which the examples of docs/api.md happen, and what can happen in it. */
import { plain } from '../../server/src/floor/stage.testing.ts';
import { asId, type AgentId, type LegId, type QueueId } from '../../server/src/kernel/ids.ts';
import type { ApiServer } from './api.ts';
import { obey, pbx } from './playedCentre.ts';
import { hire } from './sessions.ts';
import { until } from './until.ts';

const anna = asId<AgentId>('agent-anna');
const ben = asId<AgentId>('agent-ben');
const caller = { number: '+49405550123', name: 'Mira Beck' };

/** What `*Meanwhile: …*` may say. */
export type Happenings = Readonly<Record<string, () => Promise<void>>>;

export async function openManualCentre(server: ApiServer): Promise<Happenings> {
  const { command, engine, played } = server;
  const settings = { name: 'PBX', kind: 'simulator', primary: true, address: '', settings: {}, sealed: '' };
  await command({ type: 'saveProvider', providerId: pbx, isNew: true, ...settings });
  for (const [id, name, number] of [
    ['queue-sales', 'Sales', '+493023125100'],
    ['queue-support', 'Support', '+493023125200'],
  ] as const) {
    const queueId = asId<QueueId>(id);
    await command({ type: 'saveQueue', queueId, isNew: true, settings: { ...plain, name } });
    const to = { providerId: pbx, number, queueId, answer: 'atOnce' } as const;
    await command({ type: 'saveNumber', numberId: asId(`number-${name.toLowerCase()}`), isNew: true, ...to });
  }
  for (const [agentId, name, extension] of [
    [anna, 'Anna Schmidt', '1001'],
    [ben, 'Ben Novak', '1002'],
  ] as const) {
    await command({
      type: 'saveAgent',
      agentId,
      isNew: true,
      name,
      extension: { providerId: pbx, extension },
      skills: [],
    });
    await command({ type: 'saveMember', agentId, queueId: asId('queue-sales'), penalty: agentId === anna ? 0 : 1 });
    await command({ type: 'setAgentStatus', agentId, status: 'available', reason: '' });
  }
  await command({ type: 'setAgentStatus', agentId: ben, status: 'away', reason: 'Lunch' });
  const team = { name: 'Sales', queueIds: [asId<QueueId>('queue-sales')], agentIds: [anna, ben] };
  await command({ type: 'saveTeam', teamId: asId('team-sales'), isNew: true, ...team });
  await hire(server, 'erika', 'supervisor', { teamIds: [asId('team-sales')] });
  await hire(server, 'anna', 'agent', { agentId: anna });
  played.onPerform = (effect) => {
    obey(server, effect);
    if (effect.type === 'ring') played.tell({ type: 'leg.ringing', providerId: pbx, legId: effect.legId });
  };
  await until(() => engine.floor.providers.get(pbx)?.link === 'connected');

  played.tell({ type: 'phone.changed', providerId: pbx, extension: '1099', state: 'online' });

  let callers = 0;
  const legOf = (agentId: AgentId): LegId | undefined => engine.floor.agents.get(agentId)?.legId;
  const inbound = (): LegId => asId(`in-${callers}`);
  const answers = async (agentId: AgentId): Promise<void> => {
    played.tell({ type: 'leg.answered', providerId: pbx, legId: await until(() => legOf(agentId)) });
    const isTalking = () => [...engine.floor.calls.values()].some(({ stage }) => stage.state === 'connected');
    await until(isTalking);
  };
  return {
    'a caller dials the number of Sales.': async () => {
      callers += 1;
      const dialled = '+493023125100';
      const arrived = { legId: inbound(), dialled, remote: caller, answered: false };
      played.tell({ type: 'leg.arrived', providerId: pbx, ...arrived });
      await until(() => engine.floor.legs.get(inbound()) && legOf(anna));
    },
    'Anna answers.': () => answers(anna),
    'Erika answers.': async () => {
      const supervision = () => [...engine.floor.calls.values()].flatMap(({ supervisions = [] }) => supervisions).at(0);
      played.tell({ type: 'leg.answered', providerId: pbx, legId: (await until(supervision)).legId });
      await until(() => supervision()?.startedAt);
    },
    'the caller hangs up.': async () => {
      played.tell({ type: 'leg.left', providerId: pbx, legId: inbound(), cause: 'normal' });
      await until(() => engine.floor.calls.size === 0);
    },
    'Anna hangs up.': async () => {
      played.tell({ type: 'leg.left', providerId: pbx, legId: legOf(anna)!, cause: 'normal' });
      await until(() => engine.floor.calls.size === 0);
    },
  };
}
