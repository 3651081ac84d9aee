/** What the page of the system shows, in words: a card for each thing, a row for each of its figures. */
import type { SystemQuery } from '@ringside/schema/documents';
import { useI18n } from 'vue-i18n';
import { icons } from '../../components/icons.ts';
import { clockFace } from '../../composables/duration.ts';
import { regional, useFormat } from '../../composables/useFormat.ts';
import { judged, limits, type Tone, toneOfLink, toneOfNode } from './judgement.ts';
import { sizeText } from './size.ts';

export interface Row {
  readonly key: string;
  readonly value: string;
  readonly tone?: Tone;
}

export interface Card {
  readonly id: string;
  readonly icon: string;
  readonly title: string;
  /** The page where it is set up. */
  readonly to?: 'providers';
  readonly state?: { readonly tone: Tone; readonly icon: string; readonly words: string };
  readonly note?: string;
  readonly rows: readonly Row[];
}

type System = SystemQuery['system'];

const toneIcons = { good: icons.circleCheck, calm: icons.live, warning: icons.warning, alert: icons.alert };

export function useSystemCards() {
  const { t, te, locale } = useI18n();
  const { count, short } = useFormat();
  const ms = (value: number | null) => (value === null ? t('system.unmeasured') : t('system.ms', { ms: shown(value) }));
  const shown = (value: number) => (value > 0 && value < 1 ? '< 1' : count(value));
  const ago = (value: number | null) => (value === null ? t('system.none') : clockFace(value));
  const size = (bytes: number) => sizeText(bytes, regional(locale.value, navigator.languages));
  const when = (at: string | null) => (at === null ? t('system.never') : short(Date.parse(at)));
  const state = (tone: Tone, words: string) => ({ tone, icon: toneIcons[tone], words });

  const nodeCard = (node: NonNullable<System['nodes']>[number], at: number): Card => ({
    id: node.id,
    icon: icons.system,
    title: node.host,
    state: state(toneOfNode[node.state], t(`system.node.${node.state}`)),
    rows: [
      ...(node.state === 'SILENT' ? [{ key: 'silent', value: clockFace(node.silentMs), tone: 'alert' as const }] : []),
      { key: 'lag', value: count(node.lagFacts), tone: node.state === 'BEHIND' ? 'warning' : 'calm' },
      { key: 'loopDelay', value: ms(node.loopDelayMs), tone: judged(node.loopDelayMs, limits.loopDelayMs) },
      { key: 'epoch', value: count(node.epoch) },
      { key: 'position', value: count(node.position) },
      { key: 'running', value: clockFace(at - Date.parse(node.startedAt)) },
      { key: 'version', value: node.version },
    ],
  });

  const linkCard = ({ provider, ...link }: System['providers'][number]): Card => ({
    id: provider.id,
    icon: provider.kind === 'SIMULATOR' ? icons.simulator : icons.phoneSystem,
    title: provider.name,
    to: 'providers',
    state: state(toneOfLink[provider.link], t(`providers.link.${provider.link}`)),
    ...(provider.link === 'LOST' && { note: provider.linkNote }),
    rows: [
      { key: 'since', value: when(provider.linkSince) },
      { key: 'roundTrip', value: ms(link.roundTripMs), tone: judged(link.roundTripMs, limits.roundTripMs) },
      { key: 'reconciled', value: when(link.reconciledAt) },
      { key: 'differences', value: link.differences === null ? t('system.none') : count(link.differences) },
    ],
  });

  const jobCard = ({ name, waiting, active, failed, oldestWaitingMs }: NonNullable<System['jobs']>[number]): Card => {
    const key = `system.job.${name.replaceAll('.', '_')}`;
    return {
      id: name,
      icon: icons.navHistory,
      title: te(key) ? t(key) : name,
      rows: [
        { key: 'waiting', value: count(waiting) },
        { key: 'oldestJob', value: ago(oldestWaitingMs), tone: judged(oldestWaitingMs, limits.oldestJobMs) },
        { key: 'active', value: count(active) },
        { key: 'failed', value: count(failed), tone: judged(failed, limits.failedJobs) },
      ],
    };
  };

  const journalCard = (journal: NonNullable<System['journal']>): Card => ({
    id: 'journal',
    icon: icons.navAudit,
    title: t('system.journal'),
    rows: [
      { key: 'facts', value: count(journal.position) },
      { key: 'size', value: size(journal.bytes) },
      { key: 'partitions', value: count(journal.partitions) },
      { key: 'oldestFact', value: when(journal.oldestFactAt) },
      { key: 'openIntents', value: count(journal.openIntents) },
      {
        key: 'oldestIntent',
        value: ago(journal.oldestIntentMs),
        tone: judged(journal.oldestIntentMs, limits.oldestIntentMs),
      },
    ],
  });

  const storeCards = ({ journal, databaseMs, redisReached }: System): Card[] => [
    ...(journal ? [journalCard(journal)] : []),
    {
      id: 'database',
      icon: icons.phoneSystem,
      title: t('system.database'),
      state: databaseMs === null ? state('alert', t('system.away')) : state('good', t('system.answers')),
      rows:
        databaseMs === null
          ? []
          : [{ key: 'answered', value: ms(databaseMs), tone: judged(databaseMs, limits.databaseMs) }],
    },
    ...(redisReached === null
      ? []
      : [
          {
            id: 'redis',
            icon: icons.live,
            title: 'Redis',
            state: redisReached ? state('good', t('system.answers')) : state('warning', t('system.away')),
            ...(!redisReached && { note: t('system.redisAway') }),
            rows: [],
          },
        ]),
  ];

  return (system: System) => {
    const at = Date.parse(system.at);
    return [
      { key: 'nodes', cards: system.nodes?.map((node) => nodeCard(node, at)) },
      { key: 'links', cards: system.providers.map(linkCard) },
      { key: 'storage', cards: storeCards(system) },
      { key: 'jobs', cards: system.jobs?.map(jobCard) },
    ] as const;
  };
}
