import { describe, expect, it } from 'vitest';
import { RefusedError } from '../kernel/errors.ts';
import { checkProvider, type ProviderInput } from './providerInput.ts';

const input: ProviderInput = {
  name: 'Head office',
  kind: 'asterisk',
  primary: true,
  address: 'https://pbx.example:8089/',
  username: 'ringside',
  app: 'ringside',
  endpointTemplate: 'PJSIP/{extension}',
  trunkTemplate: '',
  numberFormat: 'e164',
  country: '',
  callerId: '',
};

const faultsOf = (changed: Partial<ProviderInput>): string[] => {
  try {
    checkProvider({ ...input, ...changed }, 'DE');
    return [];
  } catch (error) {
    if (error instanceof RefusedError) return error.faults.map(({ field }) => field);
    throw error;
  }
};

describe('the input of a provider', () => {
  it('becomes settings, without the slash at the end of the address', () => {
    expect(checkProvider(input, 'DE')).toEqual({
      name: 'Head office',
      kind: 'asterisk',
      primary: true,
      address: 'https://pbx.example:8089',
      settings: {
        username: 'ringside',
        app: 'ringside',
        endpointTemplate: 'PJSIP/{extension}',
        trunkTemplate: '',
        numberFormat: 'e164',
        country: '',
        callerId: '',
      },
    });
  });

  it.each([
    'pbx.example',
    'ftp://pbx.example',
    'http://user:pass@pbx.example',
    'http://pbx.example/?a=1',
    'http://',
    'http://a b',
    'file:///etc/passwd',
  ])('has no address like %s', (address) => {
    expect(faultsOf({ address })).toEqual(['address']);
  });

  it('names the templates that have no place for what is dialled', () => {
    expect(faultsOf({ endpointTemplate: 'PJSIP/1001', trunkTemplate: 'PJSIP/trunk' })).toEqual([
      'endpointTemplate',
      'trunkTemplate',
    ]);
    expect(faultsOf({ app: 'a/b' })).toEqual(['app']);
  });

  it('N11 has a caller id that is a whole number, written as in its country or that of the centre', () => {
    expect(checkProvider({ ...input, callerId: '030 23125-100' }, 'DE').settings.callerId).toBe('+493023125100');
    expect(checkProvider({ ...input, country: 'at', callerId: '01 234567' }, 'DE').settings).toMatchObject({
      country: 'AT',
      callerId: '+431234567',
    });
    expect(faultsOf({ callerId: '1001' })).toEqual(['callerId']);
    expect(faultsOf({ country: 'Germany' })).toEqual(['country']);
  });

  it('asks nothing of a simulator', () => {
    expect(faultsOf({ kind: 'simulator', address: '', username: '', app: '', endpointTemplate: '' })).toEqual([]);
  });
});
