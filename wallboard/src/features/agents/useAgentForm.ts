/** The form of one agent, new or changed. */
import {
  AgentDocument,
  CreateAgentDocument,
  ExtensionsDocument,
  NumbersDocument,
  ProvidersDocument,
  SkillsDocument,
  UpdateAgentDocument,
} from '@ringside/schema/documents';
import { computed, watch } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { useSheet } from '../setup/useSheet.ts';
import { agentFaults, agentFields, agentFormOf, agentInputOf, newAgent } from './agentForm.ts';

/** Without an id, a new one. There can be no more than 50 providers, which is one page. */
export function useAgentForm(id: string | undefined, done: () => void) {
  const create = useMutation(CreateAgentDocument);
  const update = useMutation(UpdateAgentDocument);
  const stored = useQuery(AgentDocument, () => (id === undefined ? undefined : { id }));
  const asked = useQuery(ProvidersDocument, {});
  const providers = computed(() => asked.data.value?.providers.nodes ?? []);
  const known = useQuery(SkillsDocument, {});
  const primary = computed(() => providers.value.find((provider) => provider.primary)?.id ?? '');
  const sheet = useSheet(newAgent, agentFields);
  watch([stored.data, primary] as const, ([data, providerId]) => {
    if (id === undefined) sheet.suggest({ providerId });
    else if (data?.agent && !sheet.isChanged.value)
      sheet.fill({ ...agentFormOf(data.agent), ...(!data.agent.extension && { providerId }) });
  });

  // A large phone system has more than a page of them, so what is typed is looked for there; one's own is no search.
  const search = computed(() => {
    const typed = sheet.form.extension.trim();
    return typed === stored.data.value?.agent?.extension?.extension ? '' : typed;
  });
  const free = useQuery(ExtensionsDocument, () => {
    const { providerId } = sheet.form;
    return providerId === '' ? undefined : { first: 50, filter: { providerId, isFree: true, search: search.value } };
  });

  const numbers = useQuery(NumbersDocument, { first: 100 });
  const own = computed(() => {
    const at = sheet.form.providerId;
    const main = providers.value.find(({ id: other }) => other === at)?.callerId;
    const set = numbers.data.value?.numbers.nodes.filter(({ provider }) => provider?.id === at) ?? [];
    const shown = set.map(({ number, queue }) => ({ label: number, description: queue?.name ?? '' }));
    return main ? [{ label: main, description: '' }, ...shown] : shown;
  });

  const save = async () => {
    if (!sheet.check(agentFaults(sheet.form))) return;
    const input = agentInputOf(sheet.form);
    const answer = id ? (await update.run({ id, input }))?.updateAgent : (await create.run({ input }))?.createAgent;
    if (sheet.take(answer, (id ? update : create).problem.value)) done();
  };
  return {
    ...sheet,
    save,
    providers,
    ownNumbers: own,
    skills: computed(() => known.data.value?.skills ?? []),
    extensions: computed(() => free.data.value?.extensions.nodes ?? []),
    isRunning: computed(() => create.isRunning.value || update.isRunning.value),
    isKnown: computed(() => id === undefined || Boolean(stored.data.value?.agent)),
    isGone: computed(() => stored.data.value !== undefined && !stored.data.value.agent),
    problem: stored.problem,
    again: stored.again,
  };
}
