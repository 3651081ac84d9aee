/** Who may import whom in the server: ARCHITECTURE.md, "Folders". */
import { area, isCapability, isDotted, isPure, isServer, isTest, serverRoot, suffix } from './names.ts';
import type { Import, Source } from './source.ts';

interface Rule {
  readonly says: string;
  /** True when the file at `from` breaks the rule with this import. */
  readonly broken: (from: string, target: Import, tree: Tree) => boolean;
}

interface Tree {
  /** The files of the floor that are made of capabilities, such as `decide.ts`; the rest is the words all share. */
  readonly composers: ReadonlySet<string>;
}

/** Dotted files that are no implementation of a port: what they name, others may import. */
const namedKinds = ['graphql', 'entity', 'commands', 'views'];

const rules: readonly Rule[] = [
  {
    says: 'kernel is under everything and imports only kernel',
    broken: (from, { target }) => area(from) === 'kernel' && isServer(target) && area(target) !== 'kernel',
  },
  {
    says: 'a pure file imports kernel, pure files, types and what of the floor is not made of capabilities',
    broken: (from, { target, typeOnly }, { composers }) => {
      if (!isPure(from) || area(from) === 'floor' || !isServer(target) || area(target) === 'kernel') return false;
      if (target === provider) return !typeOnly;
      if (area(target) === 'floor') return !typeOnly && composers.has(target);
      return !isPure(target);
    },
  },
  {
    says: 'the floor imports kernel, pure files and the types of the provider port',
    broken: (from, { target, typeOnly }) =>
      area(from) === 'floor' &&
      isServer(target) &&
      area(target) !== 'kernel' &&
      !isPure(target) &&
      !(target === provider && typeOnly),
  },
  {
    says: 'only app.ts sees a port and its implementation',
    broken: (from, { target }) =>
      isImplementation(target) && from !== app && folderOf(from) !== folderOf(target) && !fulfils(from, target),
  },
  {
    says: 'an adapter knows the port, kernel and types, never the engine, the database or the API',
    broken: (from, { target }) =>
      isAdapter(from) &&
      ['engine', 'persistence', 'graphql', 'rest', 'realtime', 'auth', 'audit'].includes(area(target)),
  },
  {
    says: 'the engine imports nothing of the API, of the replicas or of an adapter',
    broken: (from, { target }) =>
      area(from) === 'engine' && (['graphql', 'rest', 'realtime'].includes(area(target)) || isGraphql(target)),
  },
  {
    says: 'persistence is imported by app.ts and by *.entity.ts',
    broken: (from, { target, typeOnly }) =>
      area(target) === 'persistence' &&
      !['persistence', ''].includes(area(from)) &&
      suffix(from) !== 'entity' &&
      !typeOnly,
  },
  {
    says: '*.graphql.ts calls commands and views, never the inside of the engine, the database or an adapter',
    broken: (from, { target, typeOnly }) =>
      isGraphql(from) && !typeOnly && ['engine', 'persistence', 'realtime'].includes(area(target)),
  },
  {
    says: '*.graphql.ts is imported by graphql/ and by other *.graphql.ts',
    broken: (from, { target }) => isGraphql(target) && !isGraphql(from) && area(from) !== 'graphql',
  },
  {
    says: 'app.ts is imported by main.ts alone, main.ts by nobody',
    broken: (from, { target }) => (target === app && from !== main) || target === main,
  },
  {
    says: 'only persistence/ knows which database it is',
    broken: (from, { target }) =>
      area(from) !== 'persistence' &&
      /^(pg|kysely|@electric-sql\/.*|@mikro-orm\/(postgresql|migrations|sql).*)(\/|$)/.test(target),
  },
  {
    says: 'only realtime/ knows whether there is a Redis',
    broken: (from, { target }) => area(from) !== 'realtime' && /^(redis|@redis\/.*)$/.test(target),
  },
  {
    says: 'the server imports nothing of the wallboard or of the tests',
    broken: (_from, { target }) => /^(wallboard|test)\//.test(target) || /^@ringside\/(wallboard|test)/.test(target),
  },
];

const app = `${serverRoot}app.ts`;
const main = `${serverRoot}main.ts`;
const provider = `${serverRoot}providers/provider.ts`;

/** @param sources all files, because what a file of the floor is made of decides who may import it */
export function directionFaults(sources: readonly Source[]): string[] {
  const tree = { composers: composersOf(sources) };
  return sources.flatMap(({ path, imports }) =>
    isServer(path) && !isTest(path) && !isForTests(path)
      ? serverFaults(path, imports, tree)
      : wallboardFaults(path, imports),
  );
}

/** What only tests use, such as `stage.testing.ts`, may put together what they need. */
const isForTests = (path: string): boolean => suffix(path) === 'testing';

function serverFaults(path: string, imports: readonly Import[], tree: Tree): string[] {
  return imports.flatMap((target) =>
    rules
      .filter((rule) => rule.broken(path, target, tree))
      .map((rule) => `${path}:${target.line} ${rule.says} (${target.target})`),
  );
}

function composersOf(sources: readonly Source[]): ReadonlySet<string> {
  const floor = sources.filter(({ path }) => area(path) === 'floor' && !isTest(path));
  const composers = new Set<string>();
  const composes = ({ target, typeOnly }: Import) =>
    !typeOnly && (composers.has(target) || (isPure(target) && area(target) !== 'floor'));
  for (let before = -1; before < composers.size;) {
    before = composers.size; // until a round adds nothing
    for (const { path, imports } of floor) if (imports.some(composes)) composers.add(path);
  }
  return composers;
}

function wallboardFaults(path: string, imports: readonly Import[]): string[] {
  if (!path.startsWith('wallboard/')) return [];
  return imports
    .filter(({ target }) => /^(server|test)\//.test(target) || /^@ringside\/(server|test)/.test(target))
    .map(({ target, line }) => `${path}:${line} the wallboard knows the server by its schema only (${target})`);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function isAdapter(path: string): boolean {
  return /^server\/src\/providers\/[^/]+\//.test(path);
}

function isGraphql(path: string): boolean {
  return isServer(path) && suffix(path) === 'graphql';
}

/** An adapter, or a file such as `bus.redis.ts` that fulfils the port `bus.ts`. */
function isImplementation(path: string): boolean {
  if (isAdapter(path)) return true;
  if (!isServer(path) || !isDotted(path) || isTest(path)) return false;
  return (isCapability(path) || ['realtime', 'persistence'].includes(area(path))) && !namedKinds.includes(suffix(path));
}

/** FreePBX is an Asterisk with more around it, so that adapter may build on the other. */
function fulfils(from: string, target: string): boolean {
  return from.startsWith(`${serverRoot}providers/freepbx/`) && target.startsWith(`${serverRoot}providers/asterisk/`);
}
