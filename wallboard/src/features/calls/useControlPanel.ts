/** The buttons of a call: what they say, what they do, and which of them has opened something. */
import { type Ref, computed, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { icons } from '../../components/icons.ts';
import {
  type CallControl,
  type Control,
  callControls,
  consultControls,
  type Handling,
  type Hands,
  handsOn,
} from './controls.ts';
import { type Order, useCallControl, type Wish } from './useCallControl.ts';

export const shortcuts: Readonly<Record<Control, string>> = {
  hold: 'H',
  mute: 'M',
  keypad: 'K',
  transfer: 'T',
  park: 'P',
  hangUp: 'E',
  swap: 'S',
  merge: 'B',
  complete: 'G',
  cancel: 'C',
};

export interface ControlledCall {
  readonly callId: string;
  readonly handling: Handling;
  readonly agentId: string | undefined;
  readonly canEnd?: boolean;
}

interface Button {
  readonly control: CallControl;
  readonly label: string;
  readonly icon: keyof typeof icons;
  readonly order: Order;
  readonly shortcut: string;
  readonly why: string | undefined;
  readonly isOn: boolean;
  readonly isOpen: boolean | undefined;
  readonly tone: 'plain' | 'danger';
}

export function useControlPanel(given: Readonly<Ref<ControlledCall>>) {
  const { t } = useI18n();
  const hands = computed((): Hands => {
    const { handling, agentId, canEnd } = given.value;
    const found = handsOn(handling, agentId);
    if (!canEnd) return found;
    const { hangUp: _, ...why } = found.why;
    return { ...found, why, leaving: 'end' as const };
  });
  const control = useCallControl(() => ({ id: given.value.callId, version: given.value.handling.version }));
  const opened = shallowRef<'transfer' | 'keypad'>();
  const isAsking = shallowRef(false);
  const agent = () => ({ agentId: given.value.agentId });
  const toggle = (what: 'transfer' | 'keypad') => {
    control.forget();
    opened.value = opened.value === what ? undefined : what;
  };
  // What has become impossible closes, so that nobody types into nothing.
  watch(
    () => opened.value && hands.value.why[opened.value],
    (why) => why && (opened.value = undefined),
  );
  const leave = async () => {
    isAsking.value = false;
    const { own } = hands.value;
    if (own) await control.run('drop', { legId: own.legId });
  };
  const end = async () => {
    isAsking.value = false;
    await control.run('hangUp', {});
  };
  const doing: Readonly<Record<Control, () => unknown>> = {
    hold: () =>
      control.run(hands.value.isHeld ? 'resume' : 'hold', { ...agent(), legId: hands.value.others[0]?.legId }),
    mute: () => control.run('mute', { ...agent(), legId: hands.value.own?.legId, muted: !hands.value.isMuted }),
    keypad: () => toggle('keypad'),
    transfer: () => toggle('transfer'),
    park: () => control.run('park', agent()),
    hangUp: () => {
      if (hands.value.leaving === 'choose') isAsking.value = true;
      else if (hands.value.leaving === 'leave') void leave();
      else void end();
    },
    swap: () => control.run('swap', {}),
    merge: () => control.run('merge', {}),
    complete: () => control.run('complete', {}),
    cancel: () => control.run('cancel', {}),
  };
  const words = computed(() => {
    const { isHeld, isMuted, leaving } = hands.value;
    return {
      hold: { name: isHeld ? 'resume' : 'hold', icon: isHeld ? 'play' : 'paused', order: isHeld ? 'resume' : 'hold' },
      mute: { name: isMuted ? 'unmute' : 'mute', icon: isMuted ? 'unmuted' : 'muted', order: 'mute' },
      keypad: { name: 'keypad', icon: 'keypad', order: 'keypad' },
      transfer: { name: 'transfer', icon: 'transfer', order: 'give' },
      park: { name: 'park', icon: 'park', order: 'park' },
      hangUp: { name: leaving === 'leave' ? 'leave' : 'hangUp', icon: 'hangUp', order: 'hangUp' },
    } as const satisfies Record<CallControl, { name: string; icon: keyof typeof icons; order: Order }>;
  });
  return {
    hands,
    control,
    opened,
    isAsking,
    leave,
    end,
    buttons: computed((): readonly Button[] =>
      callControls.map((each) => {
        const { name, icon, order } = words.value[each];
        const why = hands.value.why[each];
        return {
          control: each,
          label: t(`calls.control.${name}`),
          icon,
          order,
          shortcut: shortcuts[each],
          why: why && t(`calls.control.why.${why}`),
          isOn: (each === 'hold' && hands.value.isHeld) || (each === 'mute' && hands.value.isMuted),
          isOpen: each === 'transfer' || each === 'keypad' ? opened.value === each : undefined,
          tone: each === 'hangUp' ? 'danger' : 'plain',
        };
      }),
    ),
    /** Does what the button does, when it can be done. */
    press: (each: Control) => {
      const isOffered = !consultControls.some((one) => one === each) || hands.value.third !== undefined;
      if (isOffered && hands.value.why[each] === undefined) doing[each]();
    },
    give: async (to: Wish<'give'>['to']) => {
      if (await control.run('give', { ...agent(), to })) opened.value = undefined;
    },
    consult: async (to: Wish<'consult'>['to']) => {
      if (await control.run('consult', { ...agent(), to })) opened.value = undefined;
    },
    dial: (digits: string) => control.run('keypad', { ...agent(), digits }),
    close: () => void (opened.value = undefined),
  };
}
