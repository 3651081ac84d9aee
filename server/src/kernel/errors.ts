/** The three kinds of error of this server; the outside failures of a PBX are in providers/provider.ts. */
import type { InputFault, RefusalCode } from './refusal.ts';

export type { InputFault } from './refusal.ts';

/** A request that was understood and turned down. It is part of the schema and no failure: nothing is logged. */
export class RefusedError extends Error {
  readonly code: RefusalCode;
  readonly faults: readonly InputFault[];

  constructor(code: RefusalCode, message: string, faults: readonly InputFault[] = []) {
    super(message);
    this.name = 'RefusedError';
    this.code = code;
    this.faults = faults;
  }
}
