/** Skills in the schema, and the names that are in use. */
import { builder } from '../graphql/builder.ts';
import { ofFloor } from '../graphql/keeping.ts';
import type { Context } from '../graphql/context.ts';
import { canSeeAgent, canSeeQueue } from '../graphql/sight.ts';
import { SKILL_NAME_LENGTH, type Skill as State, skillKey } from './skills.ts';

export const Skill = builder.objectRef<State>('Skill').implement({
  extensions: ofFloor,
  description: 'Something that an agent can do, or that a queue requires.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As it was typed; the same skill without regard to case.' }),
    level: t.exposeInt('level', { description: 'How well, from 1 to 5; where it is required, at least.' }),
  }),
});

export const SkillInput = builder.inputType('SkillInput', {
  description: 'Something that an agent can do, or that a queue requires.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: `What it is called; ${SKILL_NAME_LENGTH} characters at most, the same skill without regard to case.`,
    }),
    level: t.int({ required: true, description: 'How well, from 1 to 5; where it is required, at least.' }),
  }),
});

/** The most that are told; a centre that has more names than this has no use for a list of them. */
const MOST_NAMES = 1_000;

/** Each skill once, in the first of its spellings. */
function namesSeen(context: Context): readonly string[] {
  const { agents, queues } = context.floor;
  const lists = [
    ...agents.values().map(({ id, skills }) => (canSeeAgent(context, id) ? skills : [])),
    ...queues.values().map(({ id, settings }) => (canSeeQueue(context, id) ? settings.requiredSkills : [])),
  ];
  const names = new Map<string, string>();
  for (const list of lists) {
    for (const { name } of list) {
      const key = skillKey(name);
      const known = names.get(key);
      if (known === undefined || name < known) names.set(key, name);
    }
  }
  const inOrder = [...names].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.slice(0, MOST_NAMES).map(([, name]) => name);
}

builder.queryFields((t) => ({
  skills: t.stringList({
    extensions: ofFloor,
    description: `The names of the skills of the agents and queues that the viewer sees, each once and in order; ${MOST_NAMES} at most.`,
    authScopes: { can: 'read' },
    resolve: (_root, _args, context) => namesSeen(context),
  }),
}));
