/** Holds the taps that the floor believes in against those that a PBX lists (law L5). Rule R10 in RULES.md. */
import type { Effect } from '../floor/effect.ts';
import type { Floor } from '../floor/floor.ts';
import type { LiveLegs, ProviderEvent } from '../floor/event.ts';
import { asId, type LegId, type ProviderId, type TapId } from '../kernel/ids.ts';
import { muteTap } from './follow.ts';
import { callOfRecording, isReplaced, openMute, recordingOfTap, type Recording, type Tap } from './recording.ts';

function* openTaps(floor: Floor, providerId: ProviderId): Generator<{ recording: Recording; tap: Tap }> {
  for (const recording of floor.recordings.values()) {
    if (recording.providerId !== providerId) continue;
    for (const tap of recording.taps) if (tap.state !== 'ended') yield { recording, tap };
  }
}

/** What must have begun and ended while nobody listened. What was written until then is kept. */
export function tapsChanged(floor: Floor, providerId: ProviderId, { taps = [] }: LiveLegs): ProviderEvent[] {
  const live = new Map(taps.map((tap) => [tap.tapId, tap]));
  return [...openTaps(floor, providerId)].flatMap(({ tap }): ProviderEvent[] => {
    const found = live.get(tap.id);
    if (!found) return [{ type: 'tap.ended', providerId, tapId: tap.id }];
    return tap.state === 'requested' ? [{ type: 'tap.started', providerId, ...found }] : [];
  });
}

/** Those that nobody knows are stopped; all others are as mute as they are to be. */
export function tapsWanted(floor: Floor, providerId: ProviderId, { taps = [] }: LiveLegs): Effect[] {
  const known = new Map<TapId, Effect>();
  for (const { recording, tap } of openTaps(floor, providerId))
    if (recording.state === 'running' && !isReplaced(recording, tap))
      known.set(tap.id, muteTap(recording, tap, openMute(tap) !== undefined));
  return taps.map(({ tapId }) => known.get(tapId) ?? stray(providerId, tapId));
}

const stray = (providerId: ProviderId, tapId: TapId): Effect => ({
  type: 'stopRecord',
  providerId,
  callId: callOfRecording(recordingOfTap(tapId)),
  legId: asId<LegId>(tapId),
  tapId,
});
