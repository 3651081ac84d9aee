/** The form of what may be dialled: what is typed, what is wrong with it, and what is sent. */
import type { DiallingSettingsFragment } from '@ringside/schema/documents';
import { type Fault, type Faults, faultsOf } from '../setup/fault.ts';

export interface DiallingForm {
  readonly country: string;
  /** One entry in each line. */
  readonly blockedNumbers: string;
  readonly allowedNumbers: string;
}

export const blankDialling: DiallingForm = { country: '', blockedNumbers: '', allowedNumbers: '' };

/** The server's own limit. */
const most = 500;

export const diallingFormOf = ({
  country,
  blockedNumbers,
  allowedNumbers,
}: DiallingSettingsFragment): DiallingForm => ({
  country,
  blockedNumbers: (blockedNumbers ?? []).join('\n'),
  allowedNumbers: (allowedNumbers ?? []).join('\n'),
});

/** People also put commas between them. */
const entriesOf = (text: string): readonly string[] =>
  text
    .split(/[\n,;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

export function diallingFaults({ country, blockedNumbers, allowedNumbers }: DiallingForm): Faults<keyof DiallingForm> {
  return faultsOf<keyof DiallingForm>({
    country: country === '' ? { key: 'empty' } : undefined,
    blockedNumbers: entriesFault(blockedNumbers, false),
    allowedNumbers: entriesFault(allowedNumbers, true),
  });
}

/** A beginning with its +, a number with its area code, or where it is `short` so, a number such as 116117. */
function entriesFault(text: string, short: boolean): Fault | undefined {
  const entries = entriesOf(text);
  if (entries.length > most) return { key: 'tooMany', values: { most } };
  const wrong = entries.find((entry) => {
    const bare = entry.replaceAll(/[\s()/.-]/g, '');
    return !/^\+\d{0,15}$/.test(bare) && !/^\d{6,15}$/.test(bare) && !(short && /^[1-9]\d{2,5}$/.test(bare));
  });
  return wrong === undefined ? undefined : { key: 'beginning', values: { text: wrong } };
}

export const diallingInputOf = ({ country, blockedNumbers, allowedNumbers }: DiallingForm) => ({
  country,
  blockedNumbers: [...entriesOf(blockedNumbers)],
  allowedNumbers: [...entriesOf(allowedNumbers)],
});
