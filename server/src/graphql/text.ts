/** Text that no database takes: with a zero character, or with half of a surrogate pair. Nothing that we keep holds any. */
import { type DocumentNode, type GraphQLError, visit } from 'graphql';
import { badInput } from './badInput.ts';

const isBroken = (text: string): boolean => text.includes('\0') || !text.isWellFormed();

const fault = (): GraphQLError => badInput('A text holds a zero character, or half a character.');

export function literalFaults(document: DocumentNode): GraphQLError[] {
  let isAnyBroken = false;
  visit(document, { StringValue: ({ value }) => void (isAnyBroken ||= isBroken(value)) });
  return isAnyBroken ? [fault()] : [];
}

/** A fault anywhere in variables as they came. Without recursion: they may be nested as deep as a body is long. */
export function textFault(variables: unknown): GraphQLError | undefined {
  const left = [variables];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string' && isBroken(value)) return fault();
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) left.push(part);
  }
  return undefined;
}
