/** apt's source lists in their two formats. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aptSources, debianMirrors, parseDeb822, parseOneLine } from './mirror.ts';

test('the one-line format: comments, options and source packages', () => {
  const text = `# deb http://old.example/debian bookworm main
deb [arch=amd64 signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://a.example/debian/ bookworm main contrib # here
deb-src http://a.example/debian bookworm main`;
  expect(parseOneLine(text)).toEqual([
    {
      uri: 'http://a.example/debian/',
      suite: 'bookworm',
      components: ['main', 'contrib'],
      signedBy: '/usr/share/keyrings/debian-archive-keyring.gpg',
    },
  ]);
});

test('the deb822 format: several suites, continued lines, comments, switched off', () => {
  const text = `Types: deb
# URIs: http://old.example/debian
URIs: http://a.example/debian
Suites: bookworm
 bookworm-updates
Components: main

Types: deb
URIs: http://b.example/debian
Suites: bookworm
Components: main
Enabled: no

Types: deb-src
URIs: http://c.example/debian
Suites: bookworm
Components: main
`;
  expect(parseDeb822(text).map(({ uri, suite }) => `${uri} ${suite}`)).toEqual([
    'http://a.example/debian bookworm',
    'http://a.example/debian bookworm-updates',
  ]);
});

test("Debian's own archive comes before third parties, other suites not at all", () => {
  const source = (uri: string, suite: string, signedBy?: string) => ({ uri, suite, components: ['main'], signedBy });
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  const sources = [
    source('https://php.example/php', 'bookworm', '/usr/share/keyrings/php.gpg'),
    source('http://m.example/mirror', 'bookworm', keyring),
    source('http://deb.example/debian/', 'bookworm', keyring),
    source('http://deb.example/debian-security', 'bookworm-security', keyring),
    source('https://node.example/node', 'nodistro'),
  ];
  expect(debianMirrors(sources, 'bookworm')).toEqual([
    'http://deb.example/debian',
    'http://m.example/mirror',
    'https://php.example/php',
  ]);
});

test('lists that are absent are empty, and a mirror list counts as its mirrors', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ringside-apt-'));
  onTestFinished(() => rm(root, { recursive: true }));
  expect(await aptSources(root)).toEqual([]);
  await mkdir(join(root, 'sources.list.d'));
  await writeFile(join(root, 'mirrors.txt'), 'http://one.example/debian\tpriority:1\nhttp://two.example/debian\n');
  await writeFile(join(root, 'sources.list'), `deb mirror+file:${root}/mirrors.txt bookworm main\n`);
  await writeFile(join(root, 'sources.list.d/x.list.disabled'), 'deb http://off.example/debian bookworm main\n');
  expect((await aptSources(root)).map(({ uri }) => uri)).toEqual([
    'http://one.example/debian',
    'http://two.example/debian',
  ]);
});
