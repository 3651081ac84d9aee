/** Audits skills (A10, Q15, Q16) in its own way: by walking through both lists. */
import type { AuditedAgent, AuditedQueue, Ledger } from './ledger.ts';

export const lacksSkill = ({ skills }: Pick<AuditedAgent, 'skills'>, { settings }: Pick<AuditedQueue, 'settings'>) =>
  settings.requiredSkills.some(
    (needed) => !skills.some((own) => isSame(own.name, needed.name) && own.level >= needed.level),
  );

const isSame = (one: string, other: string): boolean => one.localeCompare(other, 'de', { sensitivity: 'accent' }) === 0;

/** Nobody is a member, or none of those who are is signed in and has the skills. */
export function isDeserted(ledger: Ledger, queue: AuditedQueue): boolean {
  if (queue.members.size === 0) return true;
  if (queue.settings.whenEmpty !== 'leave') return false;
  return [...queue.members.keys()].every((agentId) => {
    const agent = ledger.agents.get(agentId)!;
    return agent.status === 'offline' || lacksSkill(agent, queue);
  });
}
