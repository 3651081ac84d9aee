/** The keys with which screens on walls open one board: the list of them, a new one, and taking one away. */
import { ApiKeysDocument, CreateBoardTokenDocument, RevokeApiKeyDocument } from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { useClock } from '../../composables/useClock.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { keyFaults, keyFields, keyInputOf, newToken } from '../keys/keyForm.ts';
import { useAll } from '../setup/useAll.ts';
import { useRemoval } from '../setup/useRemoval.ts';
import { useSheet } from '../setup/useSheet.ts';
import { useTyped } from '../setup/useTyped.ts';

export function useTokens(boardId: string) {
  const clock = useClock();
  const { items, problem, again } = useAll(ApiKeysDocument, ({ apiKeys }) => apiKeys, [
    'KEY_CONFIGURED',
    'KEY_REVOKED',
  ]);
  const create = useMutation(CreateBoardTokenDocument);
  const sheet = useSheet(newToken, keyFields);
  /** Told once, and then forgotten here. */
  const made = shallowRef<{ readonly name: string; readonly secret: string }>();
  const save = async () => {
    if (!sheet.check(keyFaults(sheet.form, clock.read()))) return;
    const { name, expiresAt } = keyInputOf(sheet.form, clock.read());
    const data = await create.run({ boardId, name, expiresAt });
    const done = sheet.take(data?.createBoardToken, create.problem.value);
    if (!done) return;
    made.value = { name, secret: done.secret };
    sheet.fill(newToken);
    again();
  };
  return {
    ...sheet,
    faults: useTyped(() => keyFaults(sheet.form, clock.now.value), sheet.faults),
    tokens: computed(() => items.value?.filter((key) => key.boardId === boardId)),
    problem,
    again,
    save,
    made,
    isRunning: create.isRunning,
    removal: useRemoval(RevokeApiKeyDocument, ({ revokeApiKey }) => revokeApiKey, again),
  };
}
