/** What the navigation offers, and to whom. */
import type { icons } from '../components/icons.ts';

export type PermissionWanted = 'WATCH' | 'READ' | 'COMMAND' | 'CONFIGURE';

export interface Place {
  readonly name: string;
  readonly needs: PermissionWanted;
  readonly icon: keyof typeof icons;
  /** For those alone who are an agent. */
  readonly isAgents?: boolean;
}

export interface PlaceGroup {
  readonly name: 'now' | 'setup' | 'access';
  readonly places: readonly Place[];
}

const groups: readonly PlaceGroup[] = [
  {
    name: 'now',
    places: [
      { name: 'desk', needs: 'COMMAND', icon: 'navDesk', isAgents: true },
      { name: 'board', needs: 'WATCH', icon: 'navBoard' },
      { name: 'calls', needs: 'READ', icon: 'navCalls' },
      { name: 'history', needs: 'READ', icon: 'navHistory' },
      { name: 'voicemail', needs: 'READ', icon: 'navVoicemail' },
      { name: 'recordings', needs: 'READ', icon: 'navRecordings' },
    ],
  },
  {
    name: 'setup',
    places: [
      { name: 'queues', needs: 'READ', icon: 'navQueues' },
      { name: 'agents', needs: 'READ', icon: 'navAgents' },
      { name: 'numbers', needs: 'CONFIGURE', icon: 'navNumbers' },
      { name: 'providers', needs: 'CONFIGURE', icon: 'navProviders' },
      { name: 'boards', needs: 'WATCH', icon: 'tv' },
      { name: 'system', needs: 'CONFIGURE', icon: 'navSystem' },
    ],
  },
  {
    name: 'access',
    places: [
      { name: 'people', needs: 'CONFIGURE', icon: 'navPeople' },
      { name: 'keys', needs: 'CONFIGURE', icon: 'key' },
      { name: 'audit', needs: 'CONFIGURE', icon: 'navAudit' },
    ],
  },
];

/** The groups with the places that somebody with these permissions may open; none is empty. */
export function placesFor(permissions: readonly PermissionWanted[], isAgent: boolean): PlaceGroup[] {
  const mayOpen = ({ needs, isAgents = false }: Place) => permissions.includes(needs) && (isAgent || !isAgents);
  return groups
    .map(({ name, places }) => ({ name, places: places.filter(mayOpen) }))
    .filter(({ places }) => places.length > 0);
}
