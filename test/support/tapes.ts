/** Recordings of a running server: what is told of them, and what is heard in them. */
import { expect } from 'vitest';
import type { Ringside } from './ringside.ts';
import { stereoOf, type Stereo } from './stereoWav.ts';
import { HEARD_DB, level, NO_TRACE_DB, type Span, UNHEARD_DB } from './tones.ts';

export interface Told {
  readonly id: string;
  readonly callId: string;
  readonly state: string;
  readonly reason: string | null;
  readonly lengthMs: number | null;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly gaps: readonly {
    readonly fromMs: number;
    readonly toMs: number;
    readonly why: string;
    readonly reason: string;
    readonly legId: string | null;
  }[];
}

const FIELDS = 'id callId state reason lengthMs startedAt endedAt gaps { fromMs toMs why reason legId }';

/** The newest first. */
export async function recordingsOf(server: Ringside): Promise<readonly Told[]> {
  const { recordings } = await server.ask<{ recordings: { nodes: readonly Told[] } }>(
    `{ recordings(first: 20) { nodes { ${FIELDS} } } }`,
  );
  return recordings.nodes;
}

/** Waits until the first recording of the call stands so. */
export async function untilRecording(server: Ringside, callId: string, state: string, timeout = 20_000): Promise<Told> {
  const ofCall = async (): Promise<Told | undefined> =>
    (await recordingsOf(server)).findLast((told) => told.callId === callId);
  await expect.poll(async () => (await ofCall())?.state, { timeout }).toBe(state);
  return (await ofCall())!;
}

export async function soundOf(server: Ringside, { id }: Pick<Told, 'id'>): Promise<Stereo> {
  const { recordingAddress } = await server.ask<{ recordingAddress: { path: string } }>(
    `mutation($id: ID!) { recordingAddress(id: $id, rendition: ORIGINAL) { ... on RecordingAddress { path } ... on Refused { code message } } }`,
    { id },
  );
  const reply = await fetch(`${server.origin}${recordingAddress.path}`);
  expect(reply.status).toBe(200);
  return stereoOf(Buffer.from(await reply.arrayBuffer()));
}

/** Between two instants by the clock of this machine, which is that of all servers in the test. */
export interface Stage {
  readonly from: number;
  readonly to: number;
}

/** What is said comes some frames later into the recording than it is heard, and a command some milliseconds later. */
const EDGE_MS = 150;

/** Where a stage lies in the recording. */
export const spanOf = ({ startedAt }: Told, { from, to }: Stage): Span => ({
  from: Math.round((from + EDGE_MS - Date.parse(startedAt)) * 8),
  to: Math.round((to - EDGE_MS - Date.parse(startedAt)) * 8),
});

/** In samples, as are the spans. */
const WINDOW = 200 * 8;
/** A machine that is short of time makes every tone stumble. Whoever is not taken down at all is far below that. */
const MOSTLY = 0.6;

/**
 * Who of all these is heard on a channel, with ` (a trace)` behind whoever is not heard, but not gone either: a tone that
 * stumbles leaves a trace of all others for that moment, but not most of the time.
 */
export function voicesIn(pcm: Stereo['left'], tones: Readonly<Record<string, number>>, span: Span): string[] {
  return Object.entries(tones).flatMap(([name, hertz]) => {
    const frames = levels(pcm, hertz, span, 20 * 8);
    if (frames.filter((each) => each >= HEARD_DB).length >= MOSTLY * frames.length) return [name];
    const windows = levels(pcm, hertz, span, WINDOW).toSorted((a, b) => a - b);
    const isGone = windows.at(-1)! < UNHEARD_DB && windows[windows.length >> 1]! < NO_TRACE_DB;
    return isGone ? [] : [`${name} (a trace)`];
  });
}

function levels(pcm: Stereo['left'], hertz: number, { from, to }: Span, window: number): number[] {
  const count = Math.floor((Math.min(to, pcm.length) - from) / window);
  return Array.from({ length: count }, (_, at) =>
    level(pcm, hertz, { from: from + at * window, to: from + (at + 1) * window }),
  );
}

export const isSilent = (pcm: Stereo['left'], { from, to }: Span): boolean =>
  pcm.subarray(from, to).every((sample) => sample === 0);

/** How long a call was recorded, as the server tells it. */
export const lastedMs = ({ startedAt, endedAt }: Told): number => Date.parse(endedAt) - Date.parse(startedAt);
