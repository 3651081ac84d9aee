import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventfulMetrics, nothingYet } from '../../server/src/realtime/metrics.testing.ts';
import type { Dashboard, Panel } from '../support/dashboard.ts';
import { parseExposition, type Metric } from '../support/exposition.ts';

/** Of the client library, with names that it chose. */
const ofNode = /^ringside_(process|nodejs)_/;

let metrics: readonly Metric[];

beforeAll(async () => {
  metrics = parseExposition(await eventfulMetrics());
});

const find = (name: string): Metric => metrics.find((metric) => metric.name === `ringside_${name}`)!;
const valueOf = (name: string, labels: object = {}): number | undefined =>
  find(name).samples.find((sample) => Object.entries(labels).every(([key, value]) => sample.labels[key] === value))
    ?.value;

/** By Prometheus' conventions: https://prometheus.io/docs/practices/naming/ */
describe('metrics', () => {
  test('all begin with ringside_, have a help of some words, and a sample once things have happened', () => {
    const faulty = metrics.filter(
      ({ name, help, samples }) =>
        !/^ringside_[a-z][a-z\d_]*[a-z\d]$/.test(name) ||
        !/\w+ \w+/.test(help) ||
        (samples.length === 0 && !ofNode.test(name)),
    );
    expect(faulty).toEqual([]);
    expect(metrics.length).toBeGreaterThan(50);
  });

  test('names say what is counted: _total for counters and for nothing else, base units at the end', () => {
    const faulty = metrics.filter(
      ({ name, type }) =>
        name.endsWith('_total') !== (type === 'counter') ||
        (type === 'histogram' && !name.endsWith('_seconds')) ||
        /_(milliseconds|ms|minutes|kilobytes|megabytes|percent)(_|$)/.test(name),
    );
    expect(faulty).toEqual([]);
    expect(metrics.filter(({ name }) => /_(seconds|bytes|total|info)$/.test(name)).length).toBeGreaterThan(20);
  });

  test('labels are few, and their values are of a list: states, codes, ids of providers', () => {
    const own = metrics.filter(({ name }) => !ofNode.test(name));
    const labels = new Set(own.flatMap(({ samples }) => samples.flatMap((sample) => Object.keys(sample.labels))));
    expect([...labels].toSorted()).toEqual([
      'code',
      'command',
      'effect',
      'exit',
      'le',
      'outcome',
      'provider',
      'queue',
      'result',
      'state',
      'version',
    ]);
    const values = own.flatMap(({ samples }) =>
      samples.flatMap((sample) => Object.entries(sample.labels).filter(([label]) => label !== 'le')),
    );
    expect(values.filter(([, value]) => /\+?\d{6,}/.test(value))).toEqual([]);
  });

  test('tell what was told', () => {
    const [{ labels: { provider } = {} } = {}] = find('provider_connected').samples;
    expect([
      valueOf('leads'),
      valueOf('epoch'),
      valueOf('inputs_waiting'),
      valueOf('frames_total'),
      valueOf('journal_bytes'),
      valueOf('intents_oldest_seconds'),
      valueOf('jobs', { queue: 'recordings.delete', state: 'failed' }),
      valueOf('jobs_oldest_waiting_seconds', { queue: 'recordings.delete' }),
      valueOf('provider_round_trip_seconds', { provider }),
      valueOf('provider_reconciliations_total', { provider }),
      valueOf('commands_total', { command: 'holdCall', outcome: 'away' }),
      valueOf('refusals_total', { code: 'CALL_CHANGED' }),
    ]).toEqual([1, 7, 3, 12, 4096, 1.5, 3, 4, 0.0025, 1, 1, 1]);
    expect(valueOf('journal_lag_facts')).toBe(1_000_000 - valueOf('journal_position')!);
    expect(find('command_seconds').samples.filter(({ name }) => name.endsWith('_count')).length).toBe(4);
    expect(find('takeover_seconds').samples.at(-1)?.value).toBe(1);
  });

  test('a database that does not answer takes its figures away, and nothing else', async () => {
    const away = () => Promise.reject(new Error('away'));
    const found = parseExposition(await eventfulMetrics({ figures: { journal: away }, jobs: { figures: away } }));
    const gone = found.filter(({ name, samples }) => samples.length === 0 && !ofNode.test(name));
    expect(gone.map(({ name }) => name.replace('ringside_', '')).toSorted()).toEqual([
      'intents_oldest_seconds',
      'intents_open',
      'jobs',
      'jobs_oldest_waiting_seconds',
      'journal_bytes',
      'journal_lag_facts',
      'journal_partitions',
    ]);
  });

  test('a node that has done nothing yet is well told as well', async () => {
    const found = parseExposition(await nothingYet());
    expect(found.find(({ name }) => name === 'ringside_stands_by')?.samples).toMatchObject([{ value: 1 }]);
  });
});

describe('what is made of the metrics', () => {
  const doc = (path: string): Promise<string> => readFile(new URL(`../../docs/${path}`, import.meta.url), 'utf8');
  /** Every metric, and what its samples are called. */
  const known = () => new Set(metrics.flatMap(({ name, samples }) => [name, ...samples.map((sample) => sample.name)]));
  const named = (text: string): string[] => [...text.matchAll(/\bringside_\w+/g)].map(([name]) => name);

  test.each(['prometheus/alerts.yml', 'prometheus/alerts.test.yml', 'grafana/ringside.json', 'monitoring.md'])(
    'docs/%s names none that the server does not tell',
    async (path) => {
      const names = named(await doc(path));
      expect(names.length).toBeGreaterThan(20);
      expect(names.filter((name) => !known().has(name))).toEqual([]);
    },
  );

  test('docs/monitoring.md tells what each metric and each alert is for', async () => {
    const [page, rules] = await Promise.all([doc('monitoring.md'), doc('prometheus/alerts.yml')]);
    const own = metrics.map(({ name }) => name).filter((name) => !ofNode.test(name));
    expect(own.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    expect(alertsIn(rules).filter((alert) => !page.includes(`\`${alert}\``))).toEqual([]);
  });

  test('every alert is seen to be raised by a test', async () => {
    const [rules, tests] = await Promise.all([doc('prometheus/alerts.yml'), doc('prometheus/alerts.test.yml')]);
    const raised = [...tests.matchAll(/alertname: (\w+)\n\s+exp_alerts:\n\s+- exp_labels/g)].map(([, name]) => name);
    expect(alertsIn(rules).filter((alert) => !raised.includes(alert))).toEqual([]);
  });

  test('the panels of the dashboard have an id and a place of their own, and ask something', async () => {
    const { panels, schemaVersion, templating } = JSON.parse(await doc('grafana/ringside.json')) as Dashboard;
    expect([schemaVersion, templating.list.map(({ name }) => name)]).toEqual([39, ['datasource', 'instance']]);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    expect(panels.length).toBeGreaterThan(30);
    const silent = panels.filter(({ type, targets = [] }) => (targets.length === 0) !== (type === 'row'));
    expect(silent.map(({ title }) => title)).toEqual([]);
    expect(panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
    const places = panels.flatMap(({ gridPos }) => placesOf(gridPos));
    expect(new Set(places).size).toBe(places.length);
  });
});

const placesOf = ({ x, y, w, h }: Panel['gridPos']): string[] =>
  Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`);

const alertsIn = (rules: string): string[] => [...rules.matchAll(/- alert: (\w+)/g)].map(([, name = '']) => name);
