/** The wallboard's files. The list is made once: a request is looked up in it and never becomes a path. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Styles are set by script and by attribute in the component library; everything else comes from here and nowhere else. */
export const contentSecurity = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

interface StaticFile {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
  readonly tag: string;
}

export interface StaticFiles {
  /** Sends the file of this path, or the page itself for a path within it. False when there is nothing to send. */
  send(path: string, ifNoneMatch: string | undefined, isHead: boolean, response: ServerResponse): Promise<boolean>;
}

/** A folder that is not there (the wallboard was not built) has no files. */
export async function openStaticFiles(folder: string | undefined): Promise<StaticFiles> {
  const files = folder === undefined ? new Map<string, StaticFile>() : await list(folder);
  return {
    async send(path, ifNoneMatch, isHead, response) {
      const isPage = extname(path) === '';
      const file = files.get(path) ?? (isPage ? files.get('/index.html') : undefined);
      if (!file) return false;
      response.setHeader('content-type', file.type);
      response.setHeader('etag', file.tag);
      // The names of built files change with their content.
      const isForever = path.startsWith('/assets/');
      response.setHeader('cache-control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (file.type.startsWith('text/html')) response.setHeader('content-security-policy', contentSecurity);
      if (ifNoneMatch === file.tag) {
        response.writeHead(304).end();
        return true;
      }
      response.setHeader('content-length', file.bytes);
      response.writeHead(200);
      if (isHead) response.end();
      else await pipeline(createReadStream(file.path), response);
      return true;
    },
  };
}

async function list(folder: string): Promise<Map<string, StaticFile>> {
  const files = new Map<string, StaticFile>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  for (const entry of entries) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = await stat(path);
    const tag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
    files.set(`/${relative(folder, path).split(sep).join('/')}`, { path, type, bytes: size, tag });
  }
  return files;
}
