/** The cookie that holds a refresh token: seen by /session only, never by a script and never by a page of another site. */
import { asId, type SessionId } from '../kernel/ids.ts';

export interface Refresh {
  readonly sessionId: SessionId;
  readonly secret: string;
}

const NAME = 'ringside_refresh';
const shape = /^(session-[\da-z]{12})\.(rst_[\w-]{43})$/;

/** What a Cookie header holds of ours. Of two nobody knows which is ours, as another site of the domain may have set one. */
export function readCookie(header: string | undefined): Refresh | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  const [value, other] = pairs.flatMap((pair) => (pair.startsWith(`${NAME}=`) ? pair.slice(NAME.length + 1) : []));
  if (value === undefined || other !== undefined) return undefined;
  const [, id, secret] = shape.exec(value) ?? [];
  return id === undefined || secret === undefined ? undefined : { sessionId: asId<SessionId>(id), secret };
}

const attributes = (isSecure: boolean): string =>
  `HttpOnly; SameSite=Strict; Path=/session${isSecure ? '; Secure' : ''}`;

export const writeCookie = ({ sessionId, secret }: Refresh, lastsMs: number, isSecure: boolean): string =>
  `${NAME}=${sessionId}.${secret}; Max-Age=${Math.max(0, Math.floor(lastsMs / 1_000))}; ${attributes(isSecure)}`;

export const clearCookie = (isSecure: boolean): string => `${NAME}=; Max-Age=0; ${attributes(isSecure)}`;
