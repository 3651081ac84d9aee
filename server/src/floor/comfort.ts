/**
 * What a caller gets while the journal can't be reached: nothing is decided, but they are not left in silence.
 * These are the effects that queueing will ask for in any case, so doing them twice does no harm.
 */
import type { CallId } from '../kernel/ids.ts';
import type { Effect } from './effect.ts';
import type { Floor } from './floor.ts';
import type { ProviderEvent } from './event.ts';
import { dialledKey } from './spelling.ts';

export function comfort(floor: Floor, event: Extract<ProviderEvent, { type: 'leg.arrived' }>): readonly Effect[] {
  const { providerId, legId } = event;
  const numberId = floor.numbersDialled.get(dialledKey(floor, providerId, event.dialled));
  const number = numberId === undefined ? undefined : floor.numbers.get(numberId);
  const queue = number && floor.queues.get(number.queueId);
  if (!number || !queue) return [];
  const about = { providerId, callId: 'not yet' as CallId, legId };
  const wait: Effect = { type: 'wait', ...about, music: queue.settings.music };
  return number.answer === 'atOnce' && !event.answered ? [{ type: 'answer', ...about }, wait] : [wait];
}
