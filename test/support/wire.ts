/** Everything that comes to a page from the server, and what of it is a refusal. */
import type { Page, Request } from 'playwright-core';
import { until } from './until.ts';

const quietMs = 200;

export interface Wire {
  /** All that came: answers of GraphQL and messages on the WebSocket. */
  readonly heard: readonly string[];
  /** Answers with a status from 400 on, and errors of GraphQL, in words. */
  readonly refusals: readonly string[];
  /** Resolves when nothing has been under way for a moment: whatever comes only because of an answer has been asked for by then. */
  quiet(): Promise<void>;
}

interface Message {
  readonly type?: string;
  readonly errors?: unknown;
  readonly payload?: unknown;
}

export function listen(page: Page): Wire {
  const heard: string[] = [];
  const refusals: string[] = [];
  let last = performance.now();
  const underWay = new Set<Request>();
  const note = (change: (request: Request) => void) => (request: Request) => {
    change(request);
    last = performance.now();
  };
  page.on(
    'request',
    note((request) => underWay.add(request)),
  );
  page.on(
    'requestfinished',
    note((request) => underWay.delete(request)),
  );
  page.on(
    'requestfailed',
    note((request) => underWay.delete(request)),
  );
  const take = (text: string) => {
    heard.push(text);
    const message = JSON.parse(text) as Message; // of GraphQL over either way
    const payload = typeof message.payload === 'object' && message.payload !== null ? message.payload : {};
    if (message.errors || message.type === 'error' || 'errors' in payload) refusals.push(text.slice(0, 300));
  };
  page.on('response', async (response) => {
    const path = new URL(response.url()).pathname;
    if (response.status() >= 400) refusals.push(`${response.status()} ${response.request().method()} ${path}`);
    // A page that is left does not read its last answer.
    if (path === '/graphql') await response.text().then(take, () => undefined);
  });
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => take(String(payload))));
  const quiet = async () => {
    await until(() => underWay.size === 0 && performance.now() - last > quietMs);
  };
  return { heard, refusals, quiet };
}
