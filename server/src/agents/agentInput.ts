/** What a person may enter for an agent. */
import { Check } from '../kernel/check.ts';
import type { Country } from '../kernel/e164.ts';
import { asId, type ProviderId } from '../kernel/ids.ts';
import { checkCallerId } from '../routing/phoneNumber.ts';
import type { Extension } from './agent.ts';
import { type BoxInput, checkBox } from '../voicemail/boxInput.ts';
import type { BoxSettings } from '../voicemail/voicemail.ts';
import { checkSkills, SKILL_LIMITS, type Skill } from './skills.ts';

export interface AgentInput {
  readonly name: string;
  readonly extension?: { readonly providerId: string; readonly extension: string };
  /** Empty for none. */
  readonly callerId: string;
  readonly skills: readonly Skill[];
  /** Null takes it away. */
  readonly voicemail?: BoxInput | null;
}

export interface AgentRecord {
  readonly name: string;
  readonly extension?: Extension;
  readonly callerId?: string;
  readonly skills: readonly Skill[];
  readonly voicemail?: BoxSettings;
}

/** `country`: in whose way the number is written that others see; `box`: as it is set up now. */
export function checkAgent(input: AgentInput, country: Country, box?: BoxSettings): AgentRecord {
  const check = new Check();
  const name = check.text('name', input.name, { max: 80 });
  const extension = input.extension && {
    providerId: asId<ProviderId>(input.extension.providerId),
    extension: check.text('extension.extension', input.extension.extension, { max: 40 }),
  };
  // It becomes part of a dial string of the PBX, in which / & @ , and others mean something.
  check.that(
    !extension || /^[\w.+-]*$/.test(extension.extension),
    'extension.extension',
    'may hold letters, digits and . _ + - only',
  );
  const callerId = checkCallerId(check, 'callerId', input.callerId, country);
  const skills = checkSkills(check, 'skills', input.skills, SKILL_LIMITS.agent);
  const voicemail = checkBox(check, 'voicemail', input.voicemail, box, 'agent');
  check.done();
  return {
    name,
    ...(extension && { extension }),
    ...(callerId !== undefined && { callerId }),
    skills,
    ...(voicemail && { voicemail }),
  };
}

export const REASON_LENGTH = 80;

export function checkReason(reason: string): string {
  const check = new Check();
  const text = check.text('reason', reason, { max: REASON_LENGTH });
  check.done();
  return text;
}

export function checkPenalty(penalty: number): number {
  const check = new Check();
  check.whole('penalty', penalty, { min: 0, max: 1_000 });
  check.done();
  return penalty;
}
