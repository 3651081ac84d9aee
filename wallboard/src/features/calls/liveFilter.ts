/** Which of the live calls are shown; all of it stands in the address, as none of it is personal. */
import type { LiveCallFragment } from '@ringside/schema/documents';
import { type Direction, directions, type LiveState, liveStates } from './liveRow.ts';

export interface LiveFilter {
  readonly queue?: string;
  readonly agent?: string;
  readonly state?: LiveState;
  readonly direction?: Direction;
}

/** What can't be understood is left out. */
export function liveFilterOf(query: Readonly<Record<string, unknown>>): LiveFilter {
  const state = liveStates.find((one) => one === query['state']);
  const direction = directions.find((one) => one === query['direction']);
  return {
    ...(typeof query['queue'] === 'string' && query['queue'] !== '' && { queue: query['queue'] }),
    ...(typeof query['agent'] === 'string' && query['agent'] !== '' && { agent: query['agent'] }),
    ...(state && { state }),
    ...(direction && { direction }),
  };
}

export function isShown(call: LiveCallFragment, { queue, agent, state, direction }: LiveFilter): boolean {
  if (queue !== undefined && call.queueId !== queue) return false;
  if (state !== undefined && call.state !== state) return false;
  if (direction !== undefined && call.direction !== direction) return false;
  return agent === undefined || call.agentId === agent || call.offers.some(({ agentId }) => agentId === agent);
}

/** Who came first stands first and stays there, whatever becomes of the call. */
export function byArrival(a: LiveCallFragment, b: LiveCallFragment): number {
  if (a.arrivedAt !== b.arrivedAt) return a.arrivedAt < b.arrivedAt ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
