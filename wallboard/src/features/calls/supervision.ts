/** What whoever supervises can do about a call now, as the server says it, and who supervises it. */
import type { LiveSupervisionFragment, SupervisableFragment } from '@ringside/schema/documents';

export type Supervisable = SupervisableFragment;
export type Supervision = LiveSupervisionFragment;
export type SupervisionAction = Supervisable['supervisionControls'][number]['action'];
export type SupervisionMode = Supervision['mode'];

export const supervisionModes = ['LISTEN', 'WHISPER', 'BARGE'] as const satisfies readonly SupervisionMode[];

/** Single keys, none of which is one of the desk's that means something else at the same place. */
export const supervisionKeys: Readonly<Record<SupervisionAction, string>> = {
  LISTEN: 'L',
  WHISPER: 'W',
  BARGE: 'B',
  TAKE_OVER: 'T',
  HAND_BACK: 'R',
  LEAVE: 'V',
};

export const modeOf = (action: SupervisionAction): SupervisionMode | undefined =>
  supervisionModes.find((mode) => mode === action);

export interface SupervisionButton {
  readonly action: SupervisionAction;
  /** Why not; undefined when it can be done. */
  readonly code: string | undefined;
  readonly message: string;
  /** Whether it is what the one who looks does now. */
  readonly isOn: boolean;
}

export function supervisionOn({ supervisions, supervisionControls }: Supervisable) {
  const own = supervisions.find(({ isMine, state }) => isMine && state !== 'LEAVING');
  const on: SupervisionAction | undefined = own && (own.state === 'TALKING' ? 'TAKE_OVER' : own.mode);
  return {
    own,
    buttons: supervisionControls.map(({ action, code, message }): SupervisionButton => ({
      action,
      code: code ?? undefined,
      message: message ?? '',
      isOn: action === on,
    })),
  };
}

/** The reason that was given last stands first; none twice, and few enough to be read at a glance. */
export function remembered(reasons: readonly string[], reason: string, most = 4): readonly string[] {
  const given = reason.trim();
  return [given, ...reasons.filter((one) => one.toLowerCase() !== given.toLowerCase())].slice(0, most);
}
