/** What whoever sends an operation names as the work that it is a part of: W3C's header, or the extension of that name. */
export const traceparentOf = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);
