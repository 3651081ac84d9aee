/** What can go wrong on the way to a PBX, in words for people. They hold no secrets and no phone numbers. */
import { ProviderError } from '../provider.ts';

export function codeOf(error: unknown): string | undefined {
  for (let one: unknown = error; one instanceof Error; one = one.cause)
    if ('code' in one && typeof one.code === 'string') return one.code;
  return undefined;
}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens at that address and port.',
  ENOTFOUND: 'There is no host of that name.',
  EAI_AGAIN: 'The host’s name could not be looked up.',
  ECONNRESET: 'The PBX closed the connection.',
  EPIPE: 'The PBX closed the connection.',
  UND_ERR_SOCKET: 'The PBX closed the connection.',
  EHOSTUNREACH: 'The host can’t be reached.',
  ENETUNREACH: 'The host’s network can’t be reached.',
  UND_ERR_CONNECT_TIMEOUT: 'The host does not answer.',
  ETIMEDOUT: 'The host does not answer.',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'The PBX’s answer was too long.',
};

const tlsWords: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'The PBX’s certificate has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The PBX’s certificate is self-signed, and not trusted here.',
  SELF_SIGNED_CERT_IN_CHAIN: 'The PBX’s certificate comes from an authority that is not trusted here.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The PBX’s certificate comes from an authority that is not trusted here.',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'The PBX’s certificate comes from an authority that is not trusted here.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The PBX’s certificate is for another host name.',
  ERR_SSL_WRONG_VERSION_NUMBER: 'What answers there does not speak TLS.',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'What answers there does not speak TLS.',
};

const isTls = (code: string): boolean => code in tlsWords || /^(ERR_(TLS|SSL)_|CERT_|UNABLE_TO_)|^EPROTO$/.test(code);

/** A request that got no answer. */
export function faultOf(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  const about = (message: string, retryable: boolean, fault: ProviderError['fault']): ProviderError =>
    new ProviderError(message, { retryable, fault }, { cause: error });
  const code = codeOf(error) ?? '';
  if (error instanceof Error && error.name === 'TimeoutError')
    return about('The PBX did not answer in time.', true, 'timeout');
  // A certificate stays what it is; a handshake that was cut off by a restart does not.
  if (isTls(code))
    return about(tlsWords[code] ?? 'No trusted TLS connection could be made.', !(code in tlsWords), 'refused');
  if (code.startsWith('HPE_') || code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
    return about(words[code] ?? 'What answers there does not speak HTTP.', true, 'protocol');
  const isLate = code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT';
  return about(words[code] ?? 'The PBX can’t be reached.', true, isLate ? 'timeout' : 'unreachable');
}

/** `what` says which request it was; Asterisk's own words may hold numbers and are left out. */
export function refusalOf({ status }: { readonly status: number }, what: string): ProviderError {
  const about = (retryable: boolean, fault: ProviderError['fault'], message: string): ProviderError =>
    new ProviderError(message, { retryable, fault });
  if (status === 401) return about(false, 'refused', 'The PBX refuses the user name or the password.');
  if (status === 403) return about(false, 'refused', 'The PBX’s user may not change anything (read_only).');
  if (status === 404) return about(false, 'gone', `The PBX does not know what it was asked about (${what}).`);
  if (status === 503) return about(true, 'unreachable', 'The PBX is still starting.');
  if (status < 400)
    return about(false, 'protocol', `The PBX answered ${status}, which is none of Asterisk’s answers (${what}).`);
  return about(status >= 500, 'refused', `The PBX answered ${status} (${what}).`);
}
