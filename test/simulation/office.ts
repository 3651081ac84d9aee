/** Who sets up users, teams, keys and boards, and who signs in: sensibly, late, and about what does not exist. */
import type { Floor } from '../../server/src/floor/floor.ts';
import type { Command, CommandType } from '../../server/src/floor/input.ts';
import { type AgentId, asId, type BoardId, type QueueId, type TeamId } from '../../server/src/kernel/ids.ts';
import type { Random } from '../../server/src/kernel/random.ts';
import { boardPages, keyRoles, signInRefusals, userRoles } from '../../server/src/people/people.ts';
import { by } from './script.ts';

const weights = {
  saveUser: 6,
  removeUser: 2,
  setPassword: 2,
  refuseSignIn: 2,
  openSession: 8,
  refreshSession: 8,
  endSession: 3,
  saveTeam: 4,
  removeTeam: 2,
  saveKey: 4,
  revokeKey: 2,
  saveBoard: 4,
  removeBoard: 2,
} as const satisfies Partial<Record<CommandType, number>>;
export type OfficeCommand = keyof typeof weights;

const kinds = Object.keys(weights) as OfficeCommand[]; // the keys are the commands
const lots = kinds.flatMap((type) => Array<OfficeCommand>(weights[type]).fill(type));
const nothing = 'nothing';

export class Office {
  readonly #random: Random;
  /** Somebody who signs in again and again and never signs out. */
  readonly #isBusyDoor: boolean;
  /** No hash comes twice, as no secret does. */
  #made = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#isBusyDoor = random.chance(0.05);
  }

  next(floor: Floor): Command {
    const random = this.#random;
    const type = this.#isBusyDoor && random.chance(0.8) ? 'openSession' : random.pick(lots);
    switch (type) {
      case 'saveUser':
        return this.#saveUser(floor);
      case 'removeUser':
        return { type, userId: this.#of(floor.users), by };
      case 'setPassword': {
        const kept = random.chance(0.5) ? { keepSession: this.#of(floor.sessions) } : {};
        return { type, userId: this.#of(floor.users), hash: this.#hash(), ...kept, by };
      }
      case 'refuseSignIn': {
        const known = random.chance(0.5) ? { userId: this.#of(floor.users) } : {};
        return { type, ...known, reason: random.pick(signInRefusals), login: 'somebody', by };
      }
      case 'openSession':
        return this.#openSession(floor);
      case 'refreshSession':
        return this.#refreshSession(floor);
      case 'endSession':
        return {
          type,
          sessionId: this.#of(floor.sessions),
          reason: random.pick(['signedOut', 'revoked'] as const),
          by,
        };
      case 'saveTeam':
        return this.#saveTeam(floor);
      case 'removeTeam':
        return { type, teamId: this.#of(floor.teams), by };
      case 'saveKey':
        return this.#saveKey(floor);
      case 'revokeKey':
        return { type, keyId: this.#of(floor.keys), by };
      case 'saveBoard':
        return this.#saveBoard(floor);
      case 'removeBoard':
        return { type, boardId: this.#of(floor.boards), by };
    }
  }

  #saveUser(floor: Floor): Command {
    const random = this.#random;
    const isNew = random.chance(0.6);
    const userId = isNew ? asId<never>(`u${random.whole(9)}`) : this.#of(floor.users);
    const role = random.pick(userRoles);
    const agent = role === 'agent' || random.chance(0.2) ? { agentId: this.#of<AgentId>(floor.agents) } : {};
    const login = random.pick([`${userId}@example.com`, `${userId}@EXAMPLE.com`, 'boss@example.com']);
    return {
      type: 'saveUser',
      userId,
      isNew,
      login,
      name: login,
      role,
      ...agent,
      teamIds: this.#some(floor.teams),
      by,
    };
  }

  #openSession(floor: Floor): Command {
    const random = this.#random;
    const users = [...floor.users.keys()];
    const userId = users.length > 0 && random.chance(0.7) ? users[0]! : this.#of(floor.users);
    const sessionId = asId<never>(`s${this.#made}`);
    return { type: 'openSession', sessionId, userId, access: this.#hash(), refresh: this.#hash(), by };
  }

  #refreshSession(floor: Floor): Command {
    const random = this.#random;
    const sessionId = this.#of(floor.sessions);
    const session = floor.sessions.get(sessionId);
    const presented = random.pick([
      session?.refresh,
      session?.refresh,
      session?.refresh,
      session?.refreshBefore,
      'stolen',
    ]);
    const made = { access: this.#hash(), refresh: this.#hash() };
    return { type: 'refreshSession', sessionId, presented: presented ?? 'unknown', ...made, by };
  }

  #saveTeam(floor: Floor): Command {
    const random = this.#random;
    const isNew = random.chance(0.6);
    const teamId = isNew ? asId<TeamId>(`t${random.whole(5)}`) : this.#of(floor.teams);
    const lists = { queueIds: this.#some<QueueId>(floor.queues), agentIds: this.#some<AgentId>(floor.agents) };
    return { type: 'saveTeam', teamId, isNew, name: `Team ${random.whole(6)}`, ...lists, by };
  }

  #saveKey(floor: Floor): Command {
    const random = this.#random;
    const role = random.pick(keyRoles);
    const board = role === 'board' || random.chance(0.05) ? { boardId: this.#of<BoardId>(floor.boards) } : {};
    const end = random.chance(0.3) ? { expiresAt: 1 } : {};
    const keyId = asId<never>(`k${random.whole(6)}`);
    return { type: 'saveKey', keyId, name: keyId, role, hash: this.#hash(), ...board, ...end, by };
  }

  #saveBoard(floor: Floor): Command {
    const random = this.#random;
    const isNew = random.chance(0.6);
    const limit = { warning: random.whole(5), alert: 5 + random.whole(5) };
    const settings = {
      name: `Board ${random.whole(6)}`,
      queueIds: this.#some<QueueId>(floor.queues),
      teamIds: this.#some<TeamId>(floor.teams),
      pages: [random.pick(boardPages)],
      rotateAfterMs: random.pick([0, 15_000]),
      thresholds: { waiting: limit, longestWaitMs: limit, serviceLevel: { warning: 0.8, alert: 0.5 } },
    };
    const boardId = isNew ? asId<BoardId>(`b${random.whole(5)}`) : this.#of(floor.boards);
    return { type: 'saveBoard', boardId, isNew, settings, by };
  }

  #hash(): string {
    this.#made += 1;
    return `hash ${this.#made}`;
  }

  #some<T extends string>(known: ReadonlyMap<T, unknown>): T[] {
    const list = [...known.keys()].filter(() => this.#random.chance(0.4));
    return this.#random.chance(0.03) ? [...list, asId<T>(nothing)] : list;
  }

  #of<T extends string>(known: ReadonlyMap<T, unknown>): T {
    const list = [...known.keys()];
    return list.length === 0 || this.#random.chance(0.03) ? asId(nothing) : this.#random.pick(list);
  }
}
