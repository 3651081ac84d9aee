/** Codes of dispositions in the schema: as a queue lays them down, and as they can be chosen for a call. */
import { builder } from '../graphql/builder.ts';
import { ofFloor } from '../graphql/keeping.ts';
import { DISPOSITION_LIMITS, type DispositionChoice as Choice, type DispositionCode as State } from './dispositions.ts';

const { codes, levels, code, label } = DISPOSITION_LIMITS;

const about = {
  code: 'What programs and statistics know it by; it never changes.',
  label: 'What people read.',
  parent: 'The code above it; null at the top.',
  needsNote: 'Whether it, and what is below it, needs a note.',
  needsFollowUp: 'Whether it, and what is below it, needs the instant of a follow-up.',
  retired: 'Whether it, and what is below it, is not chosen any more.',
};

export const dispositionsHint = `What can come of its calls: a tree of at most ${levels} levels and ${codes} codes, of which the leaves are chosen, each after the one above it; without any, every code is right.`;

export const DispositionCode = builder.objectRef<State>('DispositionCode').implement({
  extensions: ofFloor,
  description: 'A code that a queue lays down for what comes of its calls, or a branch of such codes.',
  fields: (t) => ({
    code: t.exposeString('code', { description: about.code }),
    label: t.exposeString('label', { description: about.label }),
    parent: t.exposeString('parent', { nullable: true, description: about.parent }),
    needsNote: t.exposeBoolean('needsNote', { description: about.needsNote }),
    needsFollowUp: t.exposeBoolean('needsFollowUp', { description: about.needsFollowUp }),
    retired: t.exposeBoolean('retired', { description: about.retired }),
  }),
});

export const DispositionCodeInput = builder.inputType('DispositionCodeInput', {
  description: 'A code for what comes of calls, or a branch of such codes.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description: `${about.code} 1 to ${code} characters, once in the queue without regard to case.`,
    }),
    label: t.string({ required: true, description: `${about.label} 1 to ${label} characters.` }),
    parent: t.string({ description: 'The code above it, which stands before it in the list; null at the top.' }),
    needsNote: t.boolean({ description: `${about.needsNote} No when not given.` }),
    needsFollowUp: t.boolean({ description: `${about.needsFollowUp} No when not given.` }),
    retired: t.boolean({ description: `${about.retired} No when not given.` }),
  }),
});

interface Typed {
  readonly code: string;
  readonly label: string;
  readonly parent?: string | null;
  readonly needsNote?: boolean | null;
  readonly needsFollowUp?: boolean | null;
  readonly retired?: boolean | null;
}

export const asCode = ({ code, label, parent, needsNote, needsFollowUp, retired }: Typed): State => ({
  code,
  label,
  ...(parent != null && { parent }),
  needsNote: needsNote ?? false,
  needsFollowUp: needsFollowUp ?? false,
  retired: retired ?? false,
});

export const DispositionChoice = builder.objectRef<Choice>('DispositionChoice').implement({
  description: 'A code that can be chosen for a call.',
  fields: (t) => ({
    code: t.exposeString('code', { description: about.code }),
    label: t.exposeString('label', { description: 'The labels from the top on, such as `Complaint › Delivery`.' }),
    needsNote: t.exposeBoolean('needsNote', { description: 'Whether it needs a note.' }),
    needsFollowUp: t.exposeBoolean('needsFollowUp', { description: 'Whether it needs the instant of a follow-up.' }),
  }),
});
