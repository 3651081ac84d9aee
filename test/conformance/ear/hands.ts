/** Hands on the calls of a centre that is listened to: commands as an agent's screen sends them, and what it shows. */
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '../../support/apiClient.ts';
import type { Ringside } from '../../support/ringside.ts';
import { until } from '../../support/until.ts';

export interface SeenParty {
  readonly legId: string;
  readonly agentId: string | null;
  readonly number: string;
  readonly role: string;
  readonly state: string;
  readonly hold: string;
  readonly consent: string;
  readonly isMuted: boolean;
  readonly heldItself: boolean;
}

export interface SeenCall {
  readonly id: string;
  readonly state: string;
  readonly remoteNumber: string;
  readonly handling: {
    readonly version: number;
    readonly back: string | null;
    readonly parties: readonly SeenParty[];
    readonly consult: { readonly state: string; readonly front: string; readonly legId: string } | null;
    readonly parked: { readonly slot: string } | null;
  };
}

/** The arguments that commands may have, with their types. */
const TYPES = {
  callId: 'ID!',
  agentId: 'ID!',
  legId: 'ID!',
  to: 'DestinationInput!',
  muted: 'Boolean!',
  digits: 'String!',
  key: 'String!',
  expectedVersion: 'Int!',
} as const;

export type Arguments = Partial<Readonly<Record<keyof typeof TYPES, unknown>>>;

export interface Hands extends AsyncDisposable {
  /** The call of a caller, once it is as wanted. */
  call(remoteNumber: string, holds?: (call: SeenCall) => boolean): Promise<SeenCall>;
  /** Sends a command about a call. Throws when it is refused. */
  order(command: string, variables: Arguments): Promise<void>;
}

const RETRY_MS = 50;
const LIVE = `subscription { liveCalls { full removedIds calls { id state remoteNumber handling { version back
  parties { legId agentId number role state hold consent isMuted heldItself } consult { state front legId } parked { slot } } } } }`;

interface Update {
  readonly liveCalls: {
    readonly full: boolean;
    readonly calls: readonly SeenCall[];
    readonly removedIds: readonly string[];
  };
}

export async function openHands(server: Ringside): Promise<Hands> {
  const client = connect(server.origin, server.key);
  const live = new Map<string, SeenCall>();
  let fault: unknown;
  const stopped = new AbortController();
  const follow = async (): Promise<void> => {
    for await (const { data, errors } of client.iterate<Update>({ query: LIVE })) {
      if (!data) throw new Error(JSON.stringify(errors));
      const { full, calls, removedIds } = data.liveCalls;
      if (full) live.clear();
      for (const call of calls) live.set(call.id, call);
      for (const id of removedIds) live.delete(id);
    }
  };
  const reading = (async () => {
    while (!stopped.signal.aborted && fault === undefined) {
      // A link that closes is no error of ours: the server was killed, and comes back.
      await follow().catch((error: unknown) => (fault = error instanceof Error ? error : undefined));
      await delay(RETRY_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  })();
  return {
    async call(remoteNumber, holds = () => true) {
      const found = (): SeenCall | undefined =>
        [...live.values()].find((call) => call.remoteNumber === remoteNumber && holds(call));
      try {
        return await until(() => {
          if (fault !== undefined) throw new Error('The calls can’t be followed', { cause: fault });
          return found();
        });
      } catch (cause) {
        throw new Error(`No call of ${remoteNumber} is as wanted: ${JSON.stringify([...live.values()])}`, { cause });
      }
    },
    async order(command, variables) {
      const names = Object.keys(variables) as (keyof typeof TYPES)[]; // the keys of Arguments
      const declared = names.map((name) => `$${name}: ${TYPES[name]}`).join(', ');
      const given = names.map((name) => `${name}: $${name}`).join(', ');
      const query = `mutation(${declared}) { ${command}(${given}) { __typename ... on Refused { code message } } }`;
      await server.ask(query, variables);
    },
    async [Symbol.asyncDispose]() {
      stopped.abort();
      await client.dispose();
      await reading;
    },
  };
}
