/** What becomes of a text that somebody wants to dial: a phone in the house, a number outside, or a refusal. Rules N5–N9 in RULES.md. */
import { phoneKey, phoneOf, type Floor } from '../floor/floor.ts';
import { homeOf } from '../floor/spelling.ts';
import { bareNumber, parseLoosely, wholeNumber, type Country } from '../kernel/e164.ts';
import type { AgentId, ProviderId } from '../kernel/ids.ts';
import type { Refusal, RefusalCode } from '../kernel/refusal.ts';
import { ruleFor } from './dialRules.ts';
import { isEmergency } from './emergency.ts';
import { isEnquiries, isPremium } from './premium.ts';

export type Dialable =
  /** A phone of the PBX; `agentId`: whose it is, when it is an agent's. */
  | { readonly kind: 'extension'; readonly extension: string; readonly agentId?: AgentId }
  /** `number`: E.164, or a short number that the centre allows. */
  | { readonly kind: 'outside'; readonly number: string }
  | ({ readonly kind: 'refused' } & Refusal);

/** By the floor as it stands; asked again when the call is really dialled, which may be a minute later. */
export function dialable(floor: Floor, providerId: ProviderId, text: string): Dialable {
  const bare = bareNumber(text);
  return inside(floor, providerId, bare) ?? outside(floor, bare);
}

function inside(floor: Floor, providerId: ProviderId, extension: string): Dialable | undefined {
  const agentId = floor.agentsByExtension.get(phoneKey(providerId, extension));
  if (agentId !== undefined) return { kind: 'extension', extension, agentId };
  const known = floor.phones.has(phoneKey(providerId, extension));
  return known && phoneOf(floor, providerId, extension) !== 'absent' ? { kind: 'extension', extension } : undefined;
}

function outside(floor: Floor, bare: string): Dialable {
  if (!/^\+?\d{2,20}$/.test(bare))
    return refused(
      'INVALID_PHONE_NUMBER',
      'Give a number as +49… or an extension: digits, with + in front for a number outside.',
    );
  const country = homeOf(floor);
  if (leadsToEmergency(bare, country))
    return refused(
      'NUMBER_EMERGENCY',
      'Emergency numbers are not dialled from here: pick up a phone and dial it yourself, so that they can find you.',
    );
  const blocked = floor.centre?.blocked ?? [];
  const allowed = floor.centre?.allowed ?? [];
  if (!bare.startsWith('+') && allowed.includes(bare)) return { kind: 'outside', number: bare };
  if (isEnquiries(bare)) return premium;
  const parsed = wholeNumber(bare, country);
  if (!parsed)
    return refused(
      'INVALID_PHONE_NUMBER',
      'This is neither a number that can be dialled nor an extension here. Give a number with its area code, or as +49….',
    );
  const { number } = parsed;
  if (isPremium(parsed) && !allowed.includes(number)) return premium;
  if (ruleFor(number, blocked, allowed) === 'blocked')
    return refused('NUMBER_BLOCKED', 'The centre has blocked this number.');
  return { kind: 'outside', number };
}

/** However it is written: 112, 0112, +49 112. */
function leadsToEmergency(bare: string, country: Country): boolean {
  if (isEmergency(bare, country) || isEmergency(bare.replace(/^0+/, ''), country)) return true;
  const parsed = parseLoosely(bare, country);
  return parsed !== undefined && isEmergency(parsed.nationalNumber, parsed.country ?? country);
}

const refused = (code: RefusalCode, message: string): Dialable => ({ kind: 'refused', code, message });

const premium = refused('NUMBER_PREMIUM', 'Calls to this number cost extra. Whoever sets the centre up can allow it.');
