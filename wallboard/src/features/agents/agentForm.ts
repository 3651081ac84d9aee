/** The form of an agent: what is typed, what is wrong with it, and what is sent. */
import type { AgentSettingsFragment, CreateAgentInput } from '@ringside/schema/documents';
import { type BoxForm, boxFaults, boxFormOf, boxInputOf, boxRenamed, newAgentBox } from '../setup/box.ts';
import { dialFault, type Faults, faultsOf, textFault } from '../setup/fault.ts';
import type { FieldNames } from '../setup/refusal.ts';
import { type SkillRow, skillLimits, skillsFault, skillsOf } from '../setup/skillRows.ts';

export interface AgentForm extends BoxForm {
  readonly name: string;
  /** Empty for an agent without a phone. */
  readonly extension: string;
  readonly providerId: string;
  /** Empty for none. */
  readonly callerId: string;
  readonly skills: readonly SkillRow[];
  /** To being recorded, on all calls. */
  readonly recordingConsent: boolean;
}
export type AgentField = keyof AgentForm;

export const newAgent: AgentForm = {
  ...newAgentBox,
  name: '',
  extension: '',
  providerId: '',
  callerId: '',
  skills: [],
  recordingConsent: false,
};

export const agentFields: FieldNames<AgentField> = {
  fields: Object.keys(newAgent) as AgentField[], // exactly the keys of the type
  renamed: { 'extension.extension': 'extension', 'extension.providerId': 'providerId', ...boxRenamed },
  codes: {
    EXTENSION_TAKEN: 'extension',
    PROVIDER_NOT_FOUND: 'providerId',
    AGENT_ON_CALL: 'extension',
    NUMBER_NOT_OWNED: 'callerId',
  },
};

export function agentFormOf(stored: AgentSettingsFragment): AgentForm {
  const { name, extension, callerId, skills, recordingConsent } = stored;
  const phone = { extension: extension?.extension ?? '', providerId: extension?.provider?.id ?? '' };
  return {
    name,
    ...phone,
    callerId: callerId ?? '',
    skills,
    recordingConsent,
    ...boxFormOf(stored.voicemail, newAgentBox),
  };
}

export function agentFaults(form: AgentForm): Faults<AgentField> {
  const { name, extension, providerId, callerId, skills } = form;
  const hasPhone = extension.trim() !== '';
  return faultsOf<AgentField>({
    name: textFault(name, 80),
    extension: textFault(extension, 40, false) ?? (/^[\w.+-]*$/.test(extension.trim()) ? undefined : { key: 'signs' }),
    providerId: hasPhone ? textFault(providerId, 100) : undefined,
    callerId: dialFault(callerId),
    skills: skillsFault(skills, skillLimits.agent),
    recordingConsent: undefined,
    ...boxFaults(form),
  });
}

/** Null takes the phone away, and the number that others see. */
export function agentInputOf(form: AgentForm): CreateAgentInput {
  const { name, extension, providerId, callerId, skills, recordingConsent } = form;
  const phone = extension.trim();
  return {
    name: name.trim(),
    extension: phone === '' ? null : { extension: phone, providerId },
    callerId: callerId.trim() || null,
    skills: skillsOf(skills),
    recordingConsent,
    voicemail: boxInputOf(form),
  };
}
