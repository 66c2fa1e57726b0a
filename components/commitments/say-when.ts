import { i18n } from '#i18n';

/** An instant in words, in the browser's locale. */
export interface Said {
  /** "tomorrow 15:00", or "Tue 24 Nov 15:00" further away. */
  short: string;
  /** "tomorrow, Tue 24 Nov, 15:00 Berlin time": what is saved. */
  exact: string;
  /** "in 40 minutes", "2 hours ago". */
  distance: string;
  /** For `<time dateTime>`. */
  iso: string;
}

const minute = 60_000;
const steps = [
  { unit: 'day', size: 24 * 60 * minute },
  { unit: 'hour', size: 60 * minute },
  { unit: 'minute', size: minute },
] as const;

/**
 * @param instant epoch milliseconds
 * @param zone IANA zone in which it is said
 * @param now epoch milliseconds
 * @param locale BCP 47; the browser's own unless told
 */
export const sayWhen = (instant: number, zone: string, now: number, locale: string = navigator.language): Said => {
  const then = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const days = then.toPlainDate().since(today.toPlainDate()).days;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(instant);

  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const date = format({ weekday: 'short', day: 'numeric', month: 'short', ...(then.year === today.year ? {} : { year: 'numeric' }) });
  const time = format({ hour: 'numeric', minute: '2-digit' });
  const day = Math.abs(days) <= 1 ? relative.format(days, 'day') : null;
  const exact = i18n.t('when.exact', [date, time, sayZone(zone)]);

  return {
    short: i18n.t('when.short', [day ?? date, time]),
    exact: day ? i18n.t('when.dayThenExact', [day, exact]) : exact,
    distance: sayDistance(instant - now, new Intl.RelativeTimeFormat(locale, { numeric: 'always' })),
    iso: then.toInstant().toString(),
  };
};

/** "Berlin time" of `Europe/Berlin`; a zone without a city says itself. */
const sayZone = (zone: string): string => {
  const city = zone.split('/').at(-1)!.replaceAll('_', ' ');
  return zone.includes('/') && !zone.startsWith('Etc/') ? i18n.t('when.cityTime', [city]) : city;
};

const sayDistance = (milliseconds: number, relative: Intl.RelativeTimeFormat): string => {
  const { unit, size } = steps.find(({ size }) => Math.abs(milliseconds) >= size) ?? steps[2];
  return relative.format(Math.trunc(milliseconds / size), unit);
};
