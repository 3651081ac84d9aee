import { describe, expect, test } from 'vitest';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId, type ProviderId } from '../kernel/ids.ts';
import { countPhones, findExtensions, orderOf, type ExtensionFilter } from './extensions.ts';

const other = asId<ProviderId>('other');

function centre(): Stage {
  const stage = new Stage();
  stage.pbx(other);
  stage.queue('sales');
  stage.agent('anna', { sales: 0 });
  const phone = (providerId: ProviderId, extension: string, state: 'online' | 'offline' | 'absent' | 'unknown') =>
    stage.tell({ type: 'phone.changed', providerId, extension, state });
  phone(pbx, 'x-anna', 'online');
  phone(pbx, '1001', 'online');
  phone(pbx, '1002', 'offline');
  phone(pbx, '1003', 'offline');
  phone(pbx, '1003', 'absent');
  phone(other, '1001', 'offline');
  return stage;
}

describe('the extensions of the phone systems', () => {
  test.each<[string, ExtensionFilter, string[]]>([
    ['all that there are', {}, ['pbx x-anna', 'pbx 1001', 'pbx 1002', 'other 1001']],
    ['those of one', { providerId: other }, ['other 1001']],
    ['those without an agent', { isFree: true }, ['pbx 1001', 'pbx 1002', 'other 1001']],
    ['those with one', { isFree: false }, ['pbx x-anna']],
    ['what is searched for', { search: ' 001 ' }, ['pbx 1001', 'other 1001']],
    ['by the name of the agent', { search: 'ANN' }, ['pbx x-anna']],
    ['none, of an unknown one', { providerId: asId('nothing') }, []],
  ])('%s', (_what, filter, found) => {
    const list = [...findExtensions(centre().floor, filter)];
    expect(list.map(({ providerId, extension }) => `${providerId} ${extension}`)).toEqual(found);
  });

  test('are counted with those that are online', () => {
    expect(Object.fromEntries(countPhones(centre().floor))).toEqual({
      pbx: { known: 3, online: 2 },
      other: { known: 1, online: 0 },
    });
  });

  test('stand in the order of their numbers, and others behind them', () => {
    const sorted = ['hall', '1000', '99', '007', '7', '100'].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    expect(sorted).toEqual(['007', '7', '99', '100', '1000', 'hall']);
  });
});
