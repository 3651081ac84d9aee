/** A party is asked for a message, and leaves one or not. Rules VM4, VM5 and VM7 in RULES.md. */
import { nextPlayId, type Call, type HangUpCause, type Leg } from '../calls/call.ts';
import { endCall, system } from '../calls/ending.ts';
import { about } from '../calls/parties.ts';
import { both, nothing, type Decision } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import type { LiveLeg, ProviderEvent } from '../floor/event.ts';
import { linkOf, type Floor } from '../floor/floor.ts';
import type { CallId, Instant, LegId, PlayId } from '../kernel/ids.ts';
import { MOST_RECORDINGS } from '../recordings/follow.ts';
import { nextRecordingId } from '../recordings/recording.ts';
import {
  boxDefaults,
  LONGEST_GREETING_MS,
  settingsOf,
  TONE,
  type Box,
  type LeavingMessage,
  type Otherwise,
} from './voicemail.ts';

/** The tone is short, whatever the PBX says. */
const LONGEST_TONE_MS = 10_000;
/** How often the PBX is asked to take it down before anything of it is there. */
const TRIES = 2;

const setUp = (floor: Floor, box: Box) => settingsOf(floor, box) ?? boxDefaults;

export interface Asked {
  /** Whoever is asked. */
  readonly leg: Pick<Leg, 'id' | 'state'>;
  readonly box: Box;
  readonly otherwise: Otherwise;
}

/** To be asked only for a box that is open (VM1). */
export function askForMessage(floor: Floor, call: Call, { leg, box, otherwise }: Asked, now: Instant): Decision {
  const playId = nextPlayId(call);
  return {
    facts: [
      {
        type: 'voicemail.asked',
        callId: call.id,
        legId: leg.id,
        ...(box.kind === 'queue' ? { queueId: box.queueId } : {}),
        payload: { box, playId, until: now + LONGEST_GREETING_MS, otherwise },
      },
    ],
    effects: [
      ...answered(call, leg.id, leg.state === 'up'),
      { type: 'aside', ...about(call), legId: leg.id },
      playTo(call, leg.id, playId, setUp(floor, box).greeting),
    ],
  };
}

/** VM11: no more than the tone comes before it. */
export function askForGreeting(call: Call, { id: legId }: Leg, box: Box, now: Instant): Decision {
  const playId = nextPlayId(call);
  const otherwise = { end: 'failed', cause: 'failed' } as const;
  return {
    facts: [
      {
        type: 'voicemail.asked',
        callId: call.id,
        legId,
        payload: { box, playId, until: now + LONGEST_TONE_MS, otherwise, greeted: true },
      },
    ],
    effects: [playTo(call, legId, playId, TONE)],
  };
}

/** What is played to them is over, or they have pressed a key. */
export function messagePrompted(
  floor: Floor,
  call: Call,
  stage: LeavingMessage,
  event: Extract<ProviderEvent, { type: 'leg.digit' | 'play.ended' }>,
  now: Instant,
): Decision {
  if (event.legId !== stage.legId) return nothing;
  if (event.type === 'leg.digit') {
    if (event.digit !== '#') return nothing;
    return stage.phase === 'recording' ? over(call) : stage.greeted ? nothing : skipGreeting(call, stage, now);
  }
  if (stage.phase !== 'greeting' || event.playId !== stage.playId) return nothing;
  if (stage.greeted) return begin(floor, call, stage, now);
  return event.ok ? onToTone(call, stage, now) : messageFailed(call, stage);
}

/** VM5: every phase has an end. */
export function messageTooLong(floor: Floor, call: Call, stage: LeavingMessage, now: Instant): Decision {
  if (stage.phase === 'recording') return over(call);
  return stage.greeted ? begin(floor, call, stage, now) : skipGreeting(call, stage, now);
}

const skipGreeting = (call: Call, stage: LeavingMessage, now: Instant): Decision =>
  both(
    { facts: [], effects: [{ type: 'stopPlay', ...about(call), legId: stage.legId, playId: stage.playId }] },
    onToTone(call, stage, now),
  );

