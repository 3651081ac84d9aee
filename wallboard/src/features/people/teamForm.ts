/** The form of a team: what is typed, what is wrong with it, and what is sent. */
import type { CreateTeamInput, TeamSettingsFragment } from '@ringside/schema/documents';
import { type Faults, faultsOf, textFault } from '../setup/fault.ts';
import type { FieldNames } from '../setup/refusal.ts';

export interface TeamForm {
  readonly name: string;
  readonly queueIds: readonly string[];
  readonly agentIds: readonly string[];
}
export type TeamField = keyof TeamForm;

export const newTeam: TeamForm = { name: '', queueIds: [], agentIds: [] };

export const teamFields: FieldNames<TeamField> = {
  fields: Object.keys(newTeam) as TeamField[], // exactly the keys of the type
  codes: { NAME_TAKEN: 'name', QUEUE_NOT_FOUND: 'queueIds', AGENT_NOT_FOUND: 'agentIds' },
};

export function teamFormOf({ name, queues, agents }: TeamSettingsFragment): TeamForm {
  return { name, queueIds: queues.map(({ id }) => id), agentIds: agents.map(({ id }) => id) };
}

export function teamFaults({ name }: TeamForm): Faults<TeamField> {
  return faultsOf<TeamField>({ name: textFault(name, 80), queueIds: undefined, agentIds: undefined });
}

export function teamInputOf({ name, queueIds, agentIds }: TeamForm): CreateTeamInput {
  return { name: name.trim(), queueIds, agentIds };
}
