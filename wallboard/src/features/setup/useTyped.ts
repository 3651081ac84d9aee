/** What is wrong with what is being typed, told while it is typed; what is still empty waits for the button. */
import { type Ref, computed } from 'vue';
import type { Faults } from './fault.ts';
import { useWords } from './useSaving.ts';

type Texts<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** `told` by the button or the server stands before what is found here. */
export function useTyped<Field extends string>(
  find: () => Faults<Field>,
  told: Readonly<Ref<Texts<Field>>>,
): Readonly<Ref<Texts<Field>>> {
  const { ofFault } = useWords();
  return computed(() => {
    const texts: Partial<Record<Field, string>> = {};
    const found = find();
    for (const field in found) {
      const fault = found[field];
      if (fault && fault.key !== 'empty') texts[field] = ofFault(fault);
    }
    for (const field in told.value) if (told.value[field] !== undefined) texts[field] = told.value[field];
    return texts;
  });
}
