/** Checks an input from outside and collects everything that is wrong with it, so that a person is told all at once. */
import { RefusedError } from './errors.ts';
import { type InputFault, inputRefusal } from './refusal.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

export class Check {
  readonly #faults: InputFault[] = [];

  /** Notes a fault unless the condition holds. */
  that(holds: boolean, field: string, message: string): void {
    if (!holds) this.#faults.push({ field, message });
  }

  /** The text without the space around it. One that is empty or too long, or holds control characters, is a fault. */
  text(field: string, value: string, { min = 1, max }: { readonly min?: number; readonly max: number }): string {
    const text = value.trim();
    this.that(text.length >= min, field, 'may not be empty');
    this.that(text.length <= max, field, `has ${text.length} characters; ${max} is the most`);
    this.that(!/\p{Cc}/u.test(text), field, 'holds control characters');
    return text;
  }

  whole(field: string, value: number, { min, max }: Bounds): number {
    this.that(Number.isInteger(value) && value >= min && value <= max, field, `is ${value}; expected ${min} to ${max}`);
    return value;
  }

  /** Throws the refusal that names every fault; does nothing when there is none. */
  done(): void {
    if (this.#faults.length === 0) return;
    const { code, message, faults } = inputRefusal(this.#faults);
    throw new RefusedError(code, message, faults);
  }
}
