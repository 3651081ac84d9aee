/** What the server gives for a login and a password, and anew at each refresh. */

export interface Access {
  readonly accessToken: string;
  readonly expiresAtMs: number;
}

/** Undefined when the answer gives no access. */
export async function readAccess(answer: Response | undefined): Promise<Access | undefined> {
  if (!answer?.ok) return undefined;
  const body: unknown = await answer.json();
  if (typeof body !== 'object' || body === null || !('accessToken' in body) || !('expiresAt' in body)) return undefined;
  const { accessToken, expiresAt } = body;
  if (typeof accessToken !== 'string' || typeof expiresAt !== 'string') return undefined;
  return { accessToken, expiresAtMs: Date.parse(expiresAt) };
}
