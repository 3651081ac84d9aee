/** A centre on a real Asterisk with phones and callers, whose calls are handled through the API; who is in which bridge is asked of Asterisk itself. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Asterisk, startAsterisk } from '../peers/asterisk/asterisk.ts';
import { freeUdpPort } from '../peers/asterisk/ports.ts';
import { type Calls, placeCalls } from '../peers/sip/callers.ts';
import { type Behaviour, type Phone, startPhone } from '../peers/sip/phone.ts';
import { type Centre, setUp, signIn } from './asteriskCentre.ts';
import { Ringside, type RingsideOptions } from './ringside.ts';

export const dialled = '+4930901820';
const PATIENCE_MS = 15_000;

export interface Party {
  readonly legId: string;
  readonly role: string;
  readonly agentId: string | null;
  readonly number: string;
  readonly state: string;
  readonly hold: string;
  readonly isMuted: boolean;
}

export interface Seen {
  readonly id: string;
  readonly state: string;
  /** Null when it is over. */
  readonly handling: {
    readonly version: number;
    readonly parties: readonly Party[];
    readonly consult: { readonly legId: string; readonly state: string; readonly front: string } | null;
    readonly parked: { readonly slot: string } | null;
    readonly back: string | null;
  } | null;
}

const handling =
  'handling { version parties { legId role agentId number state hold isMuted } consult { legId state front } parked { slot } back }';

export interface HandsOn extends AsyncDisposable {
  readonly asterisk: Asterisk;
  readonly server: Ringside;
  readonly centre: Centre;
  readonly phones: Readonly<Record<string, Phone>>;
  /** A caller comes in and stays until hung up on. */
  caller(from?: string): Promise<Calls>;
  calls(): Promise<readonly Seen[]>;
  /** The only call, once it is as described. */
  callOnce(isSo: (call: Seen) => boolean): Promise<Seen>;
  /** Resolves when there is no call any more. */
  callsOver(): Promise<void>;
  /** Sends a command; gives the code when it is refused, else the outcome. */
  command(name: string, args: Readonly<Record<string, unknown>>): Promise<string>;
  /** The bridges of Asterisk with somebody in them: `talk` or `wait`, and the numbers of whoever is there. */
  bridges(): Promise<readonly string[]>;
}

export async function openHandsOn(
  agents: Readonly<
    Record<string, { readonly queues?: Readonly<Record<string, number>>; readonly behaviour: Behaviour }>
  >,
  options: { readonly settings?: object; readonly ringside?: RingsideOptions; readonly carrierPort?: number } = {},
): Promise<HandsOn> {
  await using stack = new AsyncDisposableStack();
  const carrierPort = options.carrierPort ?? (await freeUdpPort());
  const asterisk = stack.use(
    await startAsterisk({
      endpoints: Object.keys(agents).map((extension) => ({ extension })),
      musicClasses: ['default'],
      carrierPort,
    }),
  );
  const server = stack.use(await Ringside.start(options.ringside));
  const phones: Record<string, Phone> = {};
  for (const [extension, { behaviour }] of Object.entries(agents))
    phones[extension] = stack.use(
      await startPhone({
        sip: asterisk,
        extension,
        password: asterisk.account(extension).password,
        behaviour,
        echo: true,
      }),
    );
  const centre = await setUp(server, asterisk, {
    queues: [{ name: 'Sales', number: dialled, ...(options.settings && { settings: options.settings }) }],
    agents: Object.fromEntries(Object.entries(agents).map(([extension, { queues = {} }]) => [extension, queues])),
  });
  await signIn(server, Object.values(centre.agentIds));
  const moved = stack.move();
  const calls = async () => {
    const { calls: found } = await server.ask<{ calls: { nodes: Seen[] } }>(
      `{ calls(filter: { states: [ARRIVED, QUEUED, DIALLING, CONNECTING, CONNECTED, TRANSFERRING, PARKED, ENDING] }) { nodes { id state ${handling} } } }`,
    );
    return found.nodes;
  };
  return {
    asterisk,
    server,
    centre,
    phones,
    caller: async (from = '+4915990001111') => {
      const caller = await placeCalls({ sip: asterisk, target: dialled, from: [from], echo: true });
      moved.use(caller);
      return caller;
    },
    calls,
    async callOnce(isSo) {
      const began = performance.now();
      for (;;) {
        const found = await calls();
        if (found.length === 1 && isSo(found[0]!)) return found[0]!;
        if (performance.now() - began > PATIENCE_MS)
          throw new Error(`It did not come about: ${isSo.toString()}; there is ${JSON.stringify(found)}`);
        await delay(20);
      }
    },
    async callsOver() {
      const began = performance.now();
      while ((await calls()).length > 0) {
        if (performance.now() - began > PATIENCE_MS) throw new Error('the calls do not end');
        await delay(20);
      }
    },
    async command(name, args) {
      const given = Object.entries(args)
        .map(([key, value]) => `${key}: ${literal(value)}`)
        .join(', ');
      const answer = await server.ask<Record<string, { outcome?: string; code?: string }>>(
        `mutation { ${name}(${given}) { ... on CallChange { outcome } ... on Refused { code message } } }`,
      );
      return answer[name]!.code ?? answer[name]!.outcome!;
    },
    bridges: () => bridgesOf(asterisk),
    [Symbol.asyncDispose]: () => moved.disposeAsync(),
  };
}

function literal(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${key}: ${literal(each)}`)
    .join(', ')} }`;
}

async function bridgesOf(asterisk: Asterisk): Promise<string[]> {
  const { name, password } = asterisk.adminUser;
  const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  const get = async (path: string) =>
    (await fetch(`${asterisk.ariUrl}/${path}`, { headers: { authorization } })).json() as Promise<unknown>;
  const channels = (await get('channels')) as { id: string; name: string; caller: { number: string } }[];
  const bridges = (await get('bridges')) as { id: string; bridge_type: string; channels: string[] }[];
  const who = new Map(
    channels.map(({ id, name: channel, caller }) => {
      const extension = /^PJSIP\/([^-]+)-/.exec(channel)?.[1] ?? '';
      return [id, extension === 'trunk' ? caller.number || 'trunk' : extension || channel];
    }),
  );
  return bridges
    .filter(({ channels: members }) => members.length > 0)
    .map(({ bridge_type: type, channels: members }) => {
      const there = members.map((id) => who.get(id) ?? id).toSorted();
      return `${type === 'holding' ? 'wait' : 'talk'} ${there.join(' ')}`;
    })
    .toSorted();
}
