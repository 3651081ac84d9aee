/** How the vault's objects are named. A recording has a folder; each try to store it, names of its own in there. */
import { asId, type RecordingId } from '../kernel/ids.ts';
import type { Rendition } from './vault.ts';

export interface Place {
  readonly folder: string;
  /** Where the renditions are, without ending. */
  readonly location: string;
  /** An object that says: something was begun here, and is not known to have ended. */
  readonly mark: string;
}

export const MARKS = 'open/';
const RECORDINGS = 'recordings/';
const LONGEST_NAME = 200;
const endings = { original: '.wav.sealed', compact: '.opus.sealed' } as const satisfies Record<Rendition, string>;

export function placeOf(id: RecordingId, attempt: string): Place {
  const name = nameOf(id);
  const folder = `${RECORDINGS}${name}/`;
  return { folder, location: `${folder}${attempt}`, mark: `${MARKS}${name}~${attempt}` };
}

export const keyName = (folder: string): string => `${folder}key`;
export const folderOf = (id: RecordingId): string => `${RECORDINGS}${nameOf(id)}/`;
export const renditionName = (location: string, rendition: Rendition): string => location + endings[rendition];

/** The last part of a location. */
export const attemptOf = (location: string): string => location.slice(location.lastIndexOf('/') + 1);

/** What a mark says; undefined when it is none. */
export function marked(mark: string): { readonly id: RecordingId; readonly place: Place } | undefined {
  const [, name, attempt] = /^open\/([^~/]+)~([\da-f]+)$/.exec(mark) ?? [];
  if (name === undefined || attempt === undefined) return undefined;
  const id = asId<RecordingId>(decodeURIComponent(name));
  return { id, place: placeOf(id, attempt) };
}

/** Ids hold what a PBX has thought up; nothing of it may leave the folder. Throws RangeError when it is too long. */
function nameOf(id: RecordingId): string {
  const name = id
    .replaceAll(/[^\w.-]/gu, (letter) => Buffer.from(letter).toString('hex').replaceAll(/../g, '%$&'))
    .replace(/^\./, '%2e');
  if (name.length === 0 || name.length > LONGEST_NAME) throw new RangeError('An id that can not be the name of a file');
  return name;
}
