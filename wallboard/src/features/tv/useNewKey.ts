/** The address with a new key, typed on a television that shows the old one, changes no more than the fragment: nothing is loaded anew. */
import { onScopeDispose } from 'vue';
import { takeKeyFromAddress, useSession } from '../../graphql/session.ts';

export function useNewKey(): void {
  const session = useSession();
  const stop = new AbortController();
  const take = () => {
    const given = takeKeyFromAddress(window);
    if (given) session.signIn(given.key, given.keep);
  };
  addEventListener('hashchange', take, { signal: stop.signal });
  onScopeDispose(() => stop.abort());
}
