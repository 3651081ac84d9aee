import { createServer } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStaticFiles, type StaticFiles } from './staticFiles.ts';

const opened = new AsyncDisposableStack();
let origin = '';

async function serve(files: StaticFiles): Promise<string> {
  const server = createServer((request, response) => {
    const isHead = request.method === 'HEAD';
    void files.send(request.url ?? '/', request.headers['if-none-match'], isHead, response).then((isSent) => {
      if (!isSent) response.writeHead(404).end();
    });
  });
  opened.defer(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ringside-static-'));
  opened.defer(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'swordfish');
  await writeFile(join(folder, 'dist/index.html'), '<title>Ringside</title>');
  await writeFile(join(folder, 'dist/assets/main-1a2b.js'), 'export {};');
  await writeFile(join(folder, 'dist/assets/main-1a2b.weird'), 'of no known type');
  origin = await serve(await openStaticFiles(join(folder, 'dist')));
});
afterAll(() => opened.disposeAsync());

describe('static files', () => {
  it('are sent with type, tag and how long they keep', async () => {
    const script = await fetch(`${origin}/assets/main-1a2b.js`);
    expect(await script.text()).toBe('export {};');
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    const again = await fetch(`${origin}/assets/main-1a2b.js`, {
      headers: { 'if-none-match': script.headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await fetch(`${origin}/assets/main-1a2b.js`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
  });

  it('give the page itself for every path within it, never kept and strict about where things come from', async () => {
    for (const path of ['/', '/board/sales', '/calls']) {
      const page = await fetch(`${origin}${path}`);
      expect([path, await page.text()]).toEqual([path, '<title>Ringside</title>']);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    }
  });

  it('give nothing else', async () => {
    for (const path of [
      '/assets/none.js',
      '/assets/main-1a2b.weird',
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
    ]) {
      const response = await fetch(`${origin}${path}`);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).not.toContain('swordfish');
    }
  });

  it('are none when the wallboard was not built', async () => {
    const nothing = await serve(await openStaticFiles('/there/is/no/such/folder'));
    expect((await fetch(nothing)).status).toBe(404);
  });
});
