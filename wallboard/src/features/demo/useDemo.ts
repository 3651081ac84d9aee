/** The demo centre as the server has it; undefined when there is none, and for who does not set the centre up. */
import { DemoDocument } from '@ringside/schema/documents';
import { computed } from 'vue';
import { useQuery } from '../../graphql/useQuery.ts';

export function useDemo() {
  const { data, again } = useQuery(DemoDocument, {});
  return { demo: computed(() => data.value?.centre.demo ?? undefined), again };
}
