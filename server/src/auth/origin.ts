/** Whether a request comes from a page of our own. Other sites' pages may send requests, and their browsers say so. */

/**
 * A program sends no Origin, and no cookie of ours either. The scheme is not compared: behind a proxy that speaks TLS the page
 * is https and the request is not.
 */
export function isOwnOrigin(origin: string | undefined, host: string | undefined, publicUrl?: string): boolean {
  if (origin === undefined) return true;
  const asked = hostOf(origin);
  if (asked === undefined) return false;
  const own = [host === undefined ? undefined : hostOf(`http://${host}`), publicUrl && hostOf(publicUrl)];
  return own.includes(asked);
}

/** Without the port when that is the one of http or https; undefined for `null` and for what is no address of a page. */
function hostOf(origin: string): string | undefined {
  if (!/^https?:\/\//i.test(origin) || !URL.canParse(origin)) return undefined;
  return new URL(origin).host.replace(/:(80|443)$/, '');
}
