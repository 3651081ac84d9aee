/** An entrance on a stage, for tests: the floor's real rules, a clock moved by hand, and passwords in memory. */
import type { Engine } from '../engine/engine.ts';
import { by, Stage } from '../floor/stage.testing.ts';
import type { Command } from '../floor/input.ts';
import type { Clock } from '../kernel/clock.ts';
import { asId, type AgentId, type BoardId, type KeyId, type TeamId, type UserId } from '../kernel/ids.ts';
import type { Key, UserRole } from '../people/people.ts';
import type { Passwords } from './passwords.ts';
import { makeSecret } from './secret.crypto.ts';

export class Entrance {
  readonly stage = new Stage();
  /** Every command that was sent. */
  readonly submitted: Command[] = [];
  /** Whose passwords were looked for. */
  readonly looked: UserId[] = [];

  readonly clock: Clock = {
    now: () => this.stage.now,
    sleep: () => Promise.reject(new Error('nothing here sleeps')),
  };

  readonly engine: Pick<Engine, 'floor' | 'submit'> = {
    floor: this.stage.floor,
    submit: (command) => {
      this.submitted.push(command);
      this.stage.tell(command);
      const { reply } = this.stage;
      if (!reply || reply.outcome === 'awaits') throw new Error(`no answer to ${command.type}`);
      return Promise.resolve(reply);
    },
  };

  readonly passwords: Passwords = {
    find: (userId) => {
      this.looked.push(userId);
      const hashes = this.stage.facts.flatMap((fact) =>
        fact.type === 'user.passwordSet' && fact.payload.userId === userId ? (fact.personal?.hash ?? []) : [],
      );
      return Promise.resolve(this.stage.floor.users.has(userId) ? hashes.at(-1) : undefined);
    },
  };

  user(login: string, role: UserRole, more: { agentId?: AgentId; teamIds?: readonly TeamId[]; hash?: string } = {}) {
    const userId = asId<UserId>(`user-${login.toLowerCase()}`);
    const { hash, teamIds = [], ...agent } = more;
    const isNew = !this.stage.floor.users.has(userId);
    this.stage.command({ type: 'saveUser', userId, isNew, login, name: login, role, teamIds, ...agent });
    if (hash !== undefined) this.stage.command({ type: 'setPassword', userId, hash });
    return userId;
  }

  board(name: string): BoardId {
    const boardId = asId<BoardId>(`board-${name}`);
    const limit = { warning: 1, alert: 2 };
    const thresholds = { waiting: limit, longestWaitMs: limit, serviceLevel: { warning: 0.8, alert: 0.6 } };
    const settings = { name, queueIds: [], teamIds: [], pages: ['overview'], rotateAfterMs: 0, thresholds } as const;
    this.stage.command({ type: 'saveBoard', boardId, isNew: true, settings });
    return boardId;
  }

  key(name: string, role: Key['role'], more: Pick<Key, 'boardId' | 'expiresAt'> = {}) {
    const { secret, hash } = makeSecret();
    const keyId = asId<KeyId>(`key-${name}`);
    this.stage.tell({ type: 'saveKey', keyId, name, role, hash, ...more, by });
    return { keyId, secret, hash };
  }
}
