/** The recording of one call: how it stands in words, and its two buttons. */
import { type Ref, computed, nextTick, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { icons } from '../../components/icons.ts';
import { useClock } from '../../composables/useClock.ts';
import {
  type pauseReasons,
  recordingButtons,
  type RecordingAction,
  type RecordingButton,
  type RecordingNow,
} from './recording.ts';
import { useCallControl } from './useCallControl.ts';
import { usePauseWords } from './usePauseWords.ts';
import { useRefusalWords } from './useRefusalWords.ts';

export interface RecordedCall {
  readonly callId: string;
  readonly version: number;
  readonly recording: RecordingNow;
}

type Kind = 'record' | 'pause';

const signs = {
  START: 'record',
  STOP: 'stop',
  PAUSE: 'paused',
  RESUME: 'play',
} as const satisfies Record<RecordingAction, keyof typeof icons>;

/** `asking`: why it is to be paused is asked now. */
export function useRecording(given: Readonly<Ref<RecordedCall>>, asking: () => unknown) {
  const { t, te } = useI18n();
  const { now } = useClock();
  const { ofRefusal } = useRefusalWords();
  const reasonIn = usePauseWords();
  const control = useCallControl(() => ({ id: given.value.callId, version: given.value.version }));
  const isAsking = shallowRef(false);
  const recording = computed(() => given.value.recording);
  const found = computed(() => recordingButtons(recording.value));
  const isPaused = computed(() => recording.value.standing === 'PAUSED');
  // What has become impossible closes.
  watch(
    () => found.value.pause?.action === 'PAUSE' && found.value.pause.code === undefined,
    (can) => can || (isAsking.value = false),
  );
  const why = ({ code, message }: RecordingButton) => {
    if (code === undefined) return undefined;
    return te(`calls.recording.why.${code}`) ? t(`calls.recording.why.${code}`) : ofRefusal({ code, message });
  };
  const buttonOf = (kind: Kind) => {
    const button = found.value[kind];
    if (!button) return [];
    const { action } = button;
    const isOpen = action === 'PAUSE' ? isAsking.value : undefined;
    return [
      { kind, action, label: t(`calls.recording.action.${action}`), icon: signs[action], why: why(button), isOpen },
    ];
  };
  const doing: Readonly<Record<RecordingAction, () => unknown>> = {
    START: () => control.run('record', {}),
    STOP: () => control.run('stopRecord', {}),
    RESUME: () => control.run('resumeRecord', {}),
    PAUSE: async () => {
      isAsking.value = !isAsking.value;
      await nextTick();
      if (isAsking.value) asking();
    },
  };
  return {
    control,
    isAsking,
    sign: computed(() => (isPaused.value ? 'paused' : isOn(recording.value) ? 'record' : 'notRecorded')),
    tone: computed(() => (isPaused.value ? 'paused' : isOn(recording.value) ? 'on' : 'off')),
    words: computed(() => {
      const { standing, policy, reason } = recording.value;
      if (standing === 'OFF') return t(`calls.recording.off.${policy}`);
      if (standing !== 'PAUSED') return t(`calls.recording.standing.${standing}`);
      return t('calls.recording.pausedFor', { reason: reasonIn(reason ?? '') });
    }),
    forMs: computed(() => {
      const { since } = recording.value;
      return since === null || !isOn(recording.value) ? undefined : Math.max(0, now.value - Date.parse(since));
    }),
    /** Until a pause ends by itself. */
    leftMs: computed(() => {
      const { until } = recording.value;
      return until === null ? undefined : Math.max(0, Date.parse(until) - now.value);
    }),
    buttons: computed(() => [...buttonOf('record'), ...buttonOf('pause')]),
    press: (kind: Kind) => {
      const button = found.value[kind];
      control.forget();
      if (button && button.code === undefined) doing[button.action]();
    },
    pause: async (reason: (typeof pauseReasons)[number]) => {
      isAsking.value = false;
      await control.run('pauseRecord', { reason });
    },
    dismiss: () => void (isAsking.value = false),
  };
}

const isOn = ({ standing }: RecordingNow): boolean =>
  standing === 'STARTING' || standing === 'RUNNING' || standing === 'PAUSED';
