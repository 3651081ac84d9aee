/** The three kinds of error of this server; the outside failures of a PBX are in providers/provider.ts. */
import type { RefusalCode } from './refusal.ts';

/** One thing that is wrong with an input: where (`name`, `settings.address`) and what, for the person who sent it. */
export interface InputFault {
  readonly field: string;
  readonly message: string;
}

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
