import { describe, expect, test } from 'vitest';
import { asId, type LegId, type ProviderId } from '../kernel/ids.ts';
import { freeze, thaw } from './snapshot.ts';
import { pbx, plain, Stage } from './stage.testing.ts';

const number = {
  type: 'saveNumber',
  isNew: true,
  providerId: pbx,
  queueId: asId<never>('sales'),
  answer: 'atOnce',
} as const;

function centre(written = '+493023125100'): Stage {
  const stage = new Stage();
  stage.command({ type: 'saveQueue', queueId: asId('sales'), isNew: true, settings: plain });
  stage.command({ ...number, numberId: asId('main'), number: written });
  return stage;
}

/** What becomes of a call from one number to another: the two as they are kept, and the number that it leads to. */
function arrive(stage: Stage, dialled: string, from: string, providerId: ProviderId = pbx) {
  const legId = asId<LegId>(`in-${stage.floor.seq}`);
  stage.tell({
    type: 'leg.arrived',
    providerId,
    legId,
    dialled,
    remote: { number: from, name: 'Eva' },
    answered: true,
  });
  const { payload, personal } = stage.last('call.arrived');
  return { dialled: personal.dialled, from: personal.remote.number, leadsTo: payload.numberId };
}

const configure = (stage: Stage, settings: Readonly<Record<string, string>>) =>
  stage.command({
    type: 'saveProvider',
    providerId: pbx,
    isNew: false,
    name: 'pbx',
    kind: 'simulator',
    primary: true,
    address: '',
    sealed: '',
    settings,
  });

describe('a call that comes in', () => {
  test.each(['+493023125100', '00493023125100', '493023125100', '03023125100'])(
    'N1 dialled as %s leads to the number, and is kept as E.164 with its caller’s',
    (dialled) => {
      const main = { dialled: '+493023125100', from: '+494066969001', leadsTo: 'main' };
      expect(arrive(centre(), dialled, '040 66969001')).toEqual(main);
    },
  );

  test.each(['', 'anonymous', '116117', '1001'])('N2 from “%s” keeps it', (from) => {
    expect(arrive(centre(), '+493023125100', from).from).toBe(from);
  });

  test('N2 from a phone of the PBX keeps its extension, though it could be a number', () => {
    const stage = centre();
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: '03023125001', state: 'online' });
    expect(arrive(stage, '+493023125100', '03023125001').from).toBe('03023125001');
  });

  test('N3 is read by the country of its PBX', () => {
    const stage = centre();
    expect(arrive(stage, '01 234567', '01 234567').from).toBe('01 234567');
    configure(stage, { country: 'AT' });
    expect(arrive(stage, '01 234567', '01 234567').from).toBe('+431234567');
  });
});

describe('the configured numbers', () => {
  test('N1 are kept as E.164, and the same number is taken however it is written', () => {
    const stage = centre('030 23125100');
    expect(stage.last('number.configured').payload.number).toBe('+493023125100');
    expect(stage.command({ ...number, numberId: asId('again'), number: '0049 30 23125100' })).toMatchObject({
      code: 'NUMBER_TAKEN',
    });
  });

  test('N3 are read anew with another country, as a floor does that thaws', () => {
    const stage = centre('01 234567');
    expect(arrive(stage, '+431234567', '').leadsTo).toBeUndefined();
    stage.command({ type: 'configureCentre', timeZone: 'Europe/Vienna', country: 'AT' });
    expect(arrive(stage, '+431234567', '').leadsTo).toBe('main');
    expect(thaw(structuredClone(freeze(stage.floor))).numbersDialled).toEqual(stage.floor.numbersDialled);
  });

  test('N3 that turn out to be the same lead to the first; without it, to the other', () => {
    const stage = centre('01 234567');
    stage.command({ ...number, numberId: asId('other'), number: '+431234567' });
    stage.command({ type: 'configureCentre', timeZone: 'Europe/Vienna', country: 'AT' });
    expect(arrive(stage, '01234567', '').leadsTo).toBe('main');
    expect(thaw(structuredClone(freeze(stage.floor))).numbersDialled).toEqual(stage.floor.numbersDialled);
    stage.command({ type: 'removeNumber', numberId: asId('main') });
    expect(arrive(stage, '01234567', '').leadsTo).toBe('other');
    expect(thaw(structuredClone(freeze(stage.floor))).numbersDialled).toEqual(stage.floor.numbersDialled);
  });
});

test('N3 the country is that of the time zone until somebody says otherwise, and stays then', () => {
  const stage = new Stage();
  expect(stage.floor.centre?.country).toBe('DE');
  stage.command({ type: 'configureCentre', timeZone: 'Europe/Vienna', country: 'CH' });
  stage.command({ type: 'configureCentre', timeZone: 'Europe/London' });
  expect(stage.floor.centre?.country).toBe('CH');
});
