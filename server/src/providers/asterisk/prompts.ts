/** Sounds to one party, and the keys that parties press. */
import type { Effect } from '../../floor/effect.ts';
import type { ProviderEvent } from '../../floor/event.ts';
import { asId, type LegId, type PlayId, type ProviderId } from '../../kernel/ids.ts';
import { ProviderError } from '../provider.ts';
import { part, type Ari } from './ari.ts';
import { refusalOf } from './faults.ts';
import type { Memory } from './memory.ts';
import { isPlay } from './names.ts';
import type { WireEvent } from './wire.ts';

interface PromptParts {
  readonly ari: Ari;
  readonly channelOf: (legId: LegId) => string;
}

type Play = Extract<Effect, { type: 'play' }>;

/** Two who talk over one Asterisk send each other their keys past it, until something of it has to listen in. */
const HEARS_KEYS = { variable: 'TALK_DETECT(set)', value: '' };

/** Over, or not begun. */
const NOT_PLAYING = [404];

/** Nothing happens when it is being played already. */
export async function play(
  { legId, playId, media, keys }: Play,
  parts: PromptParts,
  signal: AbortSignal,
): Promise<void> {
  const { ari, channelOf } = parts;
  if ((await ari.ask('GET', `playbacks/${part(playId)}`, {}, signal)).status === 200) return;
  if (keys) await ari.ask('POST', `channels/${part(channelOf(legId))}/variable`, { body: HEARS_KEYS }, signal);
  const path = `channels/${part(channelOf(legId))}/play/${part(playId)}`;
  const answer = await ari.ask('POST', path, { body: { media } }, signal);
  if (answer.status === 404)
    throw new ProviderError('The PBX no longer has this leg.', { retryable: false, fault: 'gone', gone: [legId] });
  if (answer.status >= 300) throw refusalOf(answer, 'POST play');
}

export async function stopPlay(playId: PlayId, { ari }: PromptParts, signal: AbortSignal): Promise<void> {
  await ari.do('DELETE', `playbacks/${part(playId)}`, {}, signal, NOT_PLAYING);
}

/** A list of sounds is one playback, of which the end is told once. */
export function promptTold(event: WireEvent, providerId: ProviderId, { channels }: Memory): readonly ProviderEvent[] {
  const { channel, digit, playback } = event;
  const channelId = channel?.id ?? playback?.target_uri.replace(/^channel:/, '');
  const known = channels.get(channelId ?? '');
  if (!known) return [];
  const { legId } = known;
  if (digit !== undefined) {
    const key = `${digit} ${event.timestamp}`;
    if (known.key === key) return [];
    known.key = key;
    return [{ type: 'leg.digit', providerId, legId, digit }];
  }
  if (!playback || !isPlay(playback.id) || known.played === playback.id) return [];
  known.played = playback.id;
  return [{ type: 'play.ended', providerId, legId, playId: asId(playback.id), ok: playback.state === 'done' }];
}
