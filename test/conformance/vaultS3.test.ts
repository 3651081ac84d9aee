import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ManualClock } from '../../server/src/kernel/clock.ts';
import { createLog } from '../../server/src/kernel/log.ts';
import { createS3Storage, type S3Settings } from '../../server/src/recordings/storage.s3.ts';
import { createVault } from '../../server/src/recordings/vault.sealed.ts';
import { type RawRecording, VaultError } from '../../server/src/recordings/vault.ts';
import { BUCKET, refuse, type S3Peer, startS3 } from '../peers/s3/s3.ts';
import { spoken } from '../support/voices.ts';

const signal = () => AbortSignal.timeout(60_000);
let peer: S3Peer;

beforeEach(async () => {
  peer = await startS3();
});

afterEach(() => peer[Symbol.asyncDispose]());

const storage = (settings: Partial<S3Settings> = {}) => createS3Storage({ ...peer.settings, ...settings });
const vault = (settings?: Partial<S3Settings>) =>
  createVault({ storage: storage(settings), secret: 'x'.repeat(40), clock: new ManualClock() });

/** Larger than a part: 5 minutes are 9.6 MB. */
function long(id: string): RawRecording {
  async function* quiet(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < 300; at += 1) yield new Uint8Array(16_000);
  }
  return { ...spoken(id, 300_000), left: [{ pcm: quiet(), startsAtMs: 0 }], right: [] };
}

async function failed(work: Promise<unknown>): Promise<VaultError> {
  const error: unknown = await work.then(
    () => 'it worked',
    (failure: unknown) => failure,
  );
  if (!(error instanceof VaultError)) throw new Error(`Not a VaultError: ${String(error)}`, { cause: error });
  return error;
}

const everything = async () => {
  const all = await Array.fromAsync(storage().list('', signal()));
  return all.map(({ name }) => name);
};

const puts = ({ method, url = '' }: IncomingMessage, part: string) => method === 'PUT' && url.includes(part);

describe('a recording larger than a part', () => {
  test('goes up in parts, and any span of it comes back', async () => {
    const stored = await vault().store(long('call-1-r1'), signal());
    const parts = peer.requests.filter((request) => request.includes('partNumber='));
    expect(parts).toHaveLength(2);
    const whole = Buffer.concat(await Array.fromAsync(vault().read(stored, 'original', undefined, signal())));
    expect(whole.length).toBe(stored.bytes);
    for (const range of [
      { from: 8_388_600, to: 8_500_000 },
      { from: stored.bytes - 1, to: stored.bytes },
    ]) {
      const part = Buffer.concat(await Array.fromAsync(vault().read(stored, 'original', range, signal())));
      expect(part.equals(whole.subarray(range.from, range.to))).toBe(true);
    }
  });

  test('a span is asked for as such, and no more than its chunks', async () => {
    const stored = await vault().store(long('call-1-r1'), signal());
    const ranges: unknown[] = [];
    peer.watch(({ headers }) => {
      if (headers.range) ranges.push(headers.range);
      return false;
    });
    await Array.fromAsync(vault().read(stored, 'original', { from: 200_000, to: 200_010 }, signal()));
    expect(ranges).toEqual([`bytes=${3 * 65_552}-${4 * 65_552 - 1}`]);
  });

  test('V6 that breaks off is called off, and nothing is there', async () => {
    peer.watch((request, response) => puts(request, 'partNumber=2') && refuse(response, 507, 'XMinioStorageFull'));
    expect(await failed(vault().store(long('call-1-r1'), signal()))).toMatchObject({ fault: 'full', retryable: true });
    expect(peer.requests.some((request) => /^DELETE .*uploadId=/.test(request))).toBe(true);
    expect(await everything()).toEqual([]);
  });
});

