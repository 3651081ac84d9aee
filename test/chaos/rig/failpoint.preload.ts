/**
 * Loaded into a server before its own code: kills it at an instant that the rig has armed. The server itself knows nothing
 * of it: the instants are where it asks PostgreSQL or the PBX and where their answers come in.
 */
import { subscribe } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import type pg from 'pg';
import { claim, type Failpoint, FOLDER } from './failpoint.ts';

/** The second half of the lock's key. */
const LEADERSHIP = 2;

const folder = process.env[FOLDER];

function pass(point: Failpoint | undefined): void {
  if (folder !== undefined && point !== undefined && claim(folder, point)) process.kill(process.pid, 'SIGKILL');
}

interface Instants {
  readonly asked?: Failpoint;
  readonly answered?: Failpoint;
}

function ofStatement(text: string, values: unknown): Instants {
  if (text.includes('append_batch(')) return { asked: 'before-append', answered: 'after-append' };
  if (text.includes('pg_advisory_lock(') && Array.isArray(values) && values[1] === LEADERSHIP)
    return { answered: 'after-lock' };
  if (text.includes('set epoch = epoch + 1')) return { answered: 'after-epoch' };
  if (/\bfrom intent order by\b/.test(text)) return { answered: 'after-open-intents' };
  return {};
}

function ofRequest(method: string, path: string): Instants {
  if (method === 'GET')
    return /\/channels(\?|$)/.test(path) ? { asked: 'before-snapshot', answered: 'after-snapshot' } : {};
  return /\/(channels|bridges|playbacks)/.test(path) ? { asked: 'before-effect', answered: 'after-effect' } : {};
}

function watchDatabase(): void {
  const required = createRequire(new URL('../../../server/package.json', import.meta.url));
  const { Client } = required('pg') as typeof pg; // the very one that the server uses
  const query = Client.prototype.query as (...given: unknown[]) => unknown; // its overloads are of no interest here
  const watched = function (this: unknown, ...given: unknown[]): unknown {
    const [what] = given;
    const text = typeof what === 'string' ? what : (what as { text?: string }).text; // or a statement as an object
    const { asked, answered } = ofStatement(text ?? '', given[1]);
    pass(asked);
    const last = given.at(-1);
    if (answered !== undefined && typeof last === 'function')
      given[given.length - 1] = (...outcome: unknown[]): unknown => {
        if (!outcome[0]) pass(answered);
        return Reflect.apply(last, undefined, outcome);
      };
    const result = Reflect.apply(query, this, given);
    if (answered !== undefined && result instanceof Promise) return result.then((value) => (pass(answered), value));
    return result;
  };
  Client.prototype.query = watched as typeof Client.prototype.query;
}

interface Told {
  readonly request: { readonly method: string; readonly path: string };
}

function watchRequests(): void {
  const told = (when: keyof Instants) => (message: unknown) => {
    const { method, path } = (message as Told).request; // as undici documents it
    pass(ofRequest(method, path)[when]);
  };
  subscribe('undici:client:sendHeaders', told('asked'));
  subscribe('undici:request:headers', told('answered'));
}

if (folder !== undefined && isMainThread) {
  watchDatabase();
  watchRequests();
}
