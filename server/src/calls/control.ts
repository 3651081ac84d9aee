/** Hands on the call: which command, confirmation, failure or button goes where. Rules C18–C32 in RULES.md. */
import { both, nothing, refuse, type Decision } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import { callOfLeg, type Floor } from '../floor/floor.ts';
import type { ProviderEvent } from '../floor/event.ts';
import type { Command, EffectFailed, Input } from '../floor/input.ts';
import type { Instant } from '../kernel/ids.ts';
import { pauseRecording, resumeRecording, startRecording, stopRecording } from '../recordings/commands.ts';
import { notPlayed } from '../recordings/asking.ts';
import { askForConsent, giveConsent, withdrawConsent } from '../recordings/consentCommands.ts';
import { messageFailed } from '../voicemail/message.ts';
import {
  changeSupervision,
  endSupervision,
  handBackCall,
  superviseCall,
  takeOverCall,
} from '../supervision/commands.ts';
import { notHandedBack } from '../supervision/events.ts';
import type { Call } from './call.ts';
import { commanded, type CallCommand } from './commandLog.ts';
import { hangUp, moveCall } from './commands.ts';
import { cancelConsult, completeConsult, mergeConsult, notConsulted, startConsult, swapConsult } from './consult.ts';
import { endCall, hangUpLegs } from './ending.ts';
import {
  consulting,
  held,
  heldItself,
  holdFailed,
  holdCall,
  muted,
  muteFailed,
  muteCall,
  resumeCall,
  resumesFailed,
  sendDtmf,
} from './hold.ts';
import { notJoined } from './leave.ts';
import { fact } from './parties.ts';
import { parkCall, retrieveCall } from './park.ts';
import { transferCall } from './transfer.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const controls: {
  readonly [T in CallCommand['type']]: (floor: Floor, call: Call, command: Of<T>, now: Instant) => Decision;
} = {
  hangUp,
  moveCall,
  holdCall,
  resumeCall,
  muteCall,
  dropParty,
  sendDtmf,
  transferCall,
  startConsult,
  swapConsult,
  mergeConsult,
  completeConsult,
  cancelConsult,
  parkCall,
  retrieveCall,
  startRecording,
  stopRecording,
  pauseRecording,
  resumeRecording,
  giveConsent,
  withdrawConsent,
  askForConsent,
  superviseCall: (floor, _call, command, now) => superviseCall(floor, command, now),
  changeSupervision: (floor, _call, command) => changeSupervision(floor, command),
  endSupervision: (floor, _call, command) => endSupervision(floor, command),
  takeOverCall: (floor, _call, command) => takeOverCall(floor, command),
  handBackCall: (floor, _call, command, now) => handBackCall(floor, command, now),
};

export const isCallControl = (input: Input): input is CallCommand => Object.hasOwn(controls, input.type);

export function controlCall(floor: Floor, command: CallCommand, now: Instant): Decision {
  const run = controls[command.type] as (floor: Floor, call: Call, command: Command, now: Instant) => Decision;
  return commanded(floor, command, (call) => run(floor, call, command, now));
}

/** C29: the others go on, as long as two are left. */
function dropParty(_floor: Floor, call: Call, { legId, by }: Of<'dropParty'>): Decision {
  const leg = call.legs.get(legId);
  const { stage } = call;
  if (!leg) return refuse('NOT_A_PARTY', 'There is no such party on this call.');
  const reply = { outcome: 'awaits', callId: call.id, facts: ['leg.left'], legId } as const;
  if (leg.hangUp) return { ...nothing, reply };
  const isIn = stage.state === 'connected' && (stage.legIds.includes(legId) || stage.consult?.legId === legId);
  if (!isIn)
    return refuse('CALL_NOT_TALKING', 'Only a party of a conversation can be dropped. Hang up the call instead.');
  const others = stage.legIds.filter((each) => each !== legId);
  if (stage.consult?.legId === legId)
    return { ...notConsulted(call, { ...stage, consult: stage.consult }, 'normal', false), reply };
  if (stage.consult?.ownLegId === legId) return consulting;
  return {
    ...(others.length < 2 ? endCall(call, 'completed', { cause: 'normal', by }) : hangUpLegs(call, [leg], 'normal')),
    reply,
  };
}

/** What the PBX has carried out and tells by no event. */
export function effectDone(floor: Floor, effect: Effect): Decision {
  const call = floor.calls.get(effect.callId);
  if (!call) return nothing;
  switch (effect.type) {
    case 'wait':
      return held(call, effect.legId);
    case 'mute':
      return muted(call, effect.legId, effect.muted);
    case 'dtmf':
      return fact({ type: 'dtmf.sent', callId: call.id, legId: effect.legId, payload: {} });
    default:
      return nothing;
  }
}

/** What the PBX refused or did not answer, of a call that goes on. */
export function controlFailed(floor: Floor, call: Call, failed: EffectFailed, now: Instant): Decision {
  const leg = failed.legId === undefined ? undefined : call.legs.get(failed.legId);
  switch (failed.effect) {
    case 'join': {
      const { stage } = call;
      if (stage.state !== 'connected') return notJoined(floor, call, now);
      return stage.consult?.state === 'joining'
        ? notConsulted(call, { ...stage, consult: stage.consult }, 'failed', false)
        : both(resumesFailed(floor, call), notHandedBack(call));
    }
    case 'wait':
      return leg?.hold?.state === 'requested' ? holdFailed(floor, call, leg) : nothing;
    case 'mute':
      return leg ? muteFailed(call, leg.id) : nothing;
    case 'play':
      if (call.stage.state === 'leavingMessage') return messageFailed(call, call.stage);
      return leg ? notPlayed(floor, call, leg, now) : nothing;
    case 'dtmf':
      return leg ? fact({ type: 'dtmf.failed', callId: call.id, legId: leg.id, payload: {} }) : nothing;
    default:
      return nothing;
  }
}

/** C23, C32: the buttons of a phone. */
export function phoneAsks(
  floor: Floor,
  event: Extract<ProviderEvent, { type: 'leg.heldItself' | 'leg.transferAsked' }>,
  now: Instant,
): Decision {
  const call = callOfLeg(floor, event.legId);
  const leg = call?.legs.get(event.legId);
  if (!call || !leg) return nothing;
  if (event.type === 'leg.heldItself') return heldItself(call, leg.id, event.held);
  if (leg.agentId === undefined) return nothing;
  const by = { kind: 'agent', id: leg.agentId } as const;
  const to = { kind: 'number', number: event.to } as const;
  const { reply: _reply, ...decision } = controlCall(
    floor,
    { type: 'transferCall', callId: call.id, agentId: leg.agentId, to, by },
    now,
  );
  return decision;
}