describe('V10 what S3 answers', () => {
  test.each([
    [403, 'AccessDenied', 'denied'],
    [403, 'InvalidAccessKeyId', 'denied'],
    [404, 'NoSuchBucket', 'denied'],
    [301, 'PermanentRedirect', 'denied'],
    [507, 'XMinioStorageFull', 'full'],
    [403, 'QuotaExceeded', 'full'],
    [503, 'SlowDown', 'away'],
    [500, 'InternalError', 'away'],
  ])('%d %s is %s; when it has passed, the same call stores it', async (status, code, fault) => {
    peer.watch((request, response) => puts(request, '.opus') && refuse(response, status, code));
    const error = await failed(vault().store(spoken('call-1-r1', 500), signal()));
    expect(error).toMatchObject({ fault, retryable: true });
    expect(error.message).toContain(code);
    expect(await everything()).toEqual([]);
    peer.watch(() => false);
    const stored = await vault().store(spoken('call-1-r1', 500), signal());
    expect(await everything()).toHaveLength(3);
    expect(stored.bytes).toBe(44 + 500 * 32);
  });

  test('a bucket that is not there is refused by the server itself', async () => {
    const error = await failed(vault({ bucket: 'nobody' }).store(spoken('call-1-r1', 500), signal()));
    expect([error.fault, error.message]).toEqual(['denied', expect.stringContaining('NoSuchBucket')]);
  });

  test('an unknown key is refused by the server itself', async () => {
    const error = await failed(vault({ keyId: 'NOBODY' }).store(spoken('call-1-r1', 500), signal()));
    expect(error.fault).toBe('denied');
  });

  test.each([
    ['once', 1],
    ['every time', 100],
  ])('V6 the answer to the last request is lost %s: the recording is not', async (_how, times) => {
    let cuts = 0;
    peer.watch((request, response) => {
      if (!puts(request, '/key') || cuts === times) return false;
      cuts += 1;
      response.writeHead = () => {
        request.socket.destroy(); // it is put, and nobody hears of it
        return response;
      };
      return false;
    });
    const stored = await vault().store(spoken('call-1-r1', 500), signal());
    expect(cuts).toBeGreaterThan(0);
    peer.watch(() => false);
    expect(await vault().store(spoken('call-1-r1', 500), signal())).toEqual(stored);
    expect(await everything()).toHaveLength(3);
  });

  test('V7 the key goes first: what can not be removed is closed nevertheless, and the sweep removes it later', async () => {
    const stored = await vault().store(spoken('call-1-r1', 500), signal());
    const refused = ({ method, url = '' }: IncomingMessage) => method === 'DELETE' && url.includes('sealed');
    peer.watch((request, response) => refused(request) && refuse(response, 403, 'AccessDenied'));
    expect((await failed(vault().destroy(stored, signal()))).fault).toBe('denied');
    expect((await everything()).filter((name) => name.endsWith('.sealed'))).toHaveLength(2);
    const read = Array.fromAsync(vault().read(stored, 'original', undefined, signal()));
    expect((await failed(read)).fault).toBe('gone');
    peer.watch(() => false);
    expect(await vault().sweep(signal())).toEqual({ removed: 1 });
    expect(await everything()).toEqual([]);
  });

  test('V7 a bucket that keeps old versions is no place where anything is destroyed', async () => {
    const stored = await vault().store(spoken('call-1-r1', 500), signal());
    peer.watch(({ method }, response) => {
      if (method === 'DELETE') response.setHeader('x-amz-delete-marker', 'true');
      return false;
    });
    const error = await failed(vault().destroy(stored, signal()));
    expect([error.fault, error.message]).toEqual(['denied', expect.stringContaining('old versions')]);
  });

  test('V6 what was begun in parts by a process that died is called off by the sweep', async () => {
    await storage().putNew('open/call-1-r1~0a0a', new Uint8Array(), signal());
    peer.watch((request, response) => {
      if (!request.url?.includes('uploads')) return false;
      response.writeHead(200, { 'content-type': 'application/xml' });
      response.end(`<ListMultipartUploadsResult><Bucket>${BUCKET}</Bucket><Upload>
        <Key>recordings/call-1-r1/0a0a.wav.sealed</Key><UploadId>u-1</UploadId></Upload></ListMultipartUploadsResult>`);
      return true;
    });
    await vault().sweep(signal());
    expect(peer.requests).toContainEqual(expect.stringMatching(/^DELETE .*0a0a\.wav\.sealed\?uploadId=u-1/));
  });
});

