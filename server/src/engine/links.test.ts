import { expect, test } from 'vitest';
import { pbx, Stage } from '../floor/stage.testing.ts';
import type { ProviderEvent } from '../floor/event.ts';
import type { ProviderState } from '../floor/floor.ts';
import type { Provider } from '../providers/provider.ts';
import { Links } from './links.ts';

/** Links that open nothing, the settings with which each was opened, and what was told over them. */
function openLinks() {
  const opened: ProviderState['settings'][] = [];
  const told: ProviderEvent[] = [];
  const links = new Links({
    open: ({ id, settings }) => {
      opened.push(settings);
      const nothing: Pick<Provider, 'id' | 'kind' | 'queueing' | 'supervise'> & AsyncDisposable = {
        id,
        kind: 'simulator',
        queueing: true,
        supervise: true,
        [Symbol.asyncDispose]: () => Promise.resolve(),
      };
      return nothing as Provider; // asked for nothing else here
    },
    keepConnected: async function* ({ id: providerId }, signal) {
      yield { type: 'provider.connected', providerId, version: '1' };
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      yield { type: 'provider.lost', providerId, reason: 'told to end' };
    },
    put: (event) => {
      told.push(event);
      return Promise.resolve();
    },
    log: { info: () => {}, warn: () => {}, error: () => {} } as never, // tells nothing of interest
  });
  return { links, opened, told };
}

test('L6 what an adapter can do is told with the connection', async () => {
  const { links, told } = openLinks();
  await links.agree(new Stage().floor);
  await links[Symbol.asyncDispose]();
  expect(told[0]).toMatchObject({ type: 'provider.connected', facets: ['queueing', 'supervise'] });
});

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

test('N3 a PBX without a country of its own is given that of the centre, and anew when that changes', async () => {
  const stage = new Stage();
  const { links, opened } = openLinks();
  await using _links = links;
  await links.agree(stage.floor);
  stage.command({ type: 'configureCentre', timeZone: 'Europe/Vienna', country: 'AT' });
  expect(Links.concerns([stage.last('centre.configured')])).toBe(true);
  await links.agree(stage.floor);
  expect(opened).toEqual([{ country: 'DE' }, { country: 'AT' }]);
  configure(stage, { country: 'CH' });
  await links.agree(stage.floor);
  stage.command({ type: 'configureCentre', timeZone: 'Europe/Vienna', country: 'DE' });
  await links.agree(stage.floor);
  expect(opened.slice(2)).toEqual([{ country: 'CH' }]);
});

test('N10 another caller id is no reason to open a link anew, another format is', async () => {
  const stage = new Stage();
  const { links, opened } = openLinks();
  await using _links = links;
  await links.agree(stage.floor);
  configure(stage, { callerId: '+493023125000' });
  await links.agree(stage.floor);
  expect(opened).toHaveLength(1);
  configure(stage, { callerId: '+493023125000', numberFormat: 'national' });
  await links.agree(stage.floor);
  expect(opened).toHaveLength(2);
});
