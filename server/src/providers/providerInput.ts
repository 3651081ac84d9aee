/** What a person may enter for a provider, and what becomes of it. */
import { Check } from '../kernel/check.ts';
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
}

export interface ProviderRecord {
  readonly name: string;
  readonly kind: ProviderKind;
  readonly primary: boolean;
  readonly address: string;
  readonly settings: Readonly<Record<'username' | 'app' | 'endpointTemplate' | 'trunkTemplate', string>>;
}

/** The kind of a stored provider. A kind that this version does not know can't be driven, only shown. */
export function kindOf(stored: string): ProviderKind {
  const kind = providerKinds.find((known) => known === stored);
  if (!kind) throw new Error(`A provider of an unknown kind is stored: ${stored}`);
  return kind;
}

export function checkProvider(input: ProviderInput): ProviderRecord {
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
  check.done();
  const settings = { username, app, endpointTemplate, trunkTemplate };
  return { name, kind: input.kind, primary: input.primary, address: address.replace(/\/+$/, ''), settings };
}

const isHttp = (text: string): boolean => /^https?:\/\/[^\s/@?#]+(\/[^\s@?#]*)?$/.test(text) && URL.canParse(text);
