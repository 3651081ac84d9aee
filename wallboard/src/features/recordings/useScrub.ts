/** Pointing at a place of a recording: what is there, and going there by a press or by dragging. */
import { computed, shallowRef } from 'vue';
import { type Mark, marksAt } from './marks.ts';

interface Scrubbed {
  readonly lengthMs: number;
  readonly atMs: number;
  readonly marks: readonly Mark[];
}

/** Of the whole: as near a point has to be to be found. */
const AROUND = 0.008;

export function useScrub(props: Scrubbed, go: (toMs: number) => void) {
  const hoverMs = shallowRef<number>();
  const isDragging = shallowRef(false);
  const placeOf = ({ clientX, currentTarget }: PointerEvent): number => {
    if (!(currentTarget instanceof Element)) return 0;
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(1, Math.max(0, (clientX - left) / width)) * props.lengthMs;
  };
  return {
    hoverMs,
    /** While it is dragged, what is heard stays where it was. */
    shownMs: computed(() => (isDragging.value ? (hoverMs.value ?? props.atMs) : props.atMs)),
    hovered: computed(() =>
      hoverMs.value === undefined ? [] : marksAt(props.marks, hoverMs.value, AROUND * props.lengthMs),
    ),
    percent: (ms: number) => `${props.lengthMs === 0 ? 0 : (100 * ms) / props.lengthMs}%`,
    press: (event: PointerEvent) => {
      if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      isDragging.value = true;
      hoverMs.value = placeOf(event);
    },
    move: (event: PointerEvent) => (hoverMs.value = placeOf(event)),
    release: (event: PointerEvent) => {
      if (!isDragging.value) return;
      isDragging.value = false;
      go(placeOf(event));
      if (event.pointerType === 'touch') hoverMs.value = undefined;
    },
    leave: () => {
      isDragging.value = false;
      hoverMs.value = undefined;
    },
  };
}
