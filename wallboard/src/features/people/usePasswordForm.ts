/** Setting a password: of somebody else, or one's own, for which the current one is needed. */
import { SetPasswordDocument } from '@ringside/schema/documents';
import { useMutation } from '../../graphql/useMutation.ts';
import { type Faults, faultsOf } from '../setup/fault.ts';
import { useSheet } from '../setup/useSheet.ts';
import { useTyped } from '../setup/useTyped.ts';
import { passwordFault } from './password.ts';

export interface PasswordOwner {
  readonly id: string;
  readonly login: string;
  readonly name: string;
}

interface PasswordForm {
  readonly currentPassword: string;
  readonly password: string;
}

const blank: PasswordForm = { currentPassword: '', password: '' };

export function usePasswordForm(owner: () => PasswordOwner, isOwn: boolean, done: () => void) {
  const { run, problem, isRunning } = useMutation(SetPasswordDocument);
  const sheet = useSheet(blank, { fields: ['currentPassword', 'password'] });
  const find = (): Faults<keyof PasswordForm> => {
    const { login, name } = owner();
    const { currentPassword, password } = sheet.form;
    return faultsOf<keyof PasswordForm>({
      currentPassword: isOwn && currentPassword === '' ? { key: 'empty' } : undefined,
      password: passwordFault(password, [login, name]),
    });
  };
  const save = async () => {
    if (!sheet.check(find())) return;
    const { currentPassword, password } = sheet.form;
    const data = await run({ userId: owner().id, password, currentPassword: isOwn ? currentPassword : null });
    if (!sheet.take(data?.setPassword, problem.value)) return;
    sheet.fill(blank);
    done();
  };
  return { ...sheet, faults: useTyped(find, sheet.faults), isRunning, save };
}