describe('V10 S3 is away', () => {
  test('nobody listens: away; it comes back: stored and read', async () => {
    await peer.goAway();
    const error = await failed(vault().store(spoken('call-1-r1', 500), signal()));
    expect([error.fault, error.message]).toEqual(['away', expect.stringContaining('ECONNREFUSED')]);
    await peer.comeBack();
    const stored = await vault().store(spoken('call-1-r1', 500), signal());
    await peer.goAway();
    const read = Array.fromAsync(vault().read(stored, 'original', undefined, signal()));
    expect((await failed(read)).fault).toBe('away');
    expect((await failed(vault().destroy(stored, signal()))).fault).toBe('away');
    await peer.comeBack();
    expect((await vault().destroy(stored, signal())).destroyed).toEqual(['key', 'original', 'compact']);
  });

  test('it goes in the middle of a recording: the rest of it is swept up when it is back', async () => {
    const gone = Promise.withResolvers<void>();
    async function* leaving(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(8_000);
      await peer.goAway();
      gone.resolve();
      yield new Uint8Array(8_000);
    }
    const recording = { ...spoken('call-1-r1', 1_000), left: [{ pcm: leaving(), startsAtMs: 0 }] };
    expect((await failed(vault().store(recording, signal()))).fault).toBe('away');
    await gone.promise;
    await peer.comeBack();
    expect((await everything()).length).toBeGreaterThan(0);
    expect(await vault().sweep(signal())).toEqual({ removed: 1 });
    expect(await everything()).toEqual([]);
  });

  test('it takes the request and never answers: away, promptly', async () => {
    peer.watch(() => true);
    const begun = performance.now();
    expect((await failed(vault().store(spoken('call-1-r1', 500), signal()))).fault).toBe('away');
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  test('the line is cut while a recording is read: away, after bytes that are right', async () => {
    const stored = await vault().store(long('call-1-r1'), signal());
    const whole = Buffer.concat(await Array.fromAsync(vault().read(stored, 'original', undefined, signal())));
    peer.watch((request, response) => cutAfter(request, response, 1_000_000));
    const seen: Uint8Array[] = [];
    const error = await failed(
      (async () => {
        for await (const piece of vault().read(stored, 'original', undefined, signal())) seen.push(piece);
      })(),
    );
    const got = Buffer.concat(seen);
    expect(error.fault).toBe('away');
    expect(got.length).toBeGreaterThan(0);
    expect(got.equals(whole.subarray(0, got.length))).toBe(true);
  });

  test('neither the words nor the log of an error hold the key, its secret or the address', async () => {
    const lines: string[] = [];
    const log = createLog({ level: 'info', destination: { write: (line) => lines.push(line) } });
    const settings = { keyId: 'NOBODY-4711', secret: 'hush-0815' };
    const denied = await failed(vault(settings).store(spoken('call-1-r1', 500), signal()));
    await peer.goAway();
    const away = await failed(vault(settings).store(spoken('call-1-r1', 500), signal()));
    for (const err of [denied, away]) log.error({ err }, 'not stored');
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).not.toMatch(/4711|0815|hush/);
    expect([denied.message, away.message].join('\n')).not.toContain('127.0.0.1');
  });
});

function cutAfter(request: IncomingMessage, response: ServerResponse, bytes: number): false {
  if (!request.url?.includes('.wav')) return false;
  let written = 0;
  const write = response.write.bind(response);
  response.write = ((piece: Uint8Array) => {
    written += piece.length;
    if (written > bytes) request.socket.destroy();
    return write(piece);
  }) as typeof response.write; // Koa pipes a stream into it, and calls no other form
  return false;
}
