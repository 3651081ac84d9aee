/** A form as it is being filled in: what is typed, whether it was changed, and what is wrong with it. */
import { type Ref, computed, nextTick, shallowReactive, shallowRef, watch } from 'vue';
import type { Faults } from './fault.ts';
import type { FieldNames } from './refusal.ts';
import { type Saving, useSaving } from './useSaving.ts';

export type Draft<Form> = { -readonly [Field in keyof Form]: Form[Field] };

export interface Sheet<Form extends object> extends Pick<
  Saving<keyof Form & string>,
  'faults' | 'refusal' | 'take' | 'reset'
> {
  readonly form: Draft<Form>;
  readonly isChanged: Readonly<Ref<boolean>>;
  /** As it was before anybody typed. */
  before(): Form;
  /** Replaces everything by what is stored. */
  fill(stored: Form): void;
  /** What is likely, into the fields that nobody has touched; it counts as no change, and what was said about other fields stays. */
  suggest(likely: Partial<Form>): void;
  /** Shows the faults of what is typed; true when there is none. */
  check(faults: Faults<keyof Form & string>): boolean;
}

export function useSheet<Form extends object>(blank: Form, names: FieldNames<keyof Form & string>): Sheet<Form> {
  const form: Draft<Form> = shallowReactive({ ...blank });
  const start = shallowRef(blank);
  const saving = useSaving(names);
  for (const field of names.fields) {
    watch(
      () => form[field],
      () => saving.touch(field),
    );
  }
  return {
    form,
    before: () => start.value,
    faults: saving.faults,
    refusal: saving.refusal,
    reset: saving.reset,
    isChanged: computed(() => names.fields.some((field) => form[field] !== start.value[field])),
    fill: (stored) => {
      start.value = stored;
      Object.assign(form, stored);
      saving.reset();
    },
    suggest: (likely) => {
      for (const field of names.fields) {
        const value = likely[field];
        if (value === undefined || form[field] !== start.value[field]) continue;
        start.value = { ...start.value, [field]: value };
        form[field] = value;
      }
    },
    check: (found) => {
      const isWell = saving.check(found);
      if (!isWell) void showFault();
      return isWell;
    },
    take: (answer, problem) => {
      const done = saving.take(answer, problem);
      if (!done) void showFault();
      return done;
    },
  };
}

/** Whoever pressed the button is led to what has to be mended. */
async function showFault(): Promise<void> {
  await nextTick();
  document.querySelector<HTMLElement>('[role=dialog] [aria-invalid=true], [role=dialog] .refusal')?.focus();
}
