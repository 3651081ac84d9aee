/** A centre for the board on a wall: named queues and agents in every state, callers who wait, and boards with their keys. */
import { makeSecret } from '../../server/src/auth/secret.crypto.ts';
import type { Effect } from '../../server/src/floor/effect.ts';
import { plain } from '../../server/src/floor/stage.testing.ts';
import { asId, type AgentId, type BoardId, type KeyId, type QueueId } from '../../server/src/kernel/ids.ts';
import type { BoardSettings } from '../../server/src/people/people.ts';
import { type ApiServer, everything } from './api.ts';
import { pbx } from './playedCentre.ts';
import { until } from './until.ts';

const queueNames =
  'Sales,Support,Billing,Returns,Technik,VIP,Termine,Export,Werkstatt,Partner,Claims,Notdienst,Reklamation,Hotline Nord,Hotline Süd'.split(
    ',',
  );
const firstNames = 'Anna,Leon,Mia,Jonas,Emily,James,Hannah,Oliver,Sophie,Thomas,Maximiliane,Yusuf'.split(',');
const lastNames = 'Schneider,Wagner,Fischer,Weber,Carter,Whitfield,Vogel,Bennett,Krüger,Reid,Öztürk'.split(',');

export interface TvCentre {
  readonly queues: readonly QueueId[];
  readonly agents: readonly AgentId[];
  /** Somebody dials a queue's number; resolves when they are on the floor. */
  arrives(queue: number): Promise<Caller>;
  /** Saves a board under this id, and resolves with a new key for it. */
  board(id: string, settings: Partial<BoardSettings>): Promise<BoardKey>;
}

export interface Caller {
  /** Gives up. */
  leaves(): void;
}

export interface BoardKey {
  readonly keyId: KeyId;
  /** `/board/<id>#key=<secret>`. */
  readonly address: string;
}

export async function openTvCentre(
  server: ApiServer,
  size: { readonly queues: number; readonly agents: number },
): Promise<TvCentre> {
  const queues = Array.from({ length: size.queues }, (_, n) => asId<QueueId>(`queue-${n}`));
  const agents = Array.from({ length: size.agents }, (_, n) => asId<AgentId>(`agent-${n}`));
  await open(server, queues, agents);
  let callers = 0;
  let keys = 0;
  return {
    queues,
    agents,
    async arrives(queue) {
      const legId = asId<never>(`in-${(callers += 1)}`);
      const remote = { number: '+494055500', name: '' };
      server.played.tell({
        type: 'leg.arrived',
        providerId: pbx,
        legId,
        dialled: numberOf(queue),
        remote,
        answered: false,
      });
      await until(() => server.engine.floor.legs.get(legId));
      return { leaves: () => server.played.tell({ type: 'leg.left', providerId: pbx, legId, cause: 'normal' }) };
    },
    async board(id, settings) {
      const boardId = asId<BoardId>(id);
      const isNew = !server.engine.floor.boards.has(boardId);
      const whole = { ...everything, name: `Board ${id}`, ...settings };
      await server.command({ type: 'saveBoard', boardId, isNew, settings: whole });
      const { secret, hash } = makeSecret();
      const keyId = asId<KeyId>(`tv-${(keys += 1)}`);
      await server.command({ type: 'saveKey', keyId, name: `TV ${keys}`, role: 'board', boardId, hash });
      return { keyId, address: `${server.origin}/board/${id}#key=${secret}` };
    },
  };
}

const numberOf = (queue: number) => `+49302312${String(queue).padStart(4, '0')}`;

async function open(server: ApiServer, queues: readonly QueueId[], agents: readonly AgentId[]): Promise<void> {
  const settings = { name: 'PBX', kind: 'simulator', primary: true, address: '', settings: {}, sealed: '' };
  await server.command({ type: 'saveProvider', providerId: pbx, isNew: true, ...settings });
  for (const [n, queueId] of queues.entries()) {
    const round = Math.floor(n / queueNames.length);
    const name = `${queueNames[n % queueNames.length]}${round > 0 ? ` ${round + 1}` : ''}`;
    await server.command({
      type: 'saveQueue',
      queueId,
      isNew: true,
      settings: { ...plain, name, ringTimeoutMs: 120_000, wrapUpMs: 600_000 },
    });
    const number = { providerId: pbx, number: numberOf(n), queueId, answer: 'atOnce' } as const;
    await server.command({ type: 'saveNumber', numberId: asId(`number-${n}`), isNew: true, ...number });
  }
  for (const [n, agentId] of agents.entries()) {
    const name = `${firstNames[n % firstNames.length]} ${lastNames[n % lastNames.length]}${n < 132 ? '' : ' II'}`;
    const extension = { providerId: pbx, extension: String(1_000 + n) };
    await server.command({ type: 'saveAgent', agentId, isNew: true, name, extension });
    const mine = queues.filter((_, queue) => queue === n % queues.length || queue === (n * 5 + 2) % queues.length);
    for (const queueId of mine) await server.command({ type: 'saveMember', agentId, queueId, penalty: 0 });
  }
  server.played.onPerform = (effect) => obey(server, effect);
  await until(() => server.engine.floor.providers.get(pbx)?.link === 'connected');
}

/** Carries out what it is asked, as a willing PBX would. */
function obey({ played }: ApiServer, effect: Effect): void {
  const { providerId } = effect;
  if (effect.type === 'answer') played.tell({ type: 'leg.answered', providerId, legId: effect.legId });
  if (effect.type === 'join')
    played.tell({ type: 'legs.joined', providerId, bridgeId: effect.bridgeId, legIds: effect.legIds });
  if (effect.type === 'hangUp') played.tell({ type: 'leg.left', providerId, legId: effect.legId, cause: effect.cause });
}

/** One agent in eight away, one in eight signed out, the others at work: some talk, some ring, some wrap up, some are free. */
export async function bustle(server: ApiServer, centre: TvCentre): Promise<void> {
  const { queues, agents } = centre;
  for (const [n, agentId] of agents.entries()) {
    const status = n % 8 === 5 ? 'away' : n % 8 === 7 ? 'offline' : 'available';
    if (status !== 'offline') {
      await server.command({ type: 'setAgentStatus', agentId, status, reason: status === 'away' ? 'Lunch' : '' });
    }
  }
  for (let n = 0; n < agents.length * 0.6; n += 1) await centre.arrives(n % queues.length);
  await until(() => ringing(server).length >= agents.length / 3);
  for (const agentId of ringing(server).filter((_, n) => n % 4 !== 0)) {
    const legId = server.engine.floor.agents.get(agentId)?.legId;
    if (legId) server.played.tell({ type: 'leg.answered', providerId: pbx, legId });
  }
  await until(() => ringing(server).length <= agents.length / 3);
  const talking = agents.filter((id) => server.engine.floor.agents.get(id)?.activity.state === 'talking');
  for (const agentId of talking.filter((_, n) => n % 4 === 0)) {
    const legId = server.engine.floor.agents.get(agentId)?.legId;
    if (legId) server.played.tell({ type: 'leg.left', providerId: pbx, legId, cause: 'normal' });
  }
  // Some give up and lower the service level; others stay in the line.
  for (let n = 0; n < queues.length; n += 3) {
    for (let given = 0; given < 12; given += 1) (await centre.arrives(n)).leaves();
  }
  for (let n = 0; n < queues.length; n += 1) {
    for (let waiting = 0; waiting < (n * 7) % 5; waiting += 1) await centre.arrives(n);
  }
}

const ringing = ({ engine }: ApiServer) =>
  [...engine.floor.agents.values()].filter(({ activity }) => activity.state === 'ringing').map(({ id }) => id);
