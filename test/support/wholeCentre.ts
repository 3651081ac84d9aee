/** Everything real at once: an Asterisk, registered SIP phones, and the server as a process, set up through its API. */
import { startAsterisk, type Asterisk } from '../peers/asterisk/asterisk.ts';
import { startPhone, type Behaviour, type Phone } from '../peers/sip/phone.ts';
import { setUp, signIn, type Centre, type CentrePlan } from './asteriskCentre.ts';
import { Ringside, type RingsideOptions } from './ringside.ts';

export interface WholePlan extends CentrePlan {
  readonly behaviours: Readonly<Record<string, Behaviour>>;
  readonly server?: RingsideOptions;
}

export interface WholeCentre extends AsyncDisposable {
  readonly asterisk: Asterisk;
  readonly server: Ringside;
  readonly phones: Readonly<Record<string, Phone>>;
  readonly centre: Centre;
}

/** All agents are signed in and their phones registered when it resolves. */
export async function openWholeCentre(plan: WholePlan): Promise<WholeCentre> {
  await using opened = new AsyncDisposableStack();
  const extensions = Object.keys(plan.agents);
  const [asterisk, server] = await Promise.all([
    startAsterisk({
      endpoints: extensions.map((extension) => ({ extension })),
      musicClasses: plan.queues.map(({ name }) => name),
    }),
    Ringside.start(plan.server),
  ]);
  opened.use(asterisk);
  opened.use(server);
  const started = await Promise.all(
    extensions.map((extension) => {
      const behaviour = plan.behaviours[extension] ?? { answerAfterMs: 200 };
      return startPhone({
        sip: asterisk,
        extension,
        password: asterisk.account(extension).password,
        behaviour,
        echo: true,
      });
    }),
  );
  for (const phone of started) opened.use(phone);
  const centre = await setUp(server, asterisk, plan);
  await signIn(server, Object.values(centre.agentIds));
  const stack = opened.move();
  return {
    asterisk,
    server,
    centre,
    phones: Object.fromEntries(started.map((phone) => [phone.extension, phone])),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

export interface SeenCall {
  readonly id: string;
  readonly state: string;
  readonly end: string | null;
  readonly remoteNumber: string;
  readonly arrivedAt: string;
  readonly connectedAt: string | null;
  readonly agent: { readonly id: string } | null;
}

interface Page {
  readonly nodes: SeenCall[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** All calls that the server tells of, newest first. */
export async function callsOf(server: Ringside): Promise<SeenCall[]> {
  const calls: SeenCall[] = [];
  for (let after: string | null = null; ;) {
    const answer: { readonly calls: Page } = await server.ask(
      `query($after: String) { calls(first: 100, after: $after) { nodes { id state end remoteNumber arrivedAt connectedAt agent { id } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    calls.push(...answer.calls.nodes);
    if (!answer.calls.pageInfo.hasNextPage) return calls;
    after = answer.calls.pageInfo.endCursor;
  }
}

/** Asks again and again until it holds; throws with the last value when it does not in time. */
export async function eventually<T>(
  ask: () => Promise<T>,
  holds: (value: T) => boolean,
  timeoutMs = 20_000,
  everyMs = 50,
): Promise<T> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > until) throw new Error(`not in ${timeoutMs} ms: ${JSON.stringify(value).slice(0, 2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

export const inState = (calls: readonly SeenCall[], state: string): SeenCall[] =>
  calls.filter((call) => call.state === state);
