/** The cast of most tests by ear: a customer who talks to an agent, and those whom the agent may bring in. */
import type { Party } from '../../peers/carrier/party.ts';
import { type EarCentre, type EarPlan, expectHearing, openEarCentre } from './ear.ts';

export const SALES = '+493023125100';
export const CUSTOMER = '+4915990000001';
export const OUTSIDE = '+4930230000';

export interface Scene extends AsyncDisposable {
  readonly ear: EarCentre;
  readonly agent: Party;
  readonly colleague: Party;
  readonly customer: Party;
  readonly outside: Party;
  readonly agentId: string;
  readonly colleagueId: string;
  readonly supportId: string;
  /** The customer calls, and talks to the agent. Gives the call's id. */
  begin(): Promise<string>;
  /** Everybody hangs up, and is themselves again. */
  end(): Promise<void>;
}

/** The agent serves `sales`, the colleague `support`; nobody wraps up. */
export async function openScene(more: Partial<EarPlan> = {}): Promise<Scene> {
  const settings = { wrapUpMs: 0 };
  const ear = await openEarCentre({
    queues: [
      { name: 'sales', number: SALES, settings },
      { name: 'support', number: '+493023125200', settings },
    ],
    agents: { '1001': { sales: 0 }, '1002': { support: 0 } },
    ...more,
  });
  const agent = ear.add('agent', '1001');
  const customer = ear.add('customer', CUSTOMER);
  const colleague = ear.add('colleague', '1002');
  const outside = ear.add('outside', OUTSIDE);
  const { agentIds, queueIds } = ear.centre;
  return {
    ear,
    agent,
    colleague,
    customer,
    outside,
    agentId: agentIds['1001']!,
    colleagueId: agentIds['1002']!,
    supportId: queueIds['support']!,
    async begin() {
      await customer.call(SALES);
      await agent.answered();
      await expectHearing(ear, { customer: ['agent'], agent: ['customer'] }, { forMs: 200 });
      return (await ear.hands.call(CUSTOMER, ({ state }) => state === 'CONNECTED')).id;
    },
    async end() {
      for (const party of [customer, agent, colleague, outside]) {
        if (party.state !== 'idle') await party.hangUp();
        party.become({ manner: 'answers', answerAfterMs: 100 });
      }
    },
    [Symbol.asyncDispose]: () => ear[Symbol.asyncDispose](),
  };
}
