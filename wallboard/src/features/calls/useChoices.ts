/** The queues and agents by which calls can be narrowed, in the order of their names. */
import { AgentChoicesDocument, QueueChoicesDocument } from '@ringside/schema/documents';
import { onScopeDispose, shallowReadonly, shallowRef } from 'vue';
import { useGraphql } from '../../graphql/graphql.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What a list can be narrowed by: the name that it has in the address, and the words for it and for any. */
export interface NamedFilter<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly any: string;
  readonly choices: readonly Choice[];
}

interface Page {
  readonly nodes: readonly Choice[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Pages of 100; who has more agents than these finds the rest by their calls. */
const mostPages = 20;

/** What can't be asked stays empty: a list can be read without narrowing it. */
export function useChoices() {
  const { client } = useGraphql();
  const queues = shallowRef<readonly Choice[]>([]);
  const agents = shallowRef<readonly Choice[]>([]);
  const gone = new AbortController();
  onScopeDispose(() => gone.abort());
  const context = { fetchOptions: { signal: gone.signal } };
  const fetchPolicy = 'network-only';
  void all(async (after) => {
    const { data } = await client.query({ query: QueueChoicesDocument, variables: { after }, fetchPolicy, context });
    return data?.queues;
  }).then((found) => (queues.value = found));
  void all(async (after) => {
    const { data } = await client.query({ query: AgentChoicesDocument, variables: { after }, fetchPolicy, context });
    return data?.agents;
  }).then((found) => (agents.value = found));
  return { queues: shallowReadonly(queues), agents: shallowReadonly(agents) };
}

async function all(ask: (after: string | null) => Promise<Page | undefined>): Promise<readonly Choice[]> {
  const found: Choice[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < mostPages; turn += 1) {
    // An error is told by the page itself, which asks the same server.
    const page: Page | undefined = await ask(after).catch(() => undefined);
    if (!page) break;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return found;
}
