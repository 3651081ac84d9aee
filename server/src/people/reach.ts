/** Rule P13: whom a command may be about. What the viewer does not reach is asked for by an id that nothing has, so that the floor refuses it in its own words. */
import type { Actor } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import { asId, type AgentId, type CallId, type QueueId } from '../kernel/ids.ts';
import { callIdOf } from '../supervision/supervision.ts';
import { seesAgent, seesCall, seesQueue, touching, type Sight } from './sight.ts';

/** A command that nobody has put their name to yet. */
export type Unsigned<T extends Command = Command> = T extends { readonly by: Actor } ? Omit<T, 'by'> : never;

/** Setting things up is for admins, who see everything: such commands are passed on as they are. */
export function withinReach(floor: Floor, sight: Sight, command: Unsigned): Unsigned {
  if (sight.kind === 'everything') return command;
  const agent = (agentId: AgentId): AgentId => (seesAgent(floor, sight, agentId) ? agentId : asId(''));
  const queue = (queueId: QueueId): QueueId => (seesQueue(floor, sight, queueId) ? queueId : asId(''));
  const call = (callId: CallId): CallId => (reachesCall(floor, sight, callId) ? callId : asId(''));
  switch (command.type) {
    case 'setAgentStatus':
    case 'endWrapUp':
    case 'extendWrapUp':
    case 'placeCall':
    case 'recordGreeting':
      return { ...command, agentId: agent(command.agentId) };
    case 'pauseMember':
    case 'unpauseMember':
      return { ...command, agentId: agent(command.agentId), queueId: queue(command.queueId) };
    case 'superviseCall':
    case 'startRecording':
    case 'stopRecording':
    case 'pauseRecording':
    case 'resumeRecording':
    case 'giveConsent':
    case 'withdrawConsent':
    case 'askForConsent':
    case 'hangUp':
    case 'dropParty':
    case 'swapConsult':
    case 'mergeConsult':
    case 'completeConsult':
    case 'cancelConsult':
      return { ...command, callId: call(command.callId) };
    case 'changeSupervision':
    case 'endSupervision':
    case 'takeOverCall':
    case 'handBackCall':
      return call(callIdOf(command.supervisionId)) === '' ? { ...command, supervisionId: asId('') } : command;
    case 'holdCall':
    case 'resumeCall':
    case 'muteCall':
    case 'sendDtmf':
    case 'transferCall':
    case 'startConsult':
    case 'parkCall':
      return { ...command, callId: call(command.callId), ...(command.agentId && { agentId: agent(command.agentId) }) };
    // Any phone may dial the slot, so any agent may do the same from the screen.
    case 'retrieveCall':
      return {
        ...command,
        agentId: agent(command.agentId),
        callId: isParked(floor, command.callId) ? command.callId : call(command.callId),
      };
    // Whoever found it in the history has looked there whether the sender reaches it.
    case 'setTags':
    case 'setDisposition':
      return command.past ? command : { ...command, callId: call(command.callId) };
    case 'moveCall': {
      const { callId, queueId, ...rest } = command;
      const to = queueId === undefined ? {} : { queueId: queue(queueId) };
      return { ...rest, callId: sight.kind === 'teams' ? call(callId) : asId(''), ...to };
    }
    default:
      return command;
  }
}

const isParked = (floor: Floor, callId: CallId): boolean => floor.calls.get(callId)?.stage.state === 'parked';

/** An agent reaches a call only as a party to it: whose phone merely rings could otherwise end it for the caller. */
function reachesCall(floor: Floor, sight: Sight, callId: CallId): boolean {
  const call = floor.calls.get(callId);
  if (!call || !seesCall(floor, sight, touching(call))) return false;
  if (sight.kind !== 'self') return true;
  if (call.stage.state === 'dialling' && call.stage.agentId === sight.agentId) return true;
  return [...call.legs.values()].some(({ agentId, state }) => agentId === sight.agentId && state === 'up');
}
