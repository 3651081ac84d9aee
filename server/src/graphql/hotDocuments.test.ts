import { readFileSync } from 'node:fs';
import { getOperationAST } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Documents, openDocuments } from './documents.ts';
import { heat, type HotDocuments } from './hotDocuments.ts';
import { buildSchema } from './schema.ts';

const file = new URL('../../../schema/generated/persisted.json', import.meta.url);
const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>; // made by schema/generate.ts
const schema = buildSchema();
let documents: Documents;
let hot: HotDocuments;

beforeAll(async () => {
  documents = await openDocuments({ schema, file, rule: 'persisted', log: { info: () => undefined } });
  hot = heat(schema, documents);
});

const kindOf = (text: string): string | undefined => getOperationAST(documents.parsed(text)!)?.operation;

describe('H2: which documents are hot', () => {
  it('all queries and changes of the wallboard, and no subscriptions', () => {
    for (const [documentId, text] of Object.entries(texts)) {
      const found = hot.find({ documentId });
      expect([documentId, found !== undefined]).toEqual([documentId, kindOf(text) !== 'subscription']);
    }
  });

  it('none by its text where texts are not taken, and none that nobody knows', () => {
    const [documentId, query] = Object.entries(texts).find(([, text]) => kindOf(text) === 'query')!;
    expect(hot.find({ documentId })).toBeDefined();
    for (const asked of [{ query }, { query, documentId }, { documentId: 'sha256:0' }, { documentId: 1 }, {}])
      expect([asked, hot.find(asked)]).toEqual([asked, undefined]);
  });

  it('H3: no change is ever kept', () => {
    const changes = Object.keys(texts).filter((documentId) => kindOf(texts[documentId]!) === 'mutation');
    expect(changes.filter((documentId) => hot.find({ documentId })?.keptFor)).toEqual([]);
    expect(changes.length).toBeGreaterThan(10);
  });

  it('H3: what the wallboard asks most for is kept', () => {
    const names = Object.keys(texts).flatMap((documentId) => {
      const found = hot.find({ documentId });
      return found?.keptFor ? [`${found.name} for ${found.keptFor}`] : [];
    });
    expect(names).toEqual(
      expect.arrayContaining(
        ['Agents', 'AgentChoices', 'QueueChoices', 'Queues', 'TvBoard', 'TransferTargets'].map(
          (name) => `${name} for scope`,
        ),
      ),
    );
    expect(names).toEqual(expect.arrayContaining(['Me for viewer', 'Users for viewer']));
    for (const restless of ['ServerInfo', 'Dashboard', 'Calls', 'MyCalls', 'System'])
      expect(names.join()).not.toContain(restless);
  });
});
