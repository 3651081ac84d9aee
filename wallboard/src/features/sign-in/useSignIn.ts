/** The form that asks for an API key. */
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSession } from '../../graphql/session.ts';

export function useSignIn() {
  const { t } = useI18n();
  const session = useSession();
  const key = shallowRef('');
  const keep = shallowRef(false);
  const isMissing = shallowRef(false);
  const error = computed(() => {
    if (isMissing.value && key.value.trim() === '') return t('signIn.missing');
    return session.refused.value && key.value === '' ? t('signIn.refused') : undefined;
  });
  const submit = () => {
    const given = key.value.trim();
    isMissing.value = given === '';
    if (given !== '') session.signIn(given, keep.value);
  };
  return { key, keep, error, submit };
}
