import { describe, expect, test } from 'vitest';
import { directionFaults } from './direction.ts';
import { allSources, sourceOf } from './source.ts';

function faultsOf(path: string, target: string, keyword = 'import'): string[] {
  const decide = sourceOf('server/src/floor/decide.ts', "import { select } from '../queues/selection.ts';");
  return directionFaults([decide, sourceOf(`server/src/${path}`, `${keyword} { a } from '${target}';`)]);
}

test('every import goes in the direction of ARCHITECTURE.md', () => {
  expect(directionFaults(allSources())).toEqual([]);
});

describe('refused', () => {
  test.each([
    ['kernel/log.ts', '../queues/queue.ts', 'kernel is under everything'],
    ['queues/queue.ts', '../engine/engine.ts', 'a pure file imports'],
    ['queues/queue.ts', '../floor/decide.ts', 'a pure file imports'],
    ['queues/queue.ts', '../config.ts', 'a pure file imports'],
    ['floor/decide.ts', '../engine/engine.ts', 'the floor imports'],
    ['floor/decide.ts', '../providers/provider.ts', 'the floor imports'],
    ['engine/engine.ts', '../providers/asterisk/asterisk.ts', 'only app.ts sees'],
    ['providers/registry.ts', './twilio/twilio.ts', 'only app.ts sees'],
    ['providers/twilio/twilio.ts', '../asterisk/ari.ts', 'only app.ts sees'],
    ['graphql/context.ts', '../realtime/bus.redis.ts', 'only app.ts sees'],
    ['crm/contact.ts', '../recordings/storage.s3.ts', 'only app.ts sees'],
    ['providers/asterisk/asterisk.ts', '../../engine/engine.ts', 'an adapter knows'],
    ['engine/engine.ts', '../graphql/schema.ts', 'the engine imports nothing'],
    ['engine/engine.ts', '../calls/call.graphql.ts', 'the engine imports nothing'],
    ['engine/journal.ts', '../persistence/journal.ts', 'persistence is imported by'],
    ['calls/call.graphql.ts', '../engine/engine.ts', '*.graphql.ts calls commands'],
    ['rest/routes.ts', '../calls/call.graphql.ts', '*.graphql.ts is imported by'],
    ['engine/engine.ts', '../app.ts', 'app.ts is imported by main.ts alone'],
    ['app.ts', './main.ts', 'main.ts by nobody'],
    ['engine/lease.ts', 'pg', 'only persistence/ knows'],
    ['calls/call.entity.ts', '@mikro-orm/postgresql', 'only persistence/ knows'],
    ['engine/lease.ts', '@electric-sql/pglite', 'only persistence/ knows'],
    ['engine/engine.ts', 'redis', 'only realtime/ knows'],
    ['app.ts', '../../test/support/clock.ts', 'nothing of the wallboard or of the tests'],
    ['app.ts', '@ringside/wallboard', 'nothing of the wallboard or of the tests'],
  ])('%s imports %s', (path, target, rule) => {
    expect(faultsOf(path, target).join('\n')).toContain(rule);
  });

  test.each(['export', 'import type'])('%s … from is seen as well', (keyword) => {
    expect(faultsOf('queues/queue.ts', '../engine/engine.ts', keyword)).toHaveLength(1);
  });

  test('an import while it runs is seen as well', () => {
    const source = sourceOf('server/src/engine/engine.ts', "const a = await import('../app.ts');");
    expect(directionFaults([source])).toHaveLength(1);
  });

  test('a pure file imports what is made of capabilities by a detour', () => {
    const sources = [
      sourceOf('server/src/floor/floor.ts', "import { replay } from './evolve.ts';"),
      sourceOf('server/src/floor/evolve.ts', "import { foldQueues } from '../queues/fold.ts';"),
      sourceOf('server/src/queues/queue.ts', "import { a } from '../floor/floor.ts';"),
    ];
    expect(directionFaults(sources)).toHaveLength(1);
  });

  test('the wallboard imports the server', () => {
    const code =
      '<script setup lang="ts">\nimport { a } from \'../../server/src/config.ts\';\n</script>\n<template><a /></template>';
    expect(directionFaults([sourceOf('wallboard/src/App.vue', code)])[0]).toContain('wallboard/src/App.vue:2 ');
  });
});

describe('allowed', () => {
  test.each([
    ['queues/selection.ts', '../kernel/ids.ts', 'import'],
    ['queues/selection.ts', './queue.ts', 'import'],
    ['queues/selection.ts', '../agents/agent.ts', 'import'],
    ['queues/selection.ts', '../floor/decide.ts', 'import type'],
    ['queues/selection.ts', '../floor/floor.ts', 'import'],
    ['floor/decide.ts', '../queues/selection.ts', 'import'],
    ['engine/engine.ts', '../floor/decide.ts', 'import'],
    ['engine/engine.ts', '../providers/provider.ts', 'import'],
    ['providers/asterisk/asterisk.ts', '../provider.ts', 'import'],
    ['providers/asterisk/asterisk.ts', './translate.ts', 'import'],
    ['providers/freepbx/freepbx.ts', '../asterisk/ari.ts', 'import'],
    ['persistence/orm.ts', '@mikro-orm/postgresql', 'import'],
    ['persistence/orm.ts', '../calls/call.entity.ts', 'import'],
    ['calls/call.entity.ts', '@mikro-orm/core', 'import'],
    ['calls/call.graphql.ts', '../graphql/builder.ts', 'import'],
    ['graphql/schema.ts', '../calls/call.graphql.ts', 'import'],
    ['realtime/open.ts', './bus.redis.ts', 'import'],
    ['app.ts', './providers/asterisk/asterisk.ts', 'import'],
    ['app.ts', './persistence/orm.ts', 'import'],
    ['main.ts', './app.ts', 'import'],
    ['queues/queue.test.ts', '../providers/simulator/simulator.ts', 'import'],
  ])('%s imports %s (%s)', (path, target, keyword) => {
    expect(faultsOf(path, target, keyword)).toEqual([]);
  });
});
