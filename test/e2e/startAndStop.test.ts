/** The server as a process: starts, stops, goes on where it was, and outlives PBXs that can't be had. */
import { createServer } from 'node:net';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { freeTcpPort } from '../peers/asterisk/ports.ts';
import { openDatabase } from '../../server/src/persistence/database.ts';
import { Ringside } from '../support/ringside.ts';
import { eventually } from '../support/wholeCentre.ts';

const main = new URL('../../server/src/main.ts', import.meta.url).pathname;
const create = `mutation($input: CreateProviderInput!) { createProvider(input: $input) { ... on ProviderChange { provider { id } } ... on Refused { code message } } }`;
const provider = `query($id: ID!) { provider(id: $id) { link linkNote } }`;

const asteriskAt = (address: string, name: string) => ({
  kind: 'ASTERISK',
  name,
  address,
  username: 'ringside',
  password: 'wrong-password',
});

describe('start and stop', () => {
  test('SIGINT stops it cleanly within five seconds, and the next start goes on where it was', async () => {
    await using server = await Ringside.start({ demo: true });
    const position = async (): Promise<number> =>
      (await server.ask<{ serverInfo: { position: number } }>('{ serverInfo { position } }')).serverInfo.position;
    await eventually(position, (seq) => seq > 150);
    const yesterday = new Date(Date.now() - 23 * 3_600_000).toISOString();
    const past = await server.ask<{ calls: { nodes: unknown[] } }>(
      `{ calls(filter: { to: "${yesterday}" }, first: 50) { nodes { id } } }`,
    );
    expect(past.calls.nodes).toHaveLength(50);
    const agents = await server.ask('{ agents { nodes { id name } } }');
    const before = await position();
    const began = Date.now();
    expect(await server.kill('SIGINT')).toBe(0);
    expect(Date.now() - began).toBeLessThan(5_000);
    await server.start();
    expect(await position()).toBeGreaterThanOrEqual(before);
    expect(await server.ask('{ agents { nodes { id name } } }')).toEqual(agents);
  });

  test('a second server is kept out of the same data folder, in words', async () => {
    await using server = await Ringside.start();
    const second = spawnSync(process.execPath, [main], {
      env: { PATH: process.env['PATH'], PORT: '0', RINGSIDE_DATA: server.dataFolder, RINGSIDE_DEMO: '0' },
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toMatch(/Ringside did not start: .*(in use|another|already)/i);
    await server.ask('{ serverInfo { version } }');
  });

  test('a port that is taken is said in words', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const { port } = holder.address() as { port: number };
    const dataFolder = `/tmp/ringside-port-${port}`;
    const started = spawnSync(process.execPath, [main], {
      env: { PATH: process.env['PATH'], PORT: String(port), RINGSIDE_DATA: dataFolder, RINGSIDE_DEMO: '0' },
      encoding: 'utf8',
      timeout: 30_000,
    });
    spawnSync('rm', ['-rf', dataFolder]);
    await new Promise((resolve) => holder.close(resolve));
    expect(started.status).toBe(1);
    expect(started.stderr).toContain(`Port ${port} is taken`);
  });

  test('every wrong setting is told at once, and --help tells them all', () => {
    const wrong = spawnSync(process.execPath, [main], {
      env: {
        PATH: process.env['PATH'],
        PORT: 'eighty',
        RINGSIDE_DEMO: 'maybe',
        RINGSIDE_SECRET: 'short',
        RINGSIDE_PROT: '1',
      },
      encoding: 'utf8',
    });
    expect(wrong.status).toBe(2);
    for (const name of ['PORT', 'RINGSIDE_DEMO', 'RINGSIDE_SECRET', 'RINGSIDE_PROT'])
      expect(wrong.stderr).toContain(name);
    expect(wrong.stderr).not.toContain('short');
    const help = spawnSync(process.execPath, [main, '--help'], {
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    });
    expect(help.status).toBe(0);
    for (const name of ['PORT', 'DATABASE_URL', 'RINGSIDE_PUBLIC_URL']) expect(help.stdout).toContain(name);
  });

  test('a journal of a newer Ringside is left alone, in words', async () => {
    const server = await Ringside.start();
    await server.kill('SIGTERM');
    {
      const { signal } = new AbortController();
      await using database = await openDatabase({ databaseUrl: undefined, dataFolder: server.dataFolder }, signal);
      const { rows } = await database.pool.query<{ seq: number; epoch: string }>(
        'select seq::int as seq, epoch from journal_head',
      );
      await database.pool.query(
        `insert into journal (seq, at, type, version, epoch, payload) values ($1, now(), 'call.teleported', 1, $2, '{}')`,
        [rows[0]!.seq + 1, rows[0]!.epoch],
      );
      await database.pool.query('update journal_head set seq = seq + 1');
    }
    await expect(server.start()).rejects.toThrow(/call\.teleported/);
    await server[Symbol.asyncDispose]();
  });
});

describe('a PBX that can’t be had', () => {
  test.each([
    ['a port that is closed', async () => `http://127.0.0.1:${await freeTcpPort()}`, /Nothing listens|refused|closed/i],
    ['a host that does not exist', async () => 'http://pbx.invalid:8088', /no host|looked up|name/i],
  ])('%s: the server lives on, and says why', async (_what, address, words) => {
    await using server = await Ringside.start();
    const { createProvider } = await server.ask<{ createProvider: { provider: { id: string } } }>(create, {
      input: asteriskAt(await address(), 'PBX'),
    });
    const seen = await eventually(
      () => server.ask<{ provider: { link: string; linkNote: string } }>(provider, { id: createProvider.provider.id }),
      (answer) => answer.provider.link === 'LOST',
    );
    expect(seen.provider.linkNote).toMatch(words);
    expect((await fetch(`${server.origin}/health/live`)).status).toBe(200);
    expect(server.lines.join('\n')).not.toContain('wrong-password');
  });
});
