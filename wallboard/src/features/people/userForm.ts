/** The form of a user: what is typed, what is wrong with it, and what is sent. */
import type { CreateUserInput, UpdateUserInput, UserRole, UserSettingsFragment } from '@ringside/schema/documents';
import { type Faults, faultsOf, textFault } from '../setup/fault.ts';
import type { FieldNames } from '../setup/refusal.ts';
import { passwordFault } from './password.ts';

export const userRoles = ['ADMIN', 'SUPERVISOR', 'AGENT', 'CRM'] as const satisfies readonly UserRole[];

export interface UserForm {
  readonly login: string;
  readonly name: string;
  readonly role: UserRole;
  /** Empty for somebody who takes no calls. */
  readonly agentId: string;
  readonly teamIds: readonly string[];
  /** Of a new user; empty for none yet. */
  readonly password: string;
}
export type UserField = keyof UserForm;

export const newUser: UserForm = { login: '', name: '', role: 'AGENT', agentId: '', teamIds: [], password: '' };

export const userFields: FieldNames<UserField> = {
  fields: Object.keys(newUser) as UserField[], // exactly the keys of the type
  codes: {
    LOGIN_TAKEN: 'login',
    AGENT_TAKEN: 'agentId',
    AGENT_NOT_FOUND: 'agentId',
    TEAM_NOT_FOUND: 'teamIds',
    LAST_ADMIN: 'role',
  },
};

export function userFormOf({ login, name, role, agent, teams }: UserSettingsFragment): UserForm {
  return { login, name, role, agentId: agent?.id ?? '', teamIds: teams.map(({ id }) => id), password: '' };
}

export function userFaults({ login, name, role, agentId, password }: UserForm): Faults<UserField> {
  return faultsOf<UserField>({
    login: textFault(login, 100) ?? (/\s/u.test(login.trim()) ? { key: 'spaces' } : undefined),
    name: textFault(name, 80),
    role: undefined,
    agentId: role === 'AGENT' ? textFault(agentId, 100) : undefined,
    teamIds: undefined,
    password: password === '' ? undefined : passwordFault(password, [login, name]),
  });
}

/** Null takes the agent away. */
export function userInputOf({ login, name, role, agentId, teamIds }: UserForm): UpdateUserInput {
  return { login: login.trim(), name: name.trim(), role, agentId: agentId || null, teamIds };
}

/** Without a password they can't sign in yet. */
export function newUserInputOf({ login, name, role, agentId, teamIds, password }: UserForm): CreateUserInput {
  const secret = password === '' ? {} : { password };
  return { login: login.trim(), name: name.trim(), role, agentId: agentId || null, teamIds, ...secret };
}
