/** The codes that a queue lays down for what comes of its calls: a tree, of which the leaves are chosen. Rules D1 to D5 in RULES.md. */
import type { Check } from '../kernel/check.ts';
import type { Instant } from '../kernel/ids.ts';
import type { InputFault } from '../kernel/refusal.ts';

export interface DispositionCode {
  readonly code: string;
  /** What people read. */
  readonly label: string;
  /** The code above it; absent at the top. */
  readonly parent?: string;
  /** These hold for all that is below it, too. */
  readonly needsNote: boolean;
  readonly needsFollowUp: boolean;
  /** Not chosen any more, and neither is what is below it. */
  readonly retired: boolean;
}

/** A leaf as it can be chosen, with all that is asked for on the way to it. */
export interface DispositionChoice {
  readonly code: string;
  /** The labels from the top on, such as `Complaint › Delivery`. */
  readonly label: string;
  readonly needsNote: boolean;
  readonly needsFollowUp: boolean;
}

/** L10 */
export const DISPOSITION_LIMITS = { codes: 200, levels: 3, code: 60, label: 80 } as const;
const DAY = 86_400_000;
export const FOLLOW_UP_WITHIN_MS = 731 * DAY;
/** So many codes are named to who chose one that is none. */
const MOST_NAMED = 20;

/** What two spellings of one code have in common. */
const codeKey = (code: string): string => code.normalize('NFC').toLowerCase();

/** D1: notes a fault for each code that may not stand where it does. A code stands after the one above it. */
export function checkDispositions(
  check: Check,
  field: string,
  given: readonly DispositionCode[],
): readonly DispositionCode[] {
  const { codes: most, levels: mostLevels } = DISPOSITION_LIMITS;
  check.that(given.length <= most, field, `has ${given.length} entries; ${most} is the most`);
  const known = new Map<string, { readonly code: string; readonly level: number }>();
  return given.slice(0, most).map(({ parent, ...entry }, index) => {
    const at = `${field}.${index}`;
    const code = check.text(`${at}.code`, entry.code, { max: DISPOSITION_LIMITS.code });
    const label = check.text(`${at}.label`, entry.label, { max: DISPOSITION_LIMITS.label });
    const above = parent === undefined ? undefined : known.get(codeKey(parent.trim()));
    check.that(parent === undefined || above !== undefined, `${at}.parent`, 'is no code that stands before it');
    const level = (above?.level ?? 0) + 1;
    check.that(level <= mostLevels, `${at}.parent`, `would be on level ${level}; ${mostLevels} is the most`);
    check.that(code === '' || !known.has(codeKey(code)), `${at}.code`, 'is given twice');
    known.set(codeKey(code), { code, level });
    const { needsNote, needsFollowUp, retired } = entry;
    return { code, label, ...(above && { parent: above.code }), needsNote, needsFollowUp, retired };
  });
}

/** D2: the leaves that may be chosen, in the order of the tree. */
export function choicesOf(codes: readonly DispositionCode[]): readonly DispositionChoice[] {
  const branches = new Set(codes.map(({ parent }) => parent));
  const byCode = new Map(codes.map((entry) => [entry.code, entry]));
  return codes.flatMap((entry) => {
    if (branches.has(entry.code)) return [];
    const path: DispositionCode[] = [];
    for (let at: DispositionCode | undefined = entry; at; at = at.parent ? byCode.get(at.parent) : undefined)
      path.unshift(at);
    if (path.some(({ retired }) => retired)) return [];
    return [
      {
        code: entry.code,
        label: path.map(({ label }) => label).join(' › '),
        needsNote: path.some(({ needsNote }) => needsNote),
        needsFollowUp: path.some(({ needsFollowUp }) => needsFollowUp),
      },
    ];
  });
}

export interface Chosen {
  readonly code: string;
  readonly note: string;
  readonly followUpAt?: Instant;
}

/** D3: everything that is wrong with a choice; of a queue without codes any code is right. */
export function choiceFaults(codes: readonly DispositionCode[], chosen: Chosen): readonly InputFault[] {
  if (codes.length === 0) return [];
  const choices = choicesOf(codes);
  const choice = choices.find(({ code }) => code === chosen.code);
  if (!choice) return [{ field: 'code', message: `is none that this queue has; ${allowed(choices)}` }];
  const faults: InputFault[] = [];
  if (choice.needsNote && chosen.note === '')
    faults.push({ field: 'note', message: `is missing, and ${choice.code} needs one` });
  if (choice.needsFollowUp && chosen.followUpAt === undefined)
    faults.push({ field: 'followUpAt', message: `is missing, and ${choice.code} needs one` });
  return faults;
}

function allowed(choices: readonly DispositionChoice[]): string {
  const named = choices.slice(0, MOST_NAMED).map(({ code }) => code);
  const more = choices.length - named.length;
  return named.length === 0
    ? 'all are retired'
    : `choose one of: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** D4 */
export function followUpFaults(followUpAt: Instant | undefined, now: Instant): readonly InputFault[] {
  if (followUpAt === undefined || (followUpAt > now && followUpAt <= now + FOLLOW_UP_WITHIN_MS)) return [];
  return [{ field: 'followUpAt', message: 'has to be in the future, and at most two years from now' }];
}
