/** Numbers and times as they are written here: in the chosen language, with the habits of the browser's region. */
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

export function useFormat() {
  const { locale } = useI18n();
  const formats = computed(() => formatsFor(regional(locale.value, navigator.languages)));
  return {
    count: (value: number) => formats.value.count.format(value),
    percent: (share: number) => formats.value.percent.format(share),
    /** Without a time zone, the browser's. */
    time: (at: number, timeZone?: string) => formats.value.time(timeZone).format(at),
    second: (at: number, timeZone?: string) => formats.value.second(timeZone).format(at),
    day: (at: number, timeZone?: string) => formats.value.day(timeZone).format(at),
    date: (at: number, timeZone?: string) => formats.value.date(timeZone).format(at),
    /** Day and minute. */
    short: (at: number, timeZone?: string) => formats.value.short(timeZone).format(at),
    /** To the second, with the zone. */
    exact: (at: number, timeZone?: string) => formats.value.exact(timeZone).format(at),
  };
}

/** English for a British browser is `en-GB`, which has no AM and PM. */
export function regional(language: string, wanted: readonly string[]): string {
  return wanted.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}

function formatsFor(locale: string) {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const known = new Map<string | undefined, Intl.DateTimeFormat>();
    return (timeZone?: string) => {
      const format = known.get(timeZone) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
      known.set(timeZone, format);
      return format;
    };
  };
  return {
    count: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    time: dates({ hour: '2-digit', minute: '2-digit' }),
    second: dates({ hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    day: dates({ weekday: 'long', day: 'numeric', month: 'long' }),
    date: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    short: dates({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    exact: dates({ dateStyle: 'full', timeStyle: 'long' }),
  };
}
