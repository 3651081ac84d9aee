/**
 * Instants at which a server of the rig is made to die; what they are made of stands in failpoint.preload.ts. One is armed
 * by a file with its name: whichever server comes to that instant first takes the file away, and is gone.
 */
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const failpoints = [
  'before-append',
  'after-append',
  'before-effect',
  'after-effect',
  'after-lock',
  'after-epoch',
  'after-open-intents',
  'before-snapshot',
  'after-snapshot',
] as const;
export type Failpoint = (typeof failpoints)[number];

/** These come when somebody begins to lead, the others all the time. */
export const isOfTakeover = (point: Failpoint): boolean =>
  failpoints.indexOf(point) >= failpoints.indexOf('after-lock');

export const FOLDER = 'RIG_FAILPOINTS';
const PRELOAD = new URL('failpoint.preload.ts', import.meta.url).href;

export class Failpoints implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ringside-failpoints-'));

  /** For every server that may have to die. */
  get env(): Readonly<Record<string, string>> {
    return { [FOLDER]: this.#folder, NODE_OPTIONS: `--import ${PRELOAD}` };
  }

  /** The next server that comes there dies. */
  arm(point: Failpoint): void {
    writeFileSync(join(this.#folder, point), '');
  }

  disarm(point: Failpoint): void {
    claim(this.#folder, point);
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** True for one caller only. */
export function claim(folder: string, point: Failpoint): boolean {
  try {
    unlinkSync(join(folder, point));
    return true;
  } catch {
    return false; // not armed, or another was faster
  }
}
