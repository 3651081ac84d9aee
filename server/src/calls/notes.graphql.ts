/** Tags and dispositions in the schema, and the words in use for them. */
import { AuditActor } from '../audit/auditLog.graphql.ts';
import { badInput } from '../graphql/badInput.ts';
import { builder } from '../graphql/builder.ts';
import { shared } from '../graphql/sharing.ts';
import type { Context } from '../graphql/context.ts';
import { callScope } from '../people/sight.ts';
import { askingDatabase } from './callSearch.graphql.ts';
import type { NoteWordsAsked } from './history.ts';
import type { Disposition as State } from './notes.ts';

export const Disposition = builder.objectRef<State>('Disposition').implement({
  extensions: shared,
  description: 'What a call was about and what came of it, as somebody has put it down.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The code that was chosen.' }),
    label: t.string({
      description: 'What the code was called when it was chosen; the code itself when the queue had laid down none.',
      resolve: ({ label, code }) => label ?? code,
    }),
    followUpAt: t.expose('followUpAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When somebody is to come back to it; null for not at all.',
    }),
    note: t.exposeString('note', { description: 'What was written besides; empty when nothing was and once erased.' }),
    by: t.field({ type: AuditActor, description: 'Who has put it down.', resolve: ({ by }) => by }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
});

const MOST_WORDS = 50;
const LONGEST_SEARCH = 100;

async function wordsInUse(kind: NoteWordsAsked['kind'], search: string | null | undefined, context: Context) {
  const { floor, viewer, history, signal } = context;
  const text = search?.trim() ?? '';
  if (text.length > LONGEST_SEARCH)
    throw badInput(`\`search\` has ${text.length} characters; ${LONGEST_SEARCH} is the most.`);
  const within = callScope(floor, viewer.sight);
  const words = await history.noteWords({ kind, search: text, ...(within && { within }), first: MOST_WORDS }, signal);
  return words.map(({ word }) => word);
}

builder.queryFields((t) => ({
  tags: t.field({
    extensions: askingDatabase,
    type: ['String'],
    description: `The tags of the calls that the viewer sees, of the newest of them, most used first; ${MOST_WORDS} at most.`,
    authScopes: { can: 'read' },
    args: { search: t.arg.string({ description: 'Stands in the tag; all when not given.' }) },
    resolve: (_root, { search }, context) => wordsInUse('tag', search, context),
  }),
  dispositions: t.field({
    extensions: askingDatabase,
    type: ['String'],
    description: `The codes of dispositions of the calls that the viewer sees, of the newest of them, most used first; ${MOST_WORDS} at most.`,
    authScopes: { can: 'read' },
    args: { search: t.arg.string({ description: 'Stands in the code; all when not given.' }) },
    resolve: (_root, { search }, context) => wordsInUse('disposition', search, context),
  }),
}));
