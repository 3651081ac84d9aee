/** What a person may enter for a provider, and what becomes of it. */
import { Check } from '../kernel/check.ts';
import { isCountry, type Country, type NumberFormat } from '../kernel/e164.ts';
import { checkCallerId } from '../routing/phoneNumber.ts';
import { type ProviderKind, providerKinds } from './provider.ts';

export interface ProviderInput {
  readonly name: string;
  readonly kind: ProviderKind;
  readonly primary: boolean;
  readonly address: string;
  readonly username: string;
  readonly app: string;
  readonly endpointTemplate: string;
  readonly trunkTemplate: string;
  readonly numberFormat: NumberFormat;
  /** Empty: that of the centre. */
  readonly country: string;
  /** Empty for none. */
  readonly callerId: string;
}

type Setting = 'username' | 'app' | 'endpointTemplate' | 'trunkTemplate' | 'numberFormat' | 'country' | 'callerId';

export interface ProviderRecord {
  readonly name: string;
  readonly kind: ProviderKind;
  readonly primary: boolean;
  readonly address: string;
  readonly settings: Readonly<Record<Setting, string>>;
}

/** The kind of a stored provider. A kind that this version does not know can't be driven, only shown. */
export function kindOf(stored: string): ProviderKind {
  const kind = providerKinds.find((known) => known === stored);
  if (!kind) throw new Error(`A provider of an unknown kind is stored: ${stored}`);
  return kind;
}

/** `home`: the country of the centre. */
export function checkProvider(input: ProviderInput, home: Country): ProviderRecord {
  const check = new Check();
  const name = check.text('name', input.name, { max: 80 });
  const address = check.text('address', input.address, { min: input.kind === 'simulator' ? 0 : 1, max: 300 });
  const username = check.text('username', input.username, { min: 0, max: 100 });
  const app = check.text('app', input.app, { min: 0, max: 80 });
  const endpointTemplate = check.text('endpointTemplate', input.endpointTemplate, { min: 0, max: 200 });
  const trunkTemplate = check.text('trunkTemplate', input.trunkTemplate, { min: 0, max: 200 });
  if (input.kind === 'asterisk') {
    check.that(isHttp(address), 'address', 'is no http:// or https:// address without user, query and fragment');
    check.that(username !== '', 'username', 'may not be empty');
    check.that(/^[\w.-]+$/.test(app), 'app', 'may hold letters, digits, dots, dashes and underscores only');
    check.that(endpointTemplate.includes('{extension}'), 'endpointTemplate', 'must hold {extension}');
    check.that(
      trunkTemplate === '' || trunkTemplate.includes('{number}'),
      'trunkTemplate',
      'must hold {number}, or be empty',
    );
  }
  const country = input.country.trim().toUpperCase();
  const isKnown = isCountry(country);
  check.that(isKnown || country === '', 'country', 'is no country; expected two letters such as DE, or nothing');
  const callerId = checkCallerId(check, 'callerId', input.callerId, isKnown ? country : home) ?? '';
  check.done();
  const { numberFormat } = input;
  const settings = { username, app, endpointTemplate, trunkTemplate, numberFormat, country, callerId };
  return { name, kind: input.kind, primary: input.primary, address: address.replace(/\/+$/, ''), settings };
}

const isHttp = (text: string): boolean => /^https?:\/\/[^\s/@?#]+(\/[^\s@?#]*)?$/.test(text) && URL.canParse(text);
