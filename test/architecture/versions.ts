/** One version of each thing, written in one place: the lockfile and the package files. */

/** The versions of a package that the lockfile installs, each once. */
export function lockedVersions(lockfile: string, name: string): string[] {
  const packages = lockfile.slice(lockfile.indexOf('\npackages:\n'), lockfile.indexOf('\nsnapshots:\n'));
  const entries = packages.matchAll(/^ {2}'?((?:@[^@/\s]+\/)?[^@/\s]+)@([^:'\s]+)'?:$/gm);
  return [...new Set([...entries].filter(([, found]) => found === name).map(([, , version]) => version!))];
}

/** The names of the packages in the lockfile that begin with `scope`, such as `@mikro-orm/`. */
export function lockedNames(lockfile: string, scope: string): string[] {
  const entries = lockfile.matchAll(/^ {2}'?((?:@[^@/\s]+\/)?[^@/\s]+)@[^:'\s]+'?:$/gm);
  return [...new Set([...entries].map(([, name]) => name!).filter((name) => name.startsWith(scope)))];
}

interface Package {
  readonly packageManager?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export function packageFaults(path: string, json: string): string[] {
  const content = JSON.parse(json) as Package; // ours, and read by pnpm before this
  const dependencies = Object.entries({ ...content.dependencies, ...content.devDependencies });
  const loose = dependencies.filter(([, version]) => !/^(catalog:.*|workspace:\*)$/.test(version));
  return [
    ...loose.map(([name, version]) => `${path}: ${name} is "${version}"; versions stand in the catalog`),
    ...(content.packageManager === undefined ? [] : [`${path}: packageManager makes pnpm fetch another pnpm`]),
  ];
}

/** The catalog's entries that are no exact version. */
export function catalogFaults(workspace: string): string[] {
  const catalog = workspace.slice(workspace.indexOf('\ncatalog:\n'), workspace.indexOf('\noverrides:\n'));
  const entries = [...catalog.matchAll(/^ +'?([^\s':#]+)'?: (\S+)$/gm)];
  if (entries.length === 0) return ['the catalog was not found'];
  return entries
    .filter(([, , version]) => !/^\d+\.\d+\.\d+$/.test(version!))
    .map(([line]) => `not exact: ${line.trim()}`);
}
