/** Tries a connection step by step, and says what a person can do about the first thing that does not work. */
import { ProviderError, facets, type ConnectionReport, type ConnectionStep, type StepResult } from '../provider.ts';
import { codeOf, part, type Ari, type AriAnswer } from './ari.ts';

/** Older ones can lock up under load (asterisk#1907, #1936), and let read-only users write. */
const OLDEST = [22, 10, 1] as const;
const PINGS = 5;
const HTTP_CONF = 'In http.conf set enabled=yes, bindaddr and bindport, and see to it that no firewall is in between.';

interface About {
  readonly app: string;
  readonly address: string;
}

class Stopped extends Error {}

export async function testConnection(ari: Ari, { app, address }: About, signal: AbortSignal): Promise<ConnectionReport> {
  const steps: StepResult[] = [];
  let version: string | undefined;
  let roundTripMs: number | undefined;
  const passed = (step: ConnectionStep, detail: string, advice?: string): void => void steps.push({ step, passed: true, detail, ...(advice === undefined ? {} : { advice }) });
  const failed = (step: ConnectionStep, detail: string, advice: string): never => {
    steps.push({ step, passed: false, detail, advice });
    throw new Stopped();
  };
  try {
    const ping = await reach(ari, signal, address, failed);
    passed('reach', `Something answers at ${new URL(address).host}.`);
    if (ping.status === 401) failed('signIn', 'The user name or the password is refused.', 'Compare them with the user’s section in ari.conf (type=user), then run “module reload res_ari.so”.');
    if (ping.status === 404 || !isPong(ping.body)) failed('identify', 'What answers is not Asterisk’s REST interface.', 'Check host, port and path; in ari.conf enabled=yes must be set, and a prefix from http.conf belongs into the address.');
    if (ping.status >= 300) failed('signIn', `The PBX answers with status ${ping.status}.`, 'Look into Asterisk’s log; it may still be starting.');
    passed('signIn', 'The user is let in.');
    passed('identify', 'It is an Asterisk.');
    const info = await ari.ask('GET', 'asterisk/info?only=system', {}, signal);
    version = versionOf(info.body);
    if (isOlder(version)) passed('version', `It is version ${version}.`, `Versions below ${OLDEST.join('.')} can lock up under load and have known holes; upgrade before it takes real calls.`);
    else passed('version', `It is version ${version}.`);
    // Writing nothing: a variable of the PBX's own that only says that we were here.
    const write = await ari.ask('POST', 'asterisk/variable', { variable: 'RINGSIDE_TEST', value: '1' }, signal);
    if (write.status === 403) failed('rights', 'The user may only read.', 'In ari.conf set read_only=no for this user.');
    passed('rights', 'The user may act.');
    const events = await ari.ask('GET', `applications/${part(app)}`, {}, signal);
    if (events.status === 200) passed('events', `The app “${app}” is in use, by this Ringside or by another client.`, 'If this PBX is not connected to this Ringside yet, choose another app name: a second client of the same name takes the calls of the first.');
    else passed('events', `The app name “${app}” is free.`);
    passed('facets', `Calls can be placed, queued and joined, and phones are watched.`);
    roundTripMs = await roundTrip(ari, signal);
  } catch (error) {
    if (!(error instanceof Stopped)) {
      const message = error instanceof ProviderError ? error.message : 'The test took too long.';
      steps.push({ step: steps.length === 0 ? 'reach' : 'events', passed: false, detail: message, advice: HTTP_CONF });
    }
  }
  const ok = steps.every((step) => step.passed);
  return { ok, steps, facets: ok ? facets : [], ...(version === undefined ? {} : { version }), ...(roundTripMs === undefined ? {} : { roundTripMs }) };
}

async function reach(ari: Ari, signal: AbortSignal, address: string, failed: (step: ConnectionStep, detail: string, advice: string) => never): Promise<AriAnswer> {
  try {
    return await ari.ask('GET', 'asterisk/ping', {}, signal);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const code = codeOf(error.cause) ?? '';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failed('reach', error.message, 'Check the spelling of the host name, and the name server of the machine on which Ringside runs.');
    if (error.fault === 'refused') return failed('reach', error.message, 'Give the PBX a certificate that this machine trusts, or use http:// within a network of your own.');
    if (code === 'HPE_INVALID_CONSTANT') return failed('reach', 'What answers does not speak HTTP.', address.startsWith('http:') ? 'Perhaps this port wants https://.' : HTTP_CONF);
    return failed('reach', error.message, HTTP_CONF);
  }
}

const isPong = (body: unknown): boolean => typeof body === 'object' && body !== null && 'ping' in body;

function versionOf(body: unknown): string {
  const { system } = (body ?? {}) as { readonly system?: { readonly version?: string } };
  return system?.version ?? 'unknown';
}

function isOlder(version: string): boolean {
  const numbers = /(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number);
  if (!numbers) return false;
  for (const [index, oldest] of OLDEST.entries()) if (numbers[index] !== oldest) return numbers[index]! < oldest;
  return false;
}

/** The median of a few small requests. */
async function roundTrip(ari: Ari, signal: AbortSignal): Promise<number> {
  const times: number[] = [];
  for (let ping = 0; ping < PINGS; ping += 1) {
    const began = performance.now();
    await ari.ask('GET', 'asterisk/ping', {}, signal);
    times.push(performance.now() - began);
  }
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(PINGS / 2)]! * 100) / 100;
}
