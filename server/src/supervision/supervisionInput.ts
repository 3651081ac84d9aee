/** What a person may enter to supervise a call. */
import { Check } from '../kernel/check.ts';
import type { SupervisionMode } from './supervision.ts';
import { SUPERVISION_LIMITS } from './supervision.ts';

export interface SuperviseInput {
  readonly mode: SupervisionMode;
  readonly reason: string;
  readonly phone?: string | null;
}

/** S3. Throws the refusal that names every fault. */
export function checkSupervise({ mode, reason, phone }: SuperviseInput) {
  const check = new Check();
  const given = check.text('reason', reason, { max: SUPERVISION_LIMITS.reason });
  const extension = phone == null ? undefined : check.text('phone', phone, { max: 64 });
  if (extension !== undefined)
    check.that(/^[\w.+*#-]+$/.test(extension), 'phone', 'has characters that no extension has');
  check.done();
  return { mode, reason: given, ...(extension === undefined ? {} : { phone: extension }) };
}
