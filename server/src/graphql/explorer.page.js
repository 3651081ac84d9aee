/** Runs in the browser: GraphiQL, asking with the headers that are typed into its tab, subscriptions over a WebSocket. */
/* global YogaGraphiQL */
const base = '/graphql/explorer/';
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => `${base}${label}.js` };

const defaultQuery = `# Put a key behind "Bearer" in the tab "Headers" below.
# Ctrl-Enter runs it, Ctrl-Space completes.

query Server {
  serverInfo {
    version
    position
    now
  }
}

subscription Queues {
  queueBoard {
    position
    queues {
      name
      waiting
    }
  }
}
`;

const ask = async (operation, headers) => {
  const body = JSON.stringify(operation);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });
  return await response.json();
};

/** One WebSocket for each subscription, so that each goes with the key that was in the tab when it began. */
const follow = (operation, { authorization }) => ({
  subscribe(observer) {
    const url = new URL('/graphql', location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = new WebSocket(url, 'graphql-transport-ws');
    const over = new AbortController();
    const on = (type, listener) => socket.addEventListener(type, listener, { signal: over.signal });
    const send = (message) => socket.send(JSON.stringify(message));
    const end = () => {
      over.abort();
      socket.close(1000);
    };
    on('open', () => send({ type: 'connection_init', payload: { authorization } }));
    on('message', ({ data }) => {
      const { type, payload } = JSON.parse(data);
      if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload: operation });
      else if (type === 'ping') send({ type: 'pong' });
      else if (type === 'next') observer.next(payload);
      else if (type === 'error' || type === 'complete') {
        if (type === 'error') observer.next({ errors: payload });
        observer.complete();
        end();
      }
    });
    on('close', ({ code, reason }) =>
      observer.error({ message: `The server closed the WebSocket: ${code} ${reason}` }),
    );
    return { unsubscribe: end };
  },
});

const isSubscription = ({ operationName }, document) =>
  document?.definitions.some(
    ({ operation, name }) => operation === 'subscription' && (!operationName || name?.value === operationName),
  );

addEventListener('DOMContentLoaded', async () => {
  const schema = await (await fetch(`${base}schema.json`)).json();
  YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
    title: 'Ringside',
    logo: ' ',
    schema,
    defaultQuery,
    headers: '{\n  "authorization": "Bearer "\n}',
    // A key that was typed here is gone with the page.
    shouldPersistHeaders: false,
    showPersistHeadersSettings: false,
    fetcher: (operation, { headers = {}, documentAST } = {}) =>
      isSubscription(operation, documentAST) ? follow(operation, headers) : ask(operation, headers),
  });
});
