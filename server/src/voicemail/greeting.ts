/** A greeting is said by phone: whoever asks is rung, and what they say after the tone is the greeting from then on. Rule VM11 in RULES.md. */
import type { Agent } from '../agents/agent.ts';
import { nextCallId } from '../calls/arrive.ts';
import { nextLegId } from '../calls/call.ts';
import { OWN_RING_MS, phoneObstacle, RING_MARGIN_MS } from '../calls/phones.ts';
import { done, refuse, type Decision } from '../floor/decision.ts';
import type { Actor, NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { Instant } from '../kernel/ids.ts';
import { settingsOf, type Box, type BoxSettings } from './voicemail.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

export function recordGreeting(floor: Floor, { box, agentId, by }: Of<'recordGreeting'>, now: Instant): Decision {
  if (!settingsOf(floor, box)) return refuse('VOICEMAIL_CLOSED', 'There is no voicemail to have a greeting.');
  const agent = floor.agents.get(agentId);
  const obstacle = phoneObstacle(floor, agent, 'The agent who is to speak');
  if (obstacle || !agent?.extension)
    return refuse(obstacle?.code ?? 'AGENT_HAS_NO_EXTENSION', obstacle?.message ?? 'There is no extension to ring.');
  const { providerId, extension } = agent.extension;
  const callId = nextCallId(floor);
  const legId = nextLegId({ id: callId, legCount: 0 });
  const remote = { number: extension, name: agent.name };
  return {
    facts: [
      {
        type: 'call.placed',
        callId,
        providerId,
        agentId,
        payload: { direction: 'internal', by },
        personal: { remote },
      },
      { type: 'greeting.asked', callId, agentId, payload: { box, by } },
      {
        type: 'leg.requested',
        callId,
        legId,
        agentId,
        payload: { role: 'agent', ringUntil: now + OWN_RING_MS },
        personal: { target: extension },
      },
    ],
    effects: [
      {
        type: 'ring',
        providerId,
        callId,
        legId,
        target: { kind: 'extension', extension },
        shown: { number: extension, name: 'Voicemail' },
        timeoutMs: OWN_RING_MS + RING_MARGIN_MS,
      },
    ],
    reply: { outcome: 'awaits', id: callId, callId, facts: ['leg.ringing', 'leg.answered', 'call.ending'] },
  };
}

/** The file stays at the PBX, and is what the box plays from now on. */
export function greetingTaken(floor: Floor, { recordingId, media }: Of<'greetingTaken'>, now: Instant): Decision {
  const recording = floor.recordings.get(recordingId);
  if (recording?.state !== 'finished' || !recording.greeting)
    return refuse('RECORDING_NOT_FOUND', 'There is no such greeting, or it is in use already.');
  const { box, by } = recording.greeting;
  const taken: NewFact = { type: 'greeting.taken', callId: recording.callId, payload: { recordingId } };
  return done([taken, ...configured(floor, box, { greeting: media, greetingSaidAt: now }, by)], recordingId);
}

/** Nothing when the box was taken away meanwhile. */
function configured(
  floor: Floor,
  box: Box,
  said: Required<Pick<BoxSettings, 'greeting' | 'greetingSaidAt'>>,
  by: Actor,
): NewFact[] {
  const before = settingsOf(floor, box);
  if (!before) return [];
  const voicemail = { ...before, ...said };
  if (box.kind === 'queue') {
    const { queueId } = box;
    const settings = { ...floor.queues.get(queueId)!.settings, voicemail };
    return [{ type: 'queue.configured', queueId, payload: { settings, by } }];
  }
  const agent = floor.agents.get(box.agentId)!;
  return [{ type: 'agent.configured', agentId: agent.id, ...asItIs(agent, by, voicemail) }];
}

const asItIs = (
  { extension, callerId, skills, recordingConsent, name }: Agent,
  by: Actor,
  voicemail: NonNullable<Agent['voicemail']>,
) => ({
  payload: {
    ...(extension && { extension }),
    ...(callerId !== undefined && { callerId }),
    skills,
    ...(recordingConsent && { recordingConsent }),
    voicemail,
    by,
  },
  personal: { name },
});
