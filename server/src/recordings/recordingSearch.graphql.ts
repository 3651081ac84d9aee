/** A search for recordings: from what was asked to a filter and a cursor, within what the viewer sees (R13). */
import { may } from '../auth/viewer.ts';
import { badInput } from '../graphql/badInput.ts';
import type { Connection } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { canSeeAgent, canSeeQueue, seesEverything } from '../graphql/sight.ts';
import { homeOf } from '../floor/spelling.ts';
import { searchedNumber } from '../kernel/e164.ts';
import { given } from '../kernel/given.ts';
import { asId, type CallId, type RecordingId } from '../kernel/ids.ts';
import { callScope } from '../people/sight.ts';
import type { RecordingCursor, RecordingFilter, RecordingPage, RecordingRecord } from './history.ts';
import { seesBox } from '../voicemail/sight.ts';
import type { RecordingState } from './recording.ts';

interface Asked {
  readonly states?: readonly RecordingState[] | null;
  readonly queueId?: string | null;
  readonly agentId?: string | null;
  readonly callId?: string | null;
  readonly number?: string | null;
  readonly legalHold?: boolean | null;
  readonly from?: number | null;
  readonly to?: number | null;
}

export function recordingFilter(asked: Asked, context: Context): RecordingFilter {
  const { queueId, agentId, callId, number, ...rest } = given(asked);
  const spelled = number === undefined ? undefined : searchedNumber(number, homeOf(context.floor));
  if (spelled && spelled.number.length < 3) throw badInput('`filter.number` needs at least three digits.');
  const all = seesEverything(context);
  const within = callScope(context.floor, context.viewer.sight);
  return {
    ...rest,
    ...spelled,
    ...(callId !== undefined && { callId: asId(callId) }),
    // Nobody finds out by a search whether an id that they do not see is somebody's.
    ...(queueId !== undefined && { queueId: all || canSeeQueue(context, asId(queueId)) ? asId(queueId) : asId('') }),
    ...(agentId !== undefined && { agentId: all || canSeeAgent(context, asId(agentId)) ? asId(agentId) : asId('') }),
    ...(within && { within }),
  };
}

export async function recordingSeen(context: Context, id: RecordingId): Promise<RecordingRecord | undefined> {
  const { floor, viewer } = context;
  const message = floor.voicemails.get(id);
  // VM8: a member of a queue hears its messages and not its calls.
  const isFor = message && seesBox(floor, viewer.sight, message.box);
  const filter = isFor ? { id } : { ...recordingFilter({}, context), id };
  const { recordings } = await context.recordings.find(filter, 1, undefined, context.signal);
  return recordings[0];
}

/** Whether somebody may listen to a recording that they see, and why not. */
export const hearings = ['allowed', 'later', 'never', 'forbidden'] as const;
export type Hearing = (typeof hearings)[number];

/** R13: who sees a call sees its recordings also where others talked. */
export function hearingOf({ floor, viewer }: Pick<Context, 'floor' | 'viewer'>, recording: RecordingRecord): Hearing {
  const within = callScope(floor, viewer.sight);
  const { queueId, agentIds, state, stored } = recording;
  const message = floor.voicemails.get(recording.id);
  const isWithin =
    !within ||
    (message && seesBox(floor, viewer.sight, message.box)) ||
    (queueId !== undefined && within.queueIds.includes(queueId)) ||
    agentIds.some((id) => within.agentIds.includes(id));
  if (!isWithin || !may(viewer, 'command')) return 'forbidden';
  if (stored) return 'allowed';
  return state === 'failed' || state === 'deleted' ? 'never' : 'later';
}

/** Of a call that the viewer sees. */
export async function recordingsOf(context: Context, callId: CallId): Promise<readonly RecordingRecord[]> {
  const { recordings } = await context.recordings.find({ callId }, MOST_OF_CALL, undefined, context.signal);
  return recordings.toReversed();
}

export const MOST_OF_CALL = 100;

export function recordingCursor(after: string | null | undefined): RecordingCursor | undefined {
  if (after == null) return undefined;
  const [, at, id] = /^(\d{1,15})\/(.+)$/s.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (at === undefined || id === undefined) throw badInput('`after` is no cursor of this list.');
  return { requestedAt: Number(at), id: asId(id) };
}

export const recordingsPage = ({ recordings, more }: RecordingPage): Connection<RecordingRecord> => ({
  edges: recordings.map((node) => ({
    cursor: Buffer.from(`${node.requestedAt}/${node.id}`).toString('base64url'),
    node,
  })),
  more,
});
