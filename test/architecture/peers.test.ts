import { expect, test } from 'vitest';
import { textOf } from './source.ts';

interface Packages {
  readonly dependencies: Readonly<Record<string, string>>;
}

const { dependencies } = JSON.parse(textOf('test/bench/peers/package.json')) as Packages; // written by hand, by these rules
const lockfile = textOf('test/bench/peers/package-lock.json');
const workspace = textOf('pnpm-workspace.yaml');

test('the peers of the benchmarks have exact versions, and where ours is the same package the same version', () => {
  const ours = new Map(
    [...workspace.matchAll(/^ {2}'?([^\s':#]+)'?: (\S+)$/gm)].map(([, name, version]) => [name!, version!]),
  );
  const shared = ['graphql-yoga', 'graphql-ws', 'ws'];
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(shared.map((name) => dependencies[name])).toEqual(shared.map((name) => ours.get(name)));
});

test('the peers’ lockfile has a hash for every package and names no address', () => {
  expect(lockfile).not.toContain('://');
  const packages = lockfile.match(/^ {4}"node_modules\//gm) ?? [];
  expect(lockfile.match(/"integrity": "sha512-/g)).toHaveLength(packages.length);
});
