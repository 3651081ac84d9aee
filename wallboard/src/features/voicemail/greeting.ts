/** How a greeting that is said by phone comes along, and why it can't be said now. Rule VM11. */
import type { AgentTileFragment } from '@ringside/schema/documents';

export type GreetingStep = 'rings' | 'speak' | 'taking' | 'done';

/** One that was asked for: `saidAt` is that of the greeting before it. */
export interface Saying {
  readonly callId: string;
  readonly saidAt: string | null;
  readonly isOver: boolean;
}

type Phone = Pick<AgentTileFragment, 'extension' | 'phone' | 'activity' | 'callId'>;

export function stepOf({ callId, saidAt, isOver }: Saying, now: string | null, tile: Phone | undefined): GreetingStep {
  if (now !== saidAt) return 'done';
  if (isOver) return 'taking';
  return tile?.callId === callId && tile.activity === 'TALKING' ? 'speak' : 'rings';
}

export function whyNotSay({ extension, phone, activity }: Phone): 'noPhone' | 'offline' | 'busy' | undefined {
  if (extension === null) return 'noPhone';
  if (phone === 'OFFLINE' || phone === 'ABSENT') return 'offline';
  return activity === 'RINGING' || activity === 'TALKING' ? 'busy' : undefined;
}
