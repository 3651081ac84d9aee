/** What the asker could do now and why not, in the schema: answered beforehand, for what has buttons. */
import type { EnumRef, ObjectRef } from '@pothos/core';
import type { Control } from '../floor/decision.ts';
import { builder } from './builder.ts';
import { RefusalCodeEnum } from './refused.ts';

type Types = typeof builder.$inferSchemaTypes;

/** `doing`: what could be done, as in “could … now”. */
export function controlOf<Action extends string>(
  name: string,
  doing: string,
  actions: EnumRef<Types, Action>,
): ObjectRef<Types, Control<Action>> {
  return builder.objectRef<Control<Action>>(name).implement({
    description: `Whether the asker could ${doing} now.`,
    fields: (t) => ({
      action: t.field({ type: actions, description: 'What.', resolve: ({ action }) => action as never }), // a generic parent is beyond the builder's types
      code: t.field({
        type: RefusalCodeEnum,
        nullable: true,
        description: 'Why it would be refused; null when it would not.',
        resolve: ({ refusal }) => refusal?.code,
      }),
      message: t.string({
        nullable: true,
        description: 'The same in words; null when it would not be refused.',
        resolve: ({ refusal }) => refusal?.message,
      }),
    }),
  });
}
