/** The form of a user: what is typed, what is wrong with it, and what is sent. */
import type {
  CreateUserInput,
  SupervisionRight,
  UpdateUserInput,
  UserRole,
  UserSettingsFragment,
} from '@ringside/schema/documents';
import { type Faults, faultsOf, textFault } from '../setup/fault.ts';
import type { FieldNames } from '../setup/refusal.ts';
import { passwordFault } from './password.ts';

export const userRoles = ['ADMIN', 'SUPERVISOR', 'AGENT', 'CRM'] as const satisfies readonly UserRole[];

export const supervisionRights = [
  'LISTEN',
  'WHISPER',
  'BARGE',
  'TAKE_OVER',
] as const satisfies readonly SupervisionRight[];

export interface UserForm {
  readonly login: string;
  readonly name: string;
  readonly role: UserRole;
  /** Empty for somebody who takes no calls. */
  readonly agentId: string;
  readonly teamIds: readonly string[];
  /** What they may do as a supervisor or admin; of no account for others. */
  readonly supervision: readonly SupervisionRight[];
  /** Of a new user; empty for none yet. */
  readonly password: string;
}
export type UserField = keyof UserForm;

export const newUser: UserForm = {
  login: '',
  name: '',
  role: 'AGENT',
  agentId: '',
  teamIds: [],
  supervision: supervisionRights,
  password: '',
};

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

export const maySupervise = ({ role }: Pick<UserForm, 'role'>): boolean => role === 'ADMIN' || role === 'SUPERVISOR';

export function userFormOf({ login, name, role, agent, teams, supervision }: UserSettingsFragment): UserForm {
  return {
    login,
    name,
    role,
    agentId: agent?.id ?? '',
    teamIds: teams.map(({ id }) => id),
    // Whoever becomes a supervisor has all rights until somebody takes one.
    supervision: maySupervise({ role }) ? supervision : supervisionRights,
    password: '',
  };
}

export function userFaults({ login, name, role, agentId, password }: UserForm): Faults<UserField> {
  return faultsOf<UserField>({
    login: textFault(login, 100) ?? (/\s/u.test(login.trim()) ? { key: 'spaces' } : undefined),
    name: textFault(name, 80),
    role: undefined,
    agentId: role === 'AGENT' ? textFault(agentId, 100) : undefined,
    teamIds: undefined,
    supervision: undefined,
    password: password === '' ? undefined : passwordFault(password, [login, name]),
  });
}

/** Null takes the agent away, and gives all rights of the role. */
export function userInputOf(form: UserForm): UpdateUserInput {
  const { login, name, role, agentId, teamIds, supervision } = form;
  const isLess = maySupervise(form) && supervision.length < supervisionRights.length;
  return {
    login: login.trim(),
    name: name.trim(),
    role,
    agentId: agentId || null,
    teamIds,
    supervision: isLess ? supervision : null,
  };
}

/** Without a password they can't sign in yet. */
export function newUserInputOf(form: UserForm): CreateUserInput {
  const { login, name, role } = form;
  const secret = form.password === '' ? {} : { password: form.password };
  return { ...userInputOf(form), login: login.trim(), name: name.trim(), role, ...secret };
}
