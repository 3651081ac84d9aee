/** What a connection test comes to. */

export type Verdict = 'passed' | 'warned' | 'failed';

interface Step {
  readonly passed: boolean;
  readonly advice: string | null;
}

export function verdictOfStep({ passed, advice }: Step): Verdict {
  if (!passed) return 'failed';
  return advice ? 'warned' : 'passed';
}

export function verdictOf({ ok, steps }: { readonly ok: boolean; readonly steps: readonly Step[] }): Verdict {
  if (!ok) return 'failed';
  return steps.some((step) => step.advice) ? 'warned' : 'passed';
}
