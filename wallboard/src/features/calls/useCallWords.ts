/** Callers, agents and instants of calls as they are written on these screens. */
import { type InjectionKey, type Ref, computed, inject, provide } from 'vue';
import { useI18n } from 'vue-i18n';
import { clockFace } from '../../composables/duration.ts';
import { regional } from '../../composables/useFormat.ts';
import { useCentre } from '../board/useCentre.ts';
import { useLink } from '../board/useLink.ts';

interface Party {
  readonly name: string | null;
  readonly number: string | null;
}

const zoneKey: InjectionKey<Readonly<Ref<string | undefined>>> = Symbol('time zone of the centre');

/** For a page: asks for the time zone of the centre, in which the parts of the page then write all instants. */
export function provideZone() {
  const centre = useCentre(useLink().isOpen);
  provide(zoneKey, centre.timeZone);
  return centre;
}

/** That of the screen while nobody has said which one the centre has. */
export function useZone() {
  const timeZone = inject(zoneKey, undefined);
  return computed(() => timeZone?.value ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
}

export function useCallWords() {
  const { t, locale } = useI18n();
  const timeZone = inject(zoneKey, undefined);
  const formats = computed(() => {
    const region = regional(locale.value, navigator.languages);
    const zone = { timeZone: timeZone?.value };
    return {
      day: new Intl.DateTimeFormat(region, { day: '2-digit', month: '2-digit', year: 'numeric', ...zone }),
      minute: new Intl.DateTimeFormat(region, { hour: '2-digit', minute: '2-digit', ...zone }),
      second: new Intl.DateTimeFormat(region, { hour: '2-digit', minute: '2-digit', second: '2-digit', ...zone }),
      list: new Intl.ListFormat(locale.value, { type: 'conjunction' }),
    };
  });
  return {
    caller: ({ name, number }: Party) => name || number || t('calls.withheld'),
    /** `iso` or epoch milliseconds. */
    day: (at: string | number) => formats.value.day.format(new Date(at)),
    minute: (at: string | number) => formats.value.minute.format(new Date(at)),
    second: (at: string | number) => formats.value.second.format(new Date(at)),
    /** Between two instants; until now when the second is missing. */
    span: (from: string, to: string | number) => clockFace(new Date(to).getTime() - Date.parse(from)),
    face: clockFace,
    /** `Anna, Ben and 3 more`. */
    some: (names: readonly string[], most = 3) =>
      names.length <= most
        ? formats.value.list.format(names)
        : t('calls.ringsMore', { agents: names.slice(0, most - 1).join(', '), count: names.length - most + 1 }),
    list: (names: readonly string[]) => formats.value.list.format(names),
  };
}
