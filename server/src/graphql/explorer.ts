/** The explorer, which is GraphiQL: for a browser that opens /graphql, outside production. All of it comes from this server. */
import { type GraphQLSchema, introspectionFromSchema } from 'graphql';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurity } from './staticFiles.ts';

export interface Explorer {
  /** Answers what `isForExplorer` says is for it. False when there is nothing under this path. */
  send(path: string, response: ServerResponse): Promise<boolean>;
}

const folder = '/graphql/explorer/';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Ringside explorer</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${folder}graphiql.css">
    <script src="${folder}page.js" defer></script>
    <script src="${folder}graphiql.js" defer></script>
  </head>
  <body class="no-focus-outline">
    <noscript>The explorer needs JavaScript.</noscript>
    <div id="root"></div>
  </body>
</html>
`;

/** A browser that opens the address asks for a page; a program never does. */
export const isForExplorer = (path: string, { method, headers }: IncomingMessage): boolean =>
  path.startsWith(folder) ||
  (path === '/graphql' && (method === 'GET' || method === 'HEAD') && !!headers.accept?.includes('text/html'));

/** Reads its nine megabytes when they are first asked for. */
export function openExplorer(schema: GraphQLSchema): Explorer {
  let files: Promise<ReadonlyMap<string, File>> | undefined;
  return {
    async send(path, response) {
      files ??= load(schema);
      const file = (await files).get(path);
      if (!file) return false;
      response.setHeader('content-security-policy', contentSecurity);
      response.setHeader('cache-control', 'no-cache');
      response.writeHead(200, { 'content-type': file.type, 'content-length': Buffer.byteLength(file.text) });
      response.end(file.text);
      return true;
    },
  };
}

interface File {
  readonly type: string;
  readonly text: string;
}

async function load(schema: GraphQLSchema): Promise<ReadonlyMap<string, File>> {
  const parts = await import('@graphql-yoga/render-graphiql/graphiql');
  const script = (text: string): File => ({ type: 'text/javascript; charset=utf-8', text });
  return new Map<string, File>([
    ['/graphql', { type: 'text/html; charset=utf-8', text: page }],
    [`${folder}page.js`, script(await readFile(new URL('explorer.page.js', import.meta.url), 'utf8'))],
    [`${folder}graphiql.js`, script(parts.js)],
    [`${folder}graphiql.css`, { type: 'text/css; charset=utf-8', text: parts.css }],
    // The names by which the editor asks for its workers.
    [`${folder}editorWorkerService.js`, script(parts.editorWorkerService)],
    [`${folder}graphql.js`, script(parts.graphqlWorker)],
    [`${folder}json.js`, script(parts.jsonWorker)],
    [`${folder}schema.json`, { type: 'application/json', text: JSON.stringify(introspectionFromSchema(schema)) }],
  ]);
}
