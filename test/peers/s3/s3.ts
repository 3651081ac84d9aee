/** A server that speaks S3 (s3rver), behind a door at which a test sees every request and may answer in its stead. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { S3Settings } from '../../../server/src/recordings/storage.s3.ts';

export const BUCKET = 'recordings';

/** Answers in the server's stead and says so by `true`. */
export type Door = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface S3Peer extends AsyncDisposable {
  readonly settings: S3Settings;
  /** Method and path of each request that came. */
  readonly requests: readonly string[];
  /** Stands at the door until another does. */
  watch(door: Door): void;
  /** Nobody listens any more, until `comeBack`. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
}

export async function startS3(): Promise<S3Peer> {
  const directory = await mkdtemp(join(tmpdir(), 'ringside-s3-'));
  const s3rver = new S3rver({ directory, silent: true, configureBuckets: [{ name: BUCKET, configs: [] }] });
  await s3rver.configureBuckets();
  const requests: string[] = [];
  const objects = wholeObjects(s3rver.callback() as unknown as RequestListener); // Koa's
  let door: Door = () => false;
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (!door(request, response)) void objects(request, response);
  });
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const goAway = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  const port = await listen(0);
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-central-1',
      bucket: BUCKET,
      keyId: 'S3RVER',
      secret: 'S3RVER',
      pathStyle: true,
      silenceMs: 500,
    },
    requests,
    watch: (next) => (door = next),
    goAway,
    async comeBack() {
      await listen(port);
    },
    async [Symbol.asyncDispose]() {
      await goAway();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** What s3rver lacks of S3: a put is whole or not there yet, and with `If-None-Match: *` the first one wins. */
function wholeObjects(answer: RequestListener) {
  const taken = new Set<string>();
  const puts = new Map<string, Promise<unknown>>();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, url = '', headers } = request;
    const [path = ''] = url.split('?');
    const isPut = method === 'PUT' && !url.includes('uploadId=');
    const before = puts.get(path);
    if (isPut) puts.set(path, Promise.all([before, ended(response)]));
    await before;
    if (method === 'DELETE') taken.delete(path);
    if (isPut && taken.has(path) && headers['if-none-match'] === '*') {
      refuse(response, 412, 'PreconditionFailed');
    } else {
      if (isPut) taken.add(path);
      answer(request, response);
    }
  };
}

const ended = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => void response.once('close', () => resolve()));

/** As S3 refuses. */
export function refuse(response: ServerResponse, status: number, code: string): true {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
  return true;
}
