/** Marks personal data (numbers, names, transcripts) on its way to a log; see log.ts. */
export class Pii {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  /** For a log at `debug` and `trace`, which nobody turns on without meaning it. */
  reveal(): unknown {
    return this.#value;
  }

  /** Whatever writes it out without knowing what it is, writes this. */
  toJSON(): string {
    return '[personal]';
  }

  toString(): string {
    return '[personal]';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[personal]';
  }
}

/** The only way in which personal data may get into a log: shown at `debug` and `trace`, `[personal]` at `info` and above. */
export const pii = (value: unknown): Pii => new Pii(value);
