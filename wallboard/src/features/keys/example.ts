/** A first request with a key, to be pasted into a terminal. */
export function exampleOf(origin: string, secret: string): string {
  return [
    `curl ${origin}/graphql \\`,
    `  -H 'Authorization: Bearer ${secret}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '{"query": "{ me { name role } }"}'`,
  ].join('\n');
}
