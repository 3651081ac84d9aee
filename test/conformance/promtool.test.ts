import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { eventfulMetrics } from '../../server/src/realtime/metrics.testing.ts';
import { expressionsOf } from '../support/dashboard.ts';
import { judge, promtoolPath } from '../support/promtool.ts';

const docs = (path: string): string => fileURLToPath(new URL(`../../docs/${path}`, import.meta.url));

describe.skipIf(promtoolPath() === undefined)('promtool', () => {
  test('has nothing to say about the metrics', async () => {
    expect(judge(['check', 'metrics'], await eventfulMetrics())).toEqual({ ok: true, says: '' });
  });

  test('finds a bad name, so that its silence is worth something', async () => {
    const renamed = (await eventfulMetrics()).replaceAll('ringside_bugs_total', 'ringside_bugs');
    expect(judge(['check', 'metrics'], renamed).says).toContain('ringside_bugs');
  });

  test('reads the alert rules, and they do what their tests say', () => {
    expect(judge(['check', 'rules', docs('prometheus/alerts.yml')]).says).toMatch(/SUCCESS: \d+ rules found/);
    expect(judge(['test', 'rules', docs('prometheus/alerts.test.yml')])).toMatchObject({ ok: true });
  });

  test('reads every expression of the dashboard', async () => {
    const expressions = expressionsOf(JSON.parse(await readFile(docs('grafana/ringside.json'), 'utf8')));
    const rules = expressions.map((expr, at) => ({ record: `panel_${at}`, expr }));
    await using folder = await mkdtempDisposable(join(tmpdir(), 'ringside-dashboard-'));
    const file = join(folder.path, 'rules.yml');
    await writeFile(file, JSON.stringify({ groups: [{ name: 'dashboard', rules }] })); // JSON is YAML
    const { ok, says } = judge(['check', 'rules', '--lint=none', file]);
    expect([ok, says]).toEqual([true, expect.stringContaining(`SUCCESS: ${rules.length} rules found`)]);
  });
});
