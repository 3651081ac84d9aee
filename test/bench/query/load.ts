/** The load of the query benchmark: some connections that are kept, each with one request under way at a time. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { answering, nowMs } from '../support/answering.ts';
import { quantile, rounded } from '../support/statistics.ts';
import { Responses } from './responses.ts';
import type { Answered, Asked } from './words.ts';

const buffer = Buffer.alloc(1 << 18);

async function ask({ port, path, headers = {}, body, connections, seconds }: Asked): Promise<Answered> {
  const text = JSON.stringify(body);
  const lines = Object.entries({
    host: `127.0.0.1:${port}`,
    accept: 'application/json',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${text}`);
  const latencies: number[] = [];
  let sample = '';
  const from = nowMs();
  const until = from + seconds * 1_000;

  const one = async (): Promise<void> => {
    const done = Promise.withResolvers<void>();
    const responses = new Responses();
    let askedAt = 0;
    const next = (): void => {
      askedAt = nowMs();
      socket.write(request);
    };
    const socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer,
        callback: (count) => {
          const answer = responses.take(buffer.subarray(0, count));
          if (answer === undefined) return true;
          const at = nowMs();
          latencies.push(at - askedAt);
          if (answer.status !== 200)
            done.reject(new Error(`${answer.status}: ${answer.body.toString().slice(0, 300)}`));
          else if (at >= until) done.resolve();
          else next();
          if (sample === '') sample = answer.body.toString();
          return true;
        },
      },
    });
    socket.on('error', (error) => done.reject(error));
    socket.on('close', () => done.reject(new Error('the server closed a connection')));
    await once(socket, 'connect');
    next();
    try {
      await done.promise;
    } finally {
      socket.destroy();
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return {
    requests: latencies.length,
    perSecond: rounded((latencies.length * 1_000) / (nowMs() - from), 0),
    p50Ms: rounded(quantile(latencies, 0.5)),
    p99Ms: rounded(quantile(latencies, 0.99)),
    sample,
  };
}

answering({ ask });
