/** What a PBX may be able to do. A capability is the presence of a facet (L6): what is absent can't be done there. */
import type { ProviderId } from '../kernel/ids.ts';
import type { Floor } from './floor.ts';

/** What a facet is called in the API. */
export const facets = ['originate', 'queueing', 'phones', 'record', 'supervise'] as const;
export type Facet = (typeof facets)[number];

/** As it has said when it was connected last; one that has not said anything can do it all. */
export const supports = (floor: Floor, providerId: ProviderId, facet: Facet): boolean =>
  floor.providers.get(providerId)?.facets?.includes(facet) ?? true;
