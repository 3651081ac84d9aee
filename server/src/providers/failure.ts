/** What the floor is told of an effect that a PBX did not carry out. */
import type { Effect } from '../floor/effect.ts';
import type { EffectFailed } from '../floor/input.ts';
import { ProviderError } from './provider.ts';

export function failureOf(effect: Effect, fault: unknown): EffectFailed {
  const cause =
    fault instanceof ProviderError && fault.fault !== 'timeout' && fault.fault !== 'protocol'
      ? 'unreachable'
      : 'failed';
  const legId = 'legId' in effect ? { legId: effect.legId } : {};
  return {
    type: 'effect.failed',
    effect: effect.type,
    callId: effect.callId,
    ...legId,
    ...('tapId' in effect ? { tapId: effect.tapId } : {}),
    cause,
    ...(fault instanceof ProviderError && fault.gone.length > 0 ? { gone: fault.gone } : {}),
  };
}
