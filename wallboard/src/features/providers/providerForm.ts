/** The form of a provider: what is typed, what is wrong with it, and what is sent. The password only ever goes in. */
import type {
  ConnectionInput,
  CreateProviderInput,
  ProviderSettingsFragment,
  UpdateProviderInput,
} from '@ringside/schema/documents';
import { dialFault, type Faults, faultsOf, textFault } from '../setup/fault.ts';
import type { FieldNames } from '../setup/refusal.ts';

export interface ProviderForm {
  readonly name: string;
  readonly kind: ProviderSettingsFragment['kind'];
  readonly primary: boolean;
  readonly address: string;
  readonly username: string;
  /** Empty: the one that is kept stays. */
  readonly password: string;
  readonly app: string;
  readonly endpointTemplate: string;
  readonly trunkTemplate: string;
  readonly numberFormat: ProviderSettingsFragment['numberFormat'];
  /** Empty: that of the centre. */
  readonly country: string;
  /** Empty for none. */
  readonly callerId: string;
}
export const numberFormats = ['E164', 'INTERNATIONAL', 'NATIONAL'] as const;
export type ProviderField = keyof ProviderForm;

export const newProvider: ProviderForm = {
  name: '',
  kind: 'ASTERISK',
  primary: false,
  address: '',
  username: '',
  password: '',
  app: 'ringside',
  endpointTemplate: 'PJSIP/{extension}',
  trunkTemplate: '',
  numberFormat: 'E164',
  country: '',
  callerId: '',
};

export const providerFields: FieldNames<ProviderField> = {
  fields: Object.keys(newProvider) as ProviderField[], // exactly the keys of the type
  codes: { NAME_TAKEN: 'name' },
};

export function providerFormOf(provider: ProviderSettingsFragment): ProviderForm {
  const { name, kind, primary, address, username, app, endpointTemplate, trunkTemplate, numberFormat } = provider;
  const numbers = { numberFormat, country: provider.country ?? '', callerId: provider.callerId ?? '' };
  return { name, kind, primary, address, username, password: '', app, endpointTemplate, trunkTemplate, ...numbers };
}

export function providerFaults(form: ProviderForm, hasPassword: boolean): Faults<ProviderField> {
  const name = textFault(form.name, 80);
  if (form.kind === 'SIMULATOR') return faultsOf<ProviderField>({ ...noFaults, name });
  return faultsOf<ProviderField>({ ...connectionFaults(form, hasPassword), name });
}

/** What a connection can't be tried without. */
export function connectionFaults(form: ProviderForm, hasPassword: boolean): Record<ProviderField, Faults<'x'>['x']> {
  const { address, username, password, app, endpointTemplate, trunkTemplate, callerId } = form;
  return {
    ...noFaults,
    address: textFault(address, 300) ?? (isHttp(address.trim()) ? undefined : { key: 'address' }),
    username: textFault(username, 100),
    password: hasPassword || password !== '' ? undefined : { key: 'empty' },
    app: textFault(app, 80) ?? (/^[\w.-]+$/.test(app.trim()) ? undefined : { key: 'signs' }),
    endpointTemplate: textFault(endpointTemplate, 200) ?? slotFault(endpointTemplate, '{extension}'),
    trunkTemplate:
      textFault(trunkTemplate, 200, false) ??
      (trunkTemplate.trim() === '' ? undefined : slotFault(trunkTemplate, '{number}')),
    callerId: dialFault(callerId),
  };
}

const noFaults = {
  name: undefined,
  kind: undefined,
  primary: undefined,
  address: undefined,
  username: undefined,
  password: undefined,
  app: undefined,
  endpointTemplate: undefined,
  trunkTemplate: undefined,
  numberFormat: undefined,
  country: undefined,
  callerId: undefined,
};

const slotFault = (text: string, slot: string) =>
  text.includes(slot) ? undefined : ({ key: 'slot', values: { slot } } as const);

const isHttp = (text: string): boolean => /^https?:\/\/[^\s/@?#]+(\/[^\s@?#]*)?$/.test(text) && URL.canParse(text);

/** A new one. */
export function createInputOf(form: ProviderForm): CreateProviderInput {
  return { ...settingsOf(form), name: form.name.trim(), primary: form.primary, kind: form.kind };
}

export function updateInputOf(form: ProviderForm): UpdateProviderInput {
  const { kind, ...settings } = settingsOf(form);
  return { ...settings, name: form.name.trim(), primary: form.primary };
}

/** What is to be tried; together with a provider's id, a password that was not typed is the kept one. */
export function connectionOf(form: ProviderForm): ConnectionInput {
  return settingsOf(form);
}

function settingsOf({ kind, password, ...form }: ProviderForm) {
  if (kind === 'SIMULATOR') return { kind };
  return {
    kind,
    address: form.address.trim(),
    username: form.username.trim(),
    app: form.app.trim(),
    endpointTemplate: form.endpointTemplate.trim(),
    trunkTemplate: form.trunkTemplate.trim(),
    numberFormat: form.numberFormat,
    country: form.country,
    callerId: form.callerId.trim(),
    ...(password !== '' && { password }),
  };
}
