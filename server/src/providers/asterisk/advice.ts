/** What a person can do about a connection that does not work. Each is whole sentences, for whoever looks after the PBX. */
import type { ProviderError } from '../provider.ts';
import { codeOf } from './faults.ts';
import { oldest } from './version.ts';

/** Settings of Asterisk's own files. */
export const conf = {
  http: 'In http.conf set enabled=yes, bindaddr and bindport, and see to it that no firewall is in between.',
  user: 'Compare both with the user’s section in ari.conf (type=user), then run “module reload res_ari.so”.',
  acl: 'Allow the address of this server in the user’s section of ari.conf, or in the ACL that http.conf or ari.conf names.',
  readOnly: 'Set read_only=no in the user’s section of ari.conf, then run “module reload res_ari.so”.',
  ari: 'In ari.conf set enabled=yes and load res_ari.so; a prefix from http.conf belongs into the address.',
  writeTimeout:
    'In ari.conf set websocket_write_timeout=5000, or calls will be lost from sight when this server is busy for a moment.',
  modules: 'Load bridge_holding.so and res_musiconhold.so in modules.conf: without them callers can’t wait.',
} as const;

export const advice = {
  wait: 'Try again in a moment; if it stays so, Asterisk’s log says what it waits for.',
  notAsterisk: 'Check host, port and path; a prefix from http.conf belongs into the address.',
  upgrade: `Upgrade to ${oldest.join('.')} or later before it takes real calls: older ones can lock up under load and have known security holes.`,
  stranger:
    'Choose an app name that is used by nobody else, here and in extensions.conf. If that program is gone for good, its name is free after a restart of Asterisk.',
  sameName:
    'If that is another server than this one, choose another app name: whoever connects last gets the calls of both.',
  noPhones:
    'Phones can’t be watched with this endpoint template, so agents are rung without knowing whether their phone is there.',
  noEndpoints:
    'Define the phones of your agents, for PJSIP in pjsip.conf: as long as there is none, nobody can be rung.',
} as const;

export const eventAdvice =
  'Events come over a WebSocket: load res_http_websocket.so, and let a proxy in between pass “Upgrade” on.';

/** For a request that got no answer. */
export function reachAdvice(error: ProviderError, address: string): string {
  const code = codeOf(error.cause) ?? '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'Check the spelling of the host name, and the name server of the machine on which Ringside runs.';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return 'Use the host name that stands in the certificate as the address.';
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO')
    return 'Perhaps this port wants http://; for TLS set tlsenable=yes, tlsbindaddr and tlscertfile in http.conf (port 8089).';
  if (error.fault === 'refused' && error.cause !== undefined)
    return 'Give the PBX a certificate that this machine trusts, or start Ringside with its certificate in NODE_EXTRA_CA_CERTS.';
  if (error.fault === 'protocol' || code === 'UND_ERR_SOCKET')
    return address.startsWith('http:')
      ? `Perhaps this port wants https://, or is none of Asterisk’s. ${conf.http}`
      : conf.http;
  return conf.http;
}
