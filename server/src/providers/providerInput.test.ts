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
};

const faultsOf = (changed: Partial<ProviderInput>): string[] => {
  try {
    checkProvider({ ...input, ...changed });
    return [];
  } catch (error) {
    if (error instanceof RefusedError) return error.faults.map(({ field }) => field);
    throw error;
  }
};

describe('the input of a provider', () => {
  it('becomes settings, without the slash at the end of the address', () => {
    expect(checkProvider(input)).toEqual({
      name: 'Head office',
      kind: 'asterisk',
      primary: true,
      address: 'https://pbx.example:8089',
      settings: { username: 'ringside', app: 'ringside', endpointTemplate: 'PJSIP/{extension}', trunkTemplate: '' },
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

  it('asks nothing of a simulator', () => {
    expect(faultsOf({ kind: 'simulator', address: '', username: '', app: '', endpointTemplate: '' })).toEqual([]);
  });
});
