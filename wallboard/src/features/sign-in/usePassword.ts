/** The form that asks for a login and a password. */
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { type SignIn, useAccount } from '../../graphql/account.ts';
import { useSession } from '../../graphql/session.ts';

export function usePassword() {
  const { t } = useI18n();
  const account = useAccount();
  const session = useSession();
  const login = shallowRef('');
  const password = shallowRef('');
  const wasAsked = shallowRef(false);
  const isRunning = shallowRef(false);
  const result = shallowRef<SignIn>();
  const loginError = computed(() =>
    wasAsked.value && login.value.trim() === '' ? t('signIn.loginMissing') : undefined,
  );
  const passwordError = computed(() =>
    wasAsked.value && password.value === '' ? t('signIn.passwordMissing') : undefined,
  );
  const trouble = computed(() => {
    switch (result.value?.outcome) {
      case 'refused':
        return t('signIn.wrong');
      case 'locked':
        return result.value.waitS === undefined
          ? t('signIn.lockedPlain')
          : t('signIn.locked', { seconds: result.value.waitS });
      case 'unreachable':
        return t('signIn.unreachable');
      default:
        return session.hasEnded.value ? t('signIn.ended') : undefined;
    }
  });
  const submit = async () => {
    wasAsked.value = true;
    if (isRunning.value || login.value.trim() === '' || password.value === '') return;
    isRunning.value = true;
    result.value = await account.signIn(login.value.trim(), password.value);
    isRunning.value = false;
  };
  return { login, password, loginError, passwordError, trouble, isRunning, submit };
}
