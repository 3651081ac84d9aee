/** What facts do to the centre itself, its PBXs and its numbers. */
import { refreshAgent } from '../agents/readiness.ts';
import type { ProviderId } from '../kernel/ids.ts';
import { armCall, armLost, disarmCall } from './arm.ts';
import { phoneKey, type Centre, type Floor, type InboundNumber } from './floor.ts';
import type { Slice } from './slice.ts';
import { claim, dialledKey, indexNumbers } from './spelling.ts';

export const foldCentre: Slice = {
  'centre.configured': (floor, { payload: { site, name, timeZone, country, dayStart, nextDayAt }, personal }) => {
    const { blocked = [], allowed = [] } = personal ?? {};
    startDay(floor, { site, name, timeZone, country, blocked, allowed, dayStart, nextDayAt });
    indexNumbers(floor);
  },
  'day.started': (floor, { payload: { dayStart, nextDayAt } }) => {
    if (floor.centre) startDay(floor, { ...floor.centre, dayStart, nextDayAt });
  },

  'provider.configured': (floor, { providerId, at, payload, personal }) => {
    const { name, kind, primary, address, settings } = payload;
    if (primary) for (const other of floor.providers.values()) other.primary = false;
    const known = floor.providers.get(providerId);
    const unknown = { link: 'unknown', linkSince: at, note: '', phonesComplete: false, givenUp: false } as const;
    const told = { id: providerId, name, kind, primary, address, settings, sealed: personal?.sealed ?? '' };
    floor.providers.set(providerId, { ...unknown, ...known, ...told });
    indexNumbers(floor);
  },
  'provider.removed': (floor, { providerId }) => {
    floor.providers.delete(providerId);
    floor.deadlines.clear({ kind: 'lost', providerId });
    for (const key of floor.phones.keys()) if (key.startsWith(phoneKey(providerId, ''))) floor.phones.delete(key);
  },
  'provider.connected': (floor, { providerId, at, payload }) => {
    setLink(floor, providerId, 'reconciling', at, payload.version);
    const provider = floor.providers.get(providerId);
    if (provider && payload.facets) provider.facets = payload.facets;
    floor.deadlines.clear({ kind: 'lost', providerId });
    // A link that was opened anew was not lost before.
    rest(floor, providerId);
  },
  'provider.reconciled': (floor, { providerId, at, payload }) => {
    const provider = floor.providers.get(providerId);
    if (!provider) return;
    provider.phonesComplete = payload.phonesComplete;
    setLink(floor, providerId, 'connected', at, provider.note);
    for (const call of floor.calls.values()) if (call.providerId === providerId) armCall(floor, call);
  },
  'provider.lost': (floor, { providerId, at, payload }) => {
    setLink(floor, providerId, 'lost', at, payload.reason);
    rest(floor, providerId);
    armLost(floor, providerId);
  },
  'provider.givenUp': (floor, { providerId }) => {
    const provider = floor.providers.get(providerId);
    if (provider) provider.givenUp = true;
    floor.deadlines.clear({ kind: 'lost', providerId });
  },
  'phone.changed': (floor, { providerId, payload }) => {
    floor.phones.set(phoneKey(providerId, payload.extension), payload.state);
  },

  'number.configured': (floor, { numberId, payload: { by: _by, ...settings } }) => {
    setNumber(floor, floor.numbers.get(numberId), { id: numberId, ...settings });
  },
  'number.removed': (floor, { numberId }) => {
    setNumber(floor, floor.numbers.get(numberId), undefined);
  },
};

/** F6: nothing falls due while nobody knows what really goes on there. */
function rest(floor: Floor, providerId: ProviderId): void {
  for (const call of floor.calls.values()) if (call.providerId === providerId) disarmCall(floor, call);
}

function startDay(floor: Floor, centre: Centre): void {
  floor.centre = centre;
  floor.deadlines.set({ kind: 'day' }, centre.nextDayAt);
}

function setLink(
  floor: Floor,
  providerId: ProviderId,
  link: 'lost' | 'reconciling' | 'connected',
  at: number,
  note: string,
): void {
  const provider = floor.providers.get(providerId);
  if (!provider) return;
  provider.link = link;
  provider.linkSince = at;
  provider.note = note;
  provider.givenUp = false;
  for (const agent of floor.agents.values()) if (agent.extension?.providerId === providerId) refreshAgent(floor, agent);
}

function setNumber(floor: Floor, before: InboundNumber | undefined, after: InboundNumber | undefined): void {
  if (before) {
    floor.numbers.delete(before.id);
    const key = dialledKey(floor, before.providerId, before.number);
    if (floor.numbersDialled.get(key) === before.id) {
      floor.numbersDialled.delete(key);
      // One that was written otherwise while that made a difference.
      for (const other of floor.numbers.values())
        if (dialledKey(floor, other.providerId, other.number) === key) claim(floor, other);
    }
  }
  if (after) {
    floor.numbers.set(after.id, after);
    claim(floor, after);
  }
}