/** Played by itself: of a list Asterisk leaves out what it does not have, and says that all is well. */
function onToTone(call: Call, { legId }: LeavingMessage, now: Instant): Decision {
  const playId = nextPlayId(call);
  return {
    facts: [{ type: 'voicemail.greeted', callId: call.id, legId, payload: { playId, until: now + LONGEST_TONE_MS } }],
    effects: [playTo(call, legId, playId, TONE)],
  };
}

const playTo = (call: Call, legId: LegId, playId: PlayId, sound: string): Effect => ({
  type: 'play',
  ...about(call),
  legId,
  playId,
  media: [sound],
});

const begin = (floor: Floor, call: Call, { legId, box }: LeavingMessage, now: Instant): Decision => ({
  facts: [{ type: 'voicemail.begun', callId: call.id, legId, payload: { until: now + longestOf(floor, call, box) } }],
  effects: [],
});

const longestOf = (floor: Floor, { greeting }: Call, box: Box): number =>
  greeting ? LONGEST_GREETING_MS : setUp(floor, box).longestMs;

const over = (call: Call): Decision => endCall(call, 'voicemail', { cause: 'normal' });

/** VM5: as if there were no box. */
export const messageFailed = (call: Call, { phase, otherwise: { end, cause } }: LeavingMessage): Decision =>
  phase === 'greeting' ? endCall(call, end, { cause }) : nothing;

export function leftMessage(call: Call, stage: LeavingMessage, gone: Leg, cause: HangUpCause): Decision {
  if (gone.id !== stage.legId) return nothing;
  const end = stage.phase === 'recording' ? 'voicemail' : cause === 'lost' ? 'lost' : 'abandoned';
  return endCall(call, end, { cause: 'normal', gone });
}

/** From how the call stands: a message that is to be taken down is, and when its file is closed the call is over. */
export function followVoicemail(floor: Floor, callId: CallId): Decision {
  const call = floor.calls.get(callId);
  if (call?.stage.state !== 'leavingMessage' || call.stage.phase !== 'recording') return nothing;
  const { recordingId, otherwise } = call.stage;
  if (recordingId === undefined) return takeDown(floor, call, call.stage);
  const taps = floor.recordings.get(recordingId)?.taps ?? [];
  if (taps.some(({ state }) => state !== 'ended')) return nothing;
  if (taps.some(({ startedAt }) => startedAt !== undefined)) return over(call);
  return floor.recordings.get(recordingId)?.state === 'running' && taps.length < TRIES
    ? nothing
    : endCall(call, otherwise.end, { cause: otherwise.cause });
}

function takeDown(floor: Floor, call: Call, { box, otherwise, legId }: LeavingMessage): Decision {
  // What was recorded before this is just being closed, or the PBX is away.
  if (floor.recordingOf.has(call.id) || linkOf(floor, call.providerId) !== 'connected') return nothing;
  if (floor.recordings.size >= MOST_RECORDINGS) return endCall(call, otherwise.end, { cause: otherwise.cause });
  const leg = call.legs.get(legId);
  const agent = leg?.agentId === undefined ? undefined : floor.agents.get(leg.agentId);
  const remote = agent ? { number: agent.extension?.extension ?? '', name: agent.name } : call.remote;
  return {
    facts: [
      {
        type: 'recording.requested',
        callId: call.id,
        providerId: call.providerId,
        ...(box.kind === 'queue' ? { queueId: box.queueId } : {}),
        payload: {
          recordingId: nextRecordingId(call.id, call.recordings ?? 0),
          ...(call.greeting ? { greeting: box, by: call.greeting.by } : { box, by: system }),
        },
        personal: { remote },
      },
    ],
    effects: [],
  };
}

const answered = (call: Call, legId: LegId, isUp: boolean): Effect[] =>
  isUp ? [] : [{ type: 'answer', ...about(call), legId }];

/** VM7: what is to be played goes on, or begins again. */
export function messageWanted(floor: Floor, call: Call, found: LiveLeg | undefined): Effect[] {
  const { stage } = call;
  if (stage.state !== 'leavingMessage' || !found) return [];
  const { legId, playId, box, greeted } = stage;
  const out: Effect[] = found.place.kind === 'waiting' ? [{ type: 'aside', ...about(call), legId }] : [];
  if (stage.phase === 'recording') return out;
  const sound = greeted ? TONE : setUp(floor, box).greeting;
  return [...answered(call, legId, found.state === 'up'), ...out, playTo(call, legId, playId, sound)];
}
