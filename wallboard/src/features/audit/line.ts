/** An entry of the audit: which sentence tells it, to which group it belongs, and what its particulars are. */
import type { AuditLineFragment, FactType } from '@ringside/schema/documents';
import { namesOf } from '../../composables/names.ts';

/** Every action that is written down, by what people look for. */
export const groups = {
  signIns: ['SESSION_OPENED', 'SESSION_ENDED', 'USER_SIGN_IN_REFUSED'],
  people: ['USER_CONFIGURED', 'USER_REMOVED', 'USER_PASSWORD_SET', 'TEAM_CONFIGURED', 'TEAM_REMOVED'],
  access: ['KEY_CONFIGURED', 'KEY_REVOKED', 'BOARD_CONFIGURED', 'BOARD_REMOVED'],
  recordings: [
    'RECORDING_PLAYED',
    'RECORDING_LEGAL_HOLD_SET',
    'RECORDING_DELETED',
    'CONSENT_GIVEN',
    'CONSENT_REFUSED',
    'CONSENT_WITHDRAWN',
  ],
  supervision: [
    'SUPERVISION_REQUESTED',
    'SUPERVISION_STARTED',
    'SUPERVISION_MODE_REQUESTED',
    'SUPERVISION_CHANGED',
    'SUPERVISION_TAKE_OVER_REQUESTED',
    'SUPERVISION_TOOK_OVER',
    'SUPERVISION_HAND_BACK_REQUESTED',
    'SUPERVISION_HANDED_BACK',
    'SUPERVISION_END_REQUESTED',
    'SUPERVISION_ENDED',
  ],
  agents: [
    'AGENT_CONFIGURED',
    'AGENT_REMOVED',
    'MEMBER_CONFIGURED',
    'MEMBER_REMOVED',
    'MEMBER_PAUSED',
    'MEMBER_UNPAUSED',
  ],
  centre: [
    'CENTRE_CONFIGURED',
    'QUEUE_CONFIGURED',
    'QUEUE_REMOVED',
    'NUMBER_CONFIGURED',
    'NUMBER_REMOVED',
    'PROVIDER_CONFIGURED',
    'PROVIDER_REMOVED',
    'FACTS_FORGOTTEN',
  ],
} as const satisfies Readonly<Record<string, readonly FactType[]>>;
export type Group = keyof typeof groups;
export const groupNames = namesOf<Group>(groups);

export const audited: readonly FactType[] = Object.values(groups).flat();

export const groupOf = (action: FactType): Group | undefined =>
  groupNames.find((name) => (groups[name] as readonly FactType[]).includes(action));

type Told = Pick<AuditLineFragment, 'action' | 'actor' | 'subjectId' | 'detail'>;

/** The name of the sentence under `audit.line`. */
export function sentenceOf({ action, actor, subjectId, detail }: Told): string {
  switch (action) {
    case 'USER_PASSWORD_SET':
      return actor.id === subjectId ? `${action}_own` : action;
    case 'USER_SIGN_IN_REFUSED':
    case 'SESSION_ENDED': {
      const reason = textIn(detail, 'reason');
      return reason === undefined ? action : `${action}_${reason}`;
    }
    case 'KEY_CONFIGURED':
      return textIn(detail, 'role') === 'board' ? `${action}_board` : action;
    default:
      return groupOf(action) ? action : 'other';
  }
}

export function textIn(detail: unknown, field: string): string | undefined {
  if (typeof detail !== 'object' || detail === null) return undefined;
  const value = (detail as Readonly<Record<string, unknown>>)[field]; // an object by the line before
  return typeof value === 'string' ? value : undefined;
}

export interface Particular {
  /** `settings.thresholds.waiting.alert`. */
  readonly path: string;
  readonly value: string;
}

/** Everything in it, in its own order. Instants are written as such. */
export function particularsOf(detail: unknown, path = ''): Particular[] {
  if (Array.isArray(detail) && detail.every((one) => typeof one !== 'object'))
    return [{ path, value: detail.length === 0 ? '–' : detail.join(', ') }];
  if (typeof detail === 'object' && detail !== null)
    return Object.entries(detail).flatMap(([key, value]) => particularsOf(value, path === '' ? key : `${path}.${key}`));
  return path === '' ? [] : [{ path, value: written(path, detail) }];
}

function written(path: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'number' && /(At|Until|Start)$/.test(path)) return new Date(value).toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
