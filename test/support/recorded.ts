/** A client that keeps every answer as it came, so that a test can say what was in none of them. */
import { post } from './apiClient.ts';

type Variables = Readonly<Record<string, unknown>>;

export class Recorded {
  readonly answers: string[] = [];
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** The first field of the answer, or the code of its error. */
  async say(key: string, query: string, variables: Variables = {}): Promise<unknown> {
    const { body } = await post(this.#origin, key, { query, variables });
    this.answers.push(JSON.stringify(body));
    return body.errors?.[0]?.extensions?.['code'] ?? Object.values(body.data ?? {})[0];
  }
}

/** A text somewhere in an answer; throws when there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  let found = value;
  for (const step of path) found = (found as Record<string, unknown> | undefined)?.[step]; // an answer is JSON
  if (typeof found !== 'string') throw new Error(`${path.join('.')} is no text in ${JSON.stringify(value)}`);
  return found;
}
