/** What the server gives for a login and a password, and anew at each refresh. */

export interface Access {
  readonly accessToken: string;
  /** By this device's clock, which may be wrong by any amount. */
  readonly expiresAtMs: number;
}

/** `now`: this device's time. Undefined when the answer gives no access. */
export async function readAccess(answer: Response | undefined, now: number): Promise<Access | undefined> {
  if (!answer?.ok) return undefined;
  const body: unknown = await answer.json();
  if (typeof body !== 'object' || body === null || !('accessToken' in body) || !('expiresAt' in body)) return undefined;
  const { accessToken, expiresAt } = body;
  if (typeof accessToken !== 'string' || typeof expiresAt !== 'string') return undefined;
  const sentAt = Date.parse(answer.headers.get('date') ?? '');
  return { accessToken, expiresAtMs: now + Date.parse(expiresAt) - (Number.isNaN(sentAt) ? now : sentAt) };
}
