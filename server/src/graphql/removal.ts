/** What a mutation answers that took something away. */
import { builder } from './builder.ts';
import { CommandOutcome, type Success } from './refused.ts';

interface RemovalShape {
  readonly outcome: Success['outcome'];
  readonly id: string;
}

export const Removal = builder.objectRef<RemovalShape>('Removal').implement({
  description: 'Something was removed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    id: t.exposeID('id', { description: 'The id of what was removed.' }),
  }),
});
