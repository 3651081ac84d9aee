/** The messages that are for whoever is signed in, as they are now: one subscription for the frame and all its pages. */
import { type VoicemailLineFragment, VoicemailsDocument } from '@ringside/schema/documents';
import { type InjectionKey, type Ref, computed, effectScope, inject, provide } from 'vue';
import type { Problem } from '../../graphql/problem.ts';
import { useLiveRows } from '../board/useLiveRows.ts';

export interface Voicemails {
  readonly messages: Readonly<Ref<readonly VoicemailLineFragment[]>>;
  readonly newCount: Readonly<Ref<number>>;
  readonly isKnown: Readonly<Ref<boolean>>;
  readonly problem: Readonly<Ref<Problem | undefined>>;
}

const voicemailsKey: InjectionKey<() => Voicemails> = Symbol('voicemails');

/** For the frame. Nothing is asked before somebody wants it: a board on a wall may not. */
export function provideVoicemails(): void {
  const scope = effectScope();
  let opened: Voicemails | undefined;
  provide(voicemailsKey, () => (opened ??= scope.run(open) ?? open()));
}

export function useVoicemails(): Voicemails {
  const provided = inject(voicemailsKey);
  if (!provided) throw new Error('provideVoicemails() was not called');
  return provided();
}

function open(): Voicemails {
  const { known, problem } = useLiveRows(
    VoicemailsDocument,
    {},
    {
      updateIn: ({ voicemails }) => ({ ...voicemails, rows: voicemails.voicemails }),
      latestIn: ({ at, heardAt }: VoicemailLineFragment) => Date.parse(heardAt ?? at),
    },
  );
  const messages = computed(() => [...known.value.rows.values()]);
  return {
    messages,
    newCount: computed(() => messages.value.filter(({ isNew }) => isNew).length),
    isKnown: computed(() => known.value.position !== undefined),
    problem,
  };
}
