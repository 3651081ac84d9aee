/** Where files may lie and what they may be called. */
import { posix } from 'node:path';
import { isServer, serverRoot } from './names.ts';
import type { Source } from './source.ts';

const emptyNames = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'service', 'services']);
const deeper = [/^providers\/[^/]+\/[^/]+$/, /^persistence\/migrations\/[^/]+$/];

export function layoutFaults(path: string): string[] {
  return [...depthFaults(path), ...nameFaults(path)];
}

function depthFaults(path: string): string[] {
  if (!isServer(path)) return [];
  const inside = path.slice(serverRoot.length);
  const allowed = inside.split('/').length <= 2 || deeper.some((pattern) => pattern.test(inside));
  return allowed ? [] : [`${path} lies too deep: src/<capability>/<file>`];
}

function nameFaults(path: string): string[] {
  const base = posix.basename(path).replace(/\..*$/, '');
  const names = [...posix.dirname(path).split('/'), base];
  return names.filter((name) => emptyNames.has(name.toLowerCase())).map((name) => `${path}: "${name}" says nothing`);
}

/** An index.ts that only hands on hides where things are. */
export function barrelFaults({ path, program }: Source): string[] {
  if (!/(^|\/)index\.(ts|mjs)$/.test(path)) return [];
  const handsOn = program.body.some(
    (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null),
  );
  return handsOn ? [`${path} re-exports`] : [];
}
