/** The form of an agent: what is typed, what is wrong with it, and what is sent. */
import type { AgentSettingsFragment, CreateAgentInput } from '@ringside/schema/documents';
import { dialFault, type Faults, faultsOf, textFault } from '../setup/fault.ts';
import type { FieldNames } from '../setup/refusal.ts';
import { type SkillRow, skillLimits, skillsFault, skillsOf } from '../setup/skillRows.ts';

export interface AgentForm {
  readonly name: string;
  /** Empty for an agent without a phone. */
  readonly extension: string;
  readonly providerId: string;
  /** Empty for none. */
  readonly callerId: string;
  readonly skills: readonly SkillRow[];
}
export type AgentField = keyof AgentForm;

export const newAgent: AgentForm = { name: '', extension: '', providerId: '', callerId: '', skills: [] };

export const agentFields: FieldNames<AgentField> = {
  fields: Object.keys(newAgent) as AgentField[], // exactly the keys of the type
  renamed: { 'extension.extension': 'extension', 'extension.providerId': 'providerId' },
  codes: {
    EXTENSION_TAKEN: 'extension',
    PROVIDER_NOT_FOUND: 'providerId',
    AGENT_ON_CALL: 'extension',
    NUMBER_NOT_OWNED: 'callerId',
  },
};

export function agentFormOf({ name, extension, callerId, skills }: AgentSettingsFragment): AgentForm {
  const phone = { extension: extension?.extension ?? '', providerId: extension?.provider?.id ?? '' };
  return { name, ...phone, callerId: callerId ?? '', skills };
}

export function agentFaults({ name, extension, providerId, callerId, skills }: AgentForm): Faults<AgentField> {
  const hasPhone = extension.trim() !== '';
  return faultsOf<AgentField>({
    name: textFault(name, 80),
    extension: textFault(extension, 40, false) ?? (/^[\w.+-]*$/.test(extension.trim()) ? undefined : { key: 'signs' }),
    providerId: hasPhone ? textFault(providerId, 100) : undefined,
    callerId: dialFault(callerId),
    skills: skillsFault(skills, skillLimits.agent),
  });
}

/** Null takes the phone away, and the number that others see. */
export function agentInputOf({ name, extension, providerId, callerId, skills }: AgentForm): CreateAgentInput {
  const phone = extension.trim();
  return {
    name: name.trim(),
    extension: phone === '' ? null : { extension: phone, providerId },
    callerId: callerId.trim() || null,
    skills: skillsOf(skills),
  };
}
