import { expect, test } from 'vitest';
import { textOf } from './source.ts';
import { catalogFaults, lockedNames, lockedVersions, packageFaults } from './versions.ts';

const packageFiles = [
  'package.json',
  ...['server', 'wallboard', 'schema', 'test'].map((name) => `${name}/package.json`),
];

test('the lockfile has exactly one graphql', () => {
  expect(lockedVersions(textOf('pnpm-lock.yaml'), 'graphql')).toHaveLength(1);
});

test('all @mikro-orm packages have the same version', () => {
  const lockfile = textOf('pnpm-lock.yaml');
  const names = lockedNames(lockfile, '@mikro-orm/');
  expect(names).toContain('@mikro-orm/core');
  expect(new Set(names.flatMap((name) => lockedVersions(lockfile, name))).size).toBe(1);
});

test('versions stand in the catalog and nowhere else', () => {
  expect(packageFiles.flatMap((path) => packageFaults(path, textOf(path)))).toEqual([]);
  expect(catalogFaults(textOf('pnpm-workspace.yaml'))).toEqual([]);
});

const lockfile = `
packages:

  '@graphql-tools/utils@11.2.0':
    resolution: {integrity: a}
  graphql@16.11.0:
    resolution: {integrity: b}
  graphql@17.1.0:
    resolution: {integrity: c}
  graphql-ws@6.4.2:
    resolution: {integrity: d}

snapshots:

  graphql@16.11.0: {}
`;

test('a second graphql is found, and other names are not taken for it', () => {
  expect(lockedVersions(lockfile, 'graphql')).toEqual(['16.11.0', '17.1.0']);
  expect(lockedVersions(lockfile, '@graphql-tools/utils')).toEqual(['11.2.0']);
  expect(lockedVersions(lockfile, 'pg')).toEqual([]);
});

test('a version outside the catalog, a loose one in it and a packageManager are found', () => {
  expect(packageFaults('a', '{"dependencies":{"ws":"^8.0.0","zod":"catalog:","a":"workspace:*"}}')).toHaveLength(1);
  expect(packageFaults('a', '{"devDependencies":{"ws":"8.0.0"}}')).toHaveLength(1);
  expect(packageFaults('a', '{"packageManager":"pnpm@11.0.0"}')).toHaveLength(1);
  expect(catalogFaults("\ncatalog:\n  ws: ^8.0.0\n  '@a/b': 1.0.0\n\noverrides:\n")).toHaveLength(1);
  expect(catalogFaults('packages:\n')).toHaveLength(1);
});
