/** Why a command about a call was refused or did not come off, in the language of the screen. */
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../graphql/problem.ts';

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export function useRefusalWords() {
  const { t, te } = useI18n();
  const ofRefusal = ({ code, message }: Refusal): string =>
    te(`calls.refused.${code}`) ? t(`calls.refused.${code}`) : message;
  return {
    ofRefusal,
    ofProblem: (problem: Problem): string => {
      if (problem.kind === 'refused') return ofRefusal(problem);
      return t(problem.kind === 'unreachable' ? 'calls.unreachable' : 'calls.failed');
    },
  };
}
