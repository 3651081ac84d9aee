/** A caller who talks to Anna, while Ben is there for whatever comes. */
import type { Effect } from '../floor/effect.ts';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId, type AgentId, type CallId, type LegId } from '../kernel/ids.ts';

export const agent = (name: string) => asId<AgentId>(name);

export function talking(settings: { wrapUpMs?: number } = {}) {
  const stage = new Stage();
  stage.queue('sales', { wrapUpMs: 0, ...settings });
  stage.queue('support', {});
  stage.agent('anna', { sales: 0 });
  const callId = stage.arrives('sales');
  stage.takes('anna');
  stage.agent('ben', {});
  return { stage, callId, caller: stage.callerOf(callId), own: stage.legOf('anna') };
}

/** The PBX does what was asked of it in the last step: hold, mute, join. */
export function carriedOut(stage: Stage, effects: readonly Effect[] = stage.effects): void {
  for (const effect of effects) {
    if (effect.tell) stage.tell({ type: 'effect.done', effect });
    if (effect.type === 'join')
      stage.tell({ type: 'legs.joined', providerId: pbx, bridgeId: effect.bridgeId, legIds: effect.legIds });
  }
}

export const holds = (stage: Stage, callId: CallId, legId: LegId) => stage.call(callId).legs.get(legId)?.hold?.state;
