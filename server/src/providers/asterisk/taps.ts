/** What Asterisk tells of snoop channels and their files, and which of them there are. */
import type { LiveLegs, ProviderEvent } from '../../floor/event.ts';
import type { ProviderId } from '../../kernel/ids.ts';
import type { Memory } from './memory.ts';
import { isTap, tapIdOf, tapOfName } from './names.ts';
import { firstSampleAt } from './recording.ts';
import { instantOf, type WireChannel, type WireEvent } from './wire.ts';

type LiveTap = NonNullable<LiveLegs['taps']>[number];

interface About {
  readonly providerId: ProviderId;
  readonly app: string;
}

/** How long it takes from the making of a snoop channel until its first sample is in the file; for one of which more is not known. */
const USUALLY_MS = 40;

export function tapTold(event: WireEvent, { providerId, app }: About, memory: Memory): readonly ProviderEvent[] {
  const { channel, recording, timestamp } = event;
  const at = instantOf(timestamp);
  if (channel) {
    const tapId = tapIdOf(channel.id);
    const madeAt = instantOf(channel.creationtime);
    if (event.type === 'StasisStart' && madeAt !== undefined) memory.taps.set(tapId, madeAt);
    if (event.type !== 'ChannelDestroyed' && event.type !== 'StasisEnd') return [];
    memory.taps.delete(tapId);
    return [{ type: 'tap.ended', providerId, tapId, ...(at === undefined ? {} : { endedAt: at }) }];
  }
  const tapId = tapOfName(app, recording?.name ?? '');
  if (tapId === undefined || at === undefined) return [];
  switch (event.type) {
    case 'RecordingStarted':
      return [
        {
          type: 'tap.started',
          providerId,
          tapId,
          startedAt: firstSampleAt(at, memory.taps.get(tapId)),
          behindMs: memory.behindMs ?? 0,
        },
      ];
    case 'RecordingFinished':
    case 'RecordingFailed':
      return [{ type: 'tap.ended', providerId, tapId, endedAt: at }];
    default:
      return [];
  }
}

/** The snoop channels that are there; whether they are being written is to be asked for each. */
export const tapsAmong = (channels: readonly WireChannel[], memory: Memory): readonly LiveTap[] =>
  channels.flatMap(({ id, creationtime }) => {
    if (!isTap(id)) return [];
    const madeAt = instantOf(creationtime) ?? 0;
    memory.taps.set(tapIdOf(id), madeAt);
    return [{ tapId: tapIdOf(id), startedAt: madeAt + USUALLY_MS, behindMs: memory.behindMs ?? 0 }];
  });
