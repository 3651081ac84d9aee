/** What a person may enter for a user and for a team. */
import { Check } from '../kernel/check.ts';
import type { InputFault } from '../kernel/errors.ts';
import { asId, type AgentId, type QueueId, type TeamId } from '../kernel/ids.ts';
import { PEOPLE_LIMITS } from './people.ts';

export interface UserInput {
  readonly login: string;
  readonly name: string;
  readonly teamIds: readonly string[];
}

export interface UserRecord {
  readonly login: string;
  readonly name: string;
  readonly teamIds: readonly TeamId[];
}

export const LOGIN_LENGTH = 100;
export const NAME_LENGTH = 80;

/** `password`: what is wrong with the password that came with it, so that a person is told all at once. */
export function checkUser({ login, name, teamIds }: UserInput, password: readonly InputFault[] = []): UserRecord {
  const check = new Check();
  const record = {
    login: check.text('login', login, { max: LOGIN_LENGTH }),
    name: check.text('name', name, { max: NAME_LENGTH }),
    teamIds: idsOf<TeamId>(check, 'teamIds', teamIds, PEOPLE_LIMITS.teams),
  };
  check.that(!/\s/u.test(record.login), 'login', 'may not hold spaces');
  for (const { field, message } of password) check.that(false, field, message);
  check.done();
  return record;
}

export interface TeamInput {
  readonly name: string;
  readonly queueIds: readonly string[];
  readonly agentIds: readonly string[];
}

export interface TeamRecord {
  readonly name: string;
  readonly queueIds: readonly QueueId[];
  readonly agentIds: readonly AgentId[];
}

export const TEAM_LIMITS = { queues: 1_000, agents: 5_000 } as const;

export function checkTeam({ name, queueIds, agentIds }: TeamInput): TeamRecord {
  const check = new Check();
  const record = {
    name: check.text('name', name, { max: NAME_LENGTH }),
    queueIds: idsOf<QueueId>(check, 'queueIds', queueIds, TEAM_LIMITS.queues),
    agentIds: idsOf<AgentId>(check, 'agentIds', agentIds, TEAM_LIMITS.agents),
  };
  check.done();
  return record;
}

/** Each once, in the order given. */
export function idsOf<T extends string>(check: Check, field: string, ids: readonly string[], most: number): T[] {
  const each = [...new Set(ids)].map((id) => asId<T>(id));
  check.that(each.length <= most, field, `has ${each.length} entries; ${most} is the most`);
  return each;
}
