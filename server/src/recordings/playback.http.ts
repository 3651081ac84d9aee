/** GET /recordings/<id>?…: what was said, to whoever has a signed address, whole or by Range (R13). */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { EngineAway, type Engine } from '../engine/engine.ts';
import type { Actor } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Clock } from '../kernel/clock.ts';
import { asId, type Instant } from '../kernel/ids.ts';
import type { AddressBook, Grant } from './address.ts';
import type { RecordingHistory } from './history.ts';
import { callOfRecording } from './recording.ts';
import { mediaTypes, type StoredRecording, type Vault, VaultError } from './vault.ts';

export interface PlaybackParts {
  readonly addresses: Pick<AddressBook, 'read'>;
  readonly recordings: RecordingHistory;
  readonly vault: Pick<Vault, 'read'>;
  readonly engine: Pick<Engine, 'submit' | 'floor'>;
  readonly clock: Clock;
}

/** L10: addresses of which is known that they were used. */
const MOST_USED = 10_000;

interface Fault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const faults = {
  method: { status: 405, code: 'INVALID_INPUT', message: 'Only GET is possible here.' },
  forged: { status: 403, code: 'FORBIDDEN', message: 'This address is not one of this server. Ask for another one.' },
  expired: { status: 410, code: 'EXPIRED', message: 'This address is good no longer. Ask for another one.' },
  gone: { status: 404, code: 'RECORDING_NOT_FOUND', message: 'There is no such recording, or no longer.' },
  away: { status: 503, code: 'UNAVAILABLE', message: 'The recording can not be had at the moment. Try again later.' },
  broken: { status: 500, code: 'INTERNAL', message: 'The recording is damaged.' },
} as const satisfies Record<string, Fault>;

export class Playback {
  readonly #parts: PlaybackParts;
  /** Signatures that were used, until they expire: a player asks for one part after the other. */
  readonly #used = new Map<string, Instant>();

  constructor(parts: PlaybackParts) {
    this.#parts = parts;
  }

  /** Rejects for bugs only. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { addresses, clock, engine } = this.#parts;
    response.setHeader('cache-control', 'private, no-store');
    const { method = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return fail(response, faults.method);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const grant = addresses.read(pathname, searchParams);
    if (!grant) return fail(response, faults.forged);
    if (grant.expiresAt < clock.now() || !isKnown(engine.floor, grant.by)) return fail(response, faults.expired);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const stored = await this.#find(grant, gone.signal);
      if (!stored) return fail(response, faults.gone);
      if (method === 'GET' && !(await this.#audit(grant, searchParams.get('signature') ?? '')))
        return fail(response, faults.gone);
      await this.#send(request, response, grant, stored, gone.signal);
    } catch (error) {
      if (gone.signal.aborted) return;
      if (error instanceof EngineAway) return fail(response, faults.away);
      if (!(error instanceof VaultError)) throw error;
      fail(response, error.retryable ? faults.away : error.fault === 'gone' ? faults.gone : faults.broken);
    }
  }

  async #find({ recordingId }: Grant, signal: AbortSignal): Promise<StoredRecording | undefined> {
    const { recordings } = await this.#parts.recordings.find({ id: recordingId }, 1, undefined, signal);
    return recordings[0]?.stored;
  }

  /** Written down before the first byte is sent. */
  async #audit({ recordingId, by, expiresAt }: Grant, signature: string): Promise<boolean> {
    if (this.#used.has(signature)) return true;
    const callId = callOfRecording(recordingId);
    const { outcome } = await this.#parts.engine.submit({ type: 'playRecording', recordingId, callId, by });
    if (outcome === 'refused') return false;
    for (const [used, until] of this.#used) {
      if (until >= this.#parts.clock.now() && this.#used.size < MOST_USED) break;
      this.#used.delete(used);
    }
    this.#used.set(signature, expiresAt);
    return true;
  }

  async #send(
    { method, headers }: IncomingMessage,
    response: ServerResponse,
    { rendition }: Grant,
    stored: StoredRecording,
    signal: AbortSignal,
  ): Promise<void> {
    const total = rendition === 'original' ? stored.bytes : stored.compactBytes;
    response.setHeader('accept-ranges', 'bytes');
    const range = rangeOf(headers.range, total);
    if (range === 'unsatisfiable') {
      response.writeHead(416, { 'content-range': `bytes */${total}` }).end();
      return;
    }
    const { from, to } = range ?? { from: 0, to: total };
    const bytes = this.#parts.vault.read(stored, rendition, range && { from, to }, signal)[Symbol.asyncIterator]();
    // Until the first bytes are there an error can still be told in words.
    const first = method === 'HEAD' ? undefined : await bytes.next();
    response.writeHead(range ? 206 : 200, {
      'content-type': mediaTypes[rendition],
      'content-length': to - from,
      'content-disposition': `inline; filename="${stored.id}.${rendition === 'original' ? 'wav' : 'ogg'}"`,
      ...(range ? { 'content-range': `bytes ${from}-${to - 1}/${total}` } : {}),
    });
    if (!first || first.done === true) return void response.end();
    await pipeline(rest(first.value, bytes), response, { signal });
  }
}

/** Whoever was removed meanwhile listens no more. */
const isKnown = ({ users, keys }: Floor, { kind, id }: Actor): boolean =>
  kind === 'user' ? users.has(asId(id)) : keys.has(asId(id));

async function* rest(first: Uint8Array, bytes: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) yield next.value;
  } finally {
    await bytes.return?.();
  }
}

/** One span of bytes; what is not understood is as if it had not been asked for (RFC 9110, 14.2). */
export function rangeOf(
  header: string | undefined,
  total: number,
): { readonly from: number; readonly to: number } | 'unsatisfiable' | undefined {
  const [, begin = '', end = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (begin === '' && end === '') return undefined;
  if (begin === '') return Number(end) === 0 ? 'unsatisfiable' : { from: Math.max(0, total - Number(end)), to: total };
  if (end !== '' && Number(end) < Number(begin)) return undefined;
  const from = Number(begin);
  const to = end === '' ? total : Math.min(total, Number(end) + 1);
  return from < total ? { from, to } : 'unsatisfiable';
}

function fail(response: ServerResponse, { status, code, message }: Fault): void {
  if (response.headersSent) return void response.destroy();
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body);
}
