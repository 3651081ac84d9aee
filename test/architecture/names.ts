/** What a path of the server's source says about the file: its folder, its dots, its kind. */
import { posix } from 'node:path';

const capabilities = new Set([
  'calls',
  'queues',
  'routing',
  'agents',
  'supervision',
  'voicemail',
  'campaigns',
  'recordings',
  'quality',
  'crm',
  'analytics',
  'people',
  'audit',
  'floor',
]);

export const serverRoot = 'server/src/';

export function isServer(path: string): boolean {
  return path.startsWith(serverRoot);
}

export function isTest(path: string): boolean {
  return /\.test\.(ts|mjs)$/.test(path);
}

/** The first folder below server/src; '' for a file that lies in it directly and for everything outside. */
export function area(path: string): string {
  if (!isServer(path)) return '';
  const inside = path.slice(serverRoot.length);
  return inside.includes('/') ? inside.slice(0, inside.indexOf('/')) : '';
}

/** L7: a dot in the base name means the outside world. */
export function isDotted(path: string): boolean {
  return posix.basename(path).replace(/\.ts$/, '').includes('.');
}

export function isCapability(path: string): boolean {
  return isServer(path) && capabilities.has(area(path));
}

/** A file that may know nothing but values: in a capability folder and without a dot. */
export function isPure(path: string): boolean {
  return isCapability(path) && path.endsWith('.ts') && !isDotted(path);
}

/** `.graphql`, `.entity` and so on: what stands between the first dot and `.ts`. */
export function suffix(path: string): string {
  const [, ...rest] = posix.basename(path).replace(/\.ts$/, '').split('.');
  return rest.join('.');
}
