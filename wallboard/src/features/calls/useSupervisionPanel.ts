/** The buttons of a supervisor: what they say, what they do, and what is asked before. */
import { type Ref, computed, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { icons } from '../../components/icons.ts';
import { useMe } from '../../layout/useMe.ts';
import { useAgentRows } from '../board/useBoardRows.ts';
import {
  modeOf,
  type Supervisable,
  type SupervisionAction,
  supervisionKeys,
  type SupervisionMode,
  supervisionOn,
} from './supervision.ts';
import { useRefusalWords } from './useRefusalWords.ts';
import { useSupervision } from './useSupervision.ts';
import type { Supervisor } from './useSupervisor.ts';

export interface SupervisedCall {
  readonly callId: string;
  readonly live: Supervisable;
  readonly supervisor: Supervisor;
}

const signs = {
  LISTEN: 'listen',
  WHISPER: 'whisper',
  BARGE: 'members',
  TAKE_OVER: 'talking',
  HAND_BACK: 'handBack',
  LEAVE: 'hangUp',
} as const satisfies Record<SupervisionAction, keyof typeof icons>;

/** `changed`: what the server says of the buttons may be another answer now. */
export function useSupervisionPanel(given: Readonly<Ref<SupervisedCall>>, changed: () => void) {
  const { t, te } = useI18n();
  const { me } = useMe();
  const { ofRefusal } = useRefusalWords();
  const supervision = useSupervision(() => given.value.callId);
  const asked = shallowRef<SupervisionMode>();
  const state = computed(() => supervisionOn(given.value.live));
  const { phone, remember } = given.value.supervisor;
  const tile = useOwnTile(me.value?.agent?.id);
  // Whether the own phone is free shows at no call.
  watch(tile, (_is, was) => was && changed());
  const why = (code: string | undefined, message: string) => {
    if (code === undefined) return undefined;
    if (code === 'CALL_TAKEN_OVER' && state.value.own?.state === 'TALKING') return t('calls.supervise.talking');
    if (code === 'SUPERVISION_NOT_STARTED' && !state.value.own) return t('calls.supervise.listenFirst');
    return te(`calls.supervise.why.${code}`) ? t(`calls.supervise.why.${code}`) : ofRefusal({ code, message });
  };
  const buttons = computed(() =>
    state.value.buttons.map(({ action, code, message, isOn }) => ({
      action,
      label: t(`calls.supervise.action.${action}`),
      icon: signs[action],
      why: why(code, message),
      isPressed: modeOf(action) || isOn ? isOn : undefined,
      shortcut: supervisionKeys[action],
    })),
  );
  const press = (action: SupervisionAction) => {
    const { own, buttons: all } = state.value;
    const button = all.find((one) => one.action === action);
    const mode = modeOf(action);
    if (!button || button.code !== undefined || (button.isOn && mode)) return;
    supervision.forget();
    if (!own && mode) asked.value = mode;
    else if (own && mode) void supervision.change(own.id, mode);
    else if (own && action === 'TAKE_OVER') void supervision.takeOver(own.id);
    else if (own && action === 'HAND_BACK') void supervision.handBack(own.id);
    else if (own) void supervision.end(own.id);
  };
  // Whoever is in none of their own teams does not see their own tile.
  const ownPhone = computed(() => tile.value?.extension ?? me.value?.agent?.extension?.extension);
  return {
    supervision,
    buttons,
    asked,
    phone,
    ownPhone,
    own: computed(() => state.value.own),
    /** Admins end anybody's. */
    canEnd: computed(() => me.value?.role === 'ADMIN'),
    /** Which phone rings, in words. */
    rings: computed(() => {
      if (phone.value !== '') return t('calls.supervise.rings', { extension: phone.value });
      return ownPhone.value === undefined
        ? t('calls.supervise.noPhone')
        : t('calls.supervise.ringsOwn', { extension: ownPhone.value });
    }),
    press,
    begin: async (reason: string) => {
      if (asked.value && (await supervision.begin(asked.value, reason, phone.value))) {
        asked.value = undefined;
        remember(reason);
      }
    },
    close: () => {
      asked.value = undefined;
      supervision.forget();
    },
    choosePhone: (event: Event) => {
      if (event.target instanceof HTMLInputElement) phone.value = event.target.value.trim();
    },
  };
}

function useOwnTile(agentId: string | undefined) {
  if (agentId === undefined) return computed(() => undefined);
  const { known } = useAgentRows([agentId]);
  return computed(() => known.value.rows.get(agentId));
}
