/** The command log of a call, in the schema. */
import { AuditActor } from '../audit/auditLog.graphql.ts';
import { builder } from '../graphql/builder.ts';
import { enumOf } from '../graphql/enum.ts';
import { RefusalCodeEnum } from '../graphql/refused.ts';
import type { CommandOutcome, CommandRecord } from './history.ts';

const OutcomeEnum = enumOf<CommandOutcome>('CallCommandOutcome', 'What became of a command about a call.', {
  open: 'The provider has not confirmed it yet.',
  done: 'It was carried out.',
  refused: 'It was turned down.',
  failed: 'It was asked for, and did not come about.',
});

export const CallCommand = builder.objectRef<CommandRecord>('CallCommand').implement({
  description: 'Something that was asked of a call while it went on.',
  fields: (t) => ({
    command: t.exposeString('command', { description: 'What, such as holdCall.' }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When.' }),
    by: t.field({ type: AuditActor, description: 'By whom.', resolve: ({ by }) => by }),
    outcome: t.field({ type: OutcomeEnum, description: 'What became of it.', resolve: ({ outcome }) => outcome }),
    code: t.field({
      type: RefusalCodeEnum,
      nullable: true,
      description: 'Why it was turned down; null when it was not.',
      resolve: ({ code }) => code,
    }),
    tookMs: t.exposeFloat('tookMs', {
      nullable: true,
      description: 'From the command to its end, in milliseconds; null while it is open.',
    }),
  }),
});
