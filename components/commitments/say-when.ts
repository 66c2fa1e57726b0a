import { i18n } from '#i18n';

/** An instant in words, in the browser's locale. */
export interface Said {
  /** "tomorrow 15:00", or "Tue 24 Nov 15:00" further away. */
  short: string;
  /** "tomorrow, Tue 24 Nov, 15:00 Berlin time": what is saved. */
  exact: string;
  /** How far away: "in 40 minutes", "2 hours ago"; from half a day on in days: "tomorrow", "in 5 days". */
  distance: string;
  /** For `<time dateTime>`. */
  iso: string;
}

const minute = 60_000;
const hour = 60 * minute;
const halfDay = 12 * hour;

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
  const time = format({ timeStyle: 'short' });
  const day = Math.abs(days) <= 1 ? relative.format(days, 'day') : null;
  const exact = i18n.t('when.exact', [date, time, sayZone(zone)]);

  return {
    short: i18n.t('when.short', [day ?? date, time]),
    exact: day ? i18n.t('when.dayThenExact', [day, exact]) : exact,
    distance: Math.abs(instant - now) < halfDay ? sayDistance(instant - now, relative) : relative.format(days, 'day'),
    iso: then.toInstant().toString(),
  };
};

/** An instant that will be read on another day: "Tue, 24 Nov 2026, 15:00 Berlin time". */
export const sayInstant = (instant: number, zone: string, locale: string = navigator.language): string => {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(instant);
  const date = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return i18n.t('when.exact', [date, format({ timeStyle: 'short' }), sayZone(zone)]);
};

/** "Berlin time" of `Europe/Berlin`; a zone without a city says itself. */
const sayZone = (zone: string): string => {
  const city = zone.split('/').at(-1)!.replaceAll('_', ' ');
  return zone.includes('/') && !zone.startsWith('Etc/') ? i18n.t('when.cityTime', [city]) : city;
};

/** Beside another clock: "09:00 New York time", with the day where it is another one there than in the zone `besides`. */
export const sayClock = (instant: number, zone: string, besides: string = zone, locale: string = navigator.language): string => {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(instant);
  const dayIn = (where: string) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(where).toPlainDate().toString();
  const clock = `${format({ timeStyle: 'short' })} ${sayZone(zone)}`;
  return dayIn(zone) === dayIn(besides) ? clock : `${format({ weekday: 'short' })} ${clock}`;
};

/** The same instant on the clock here and on the customer's, where those differ from the zone's own. */
export const sayElsewhere = (instant: number, zone: string, theirZone: string | null, here: string = Temporal.Now.timeZoneId(), locale: string = navigator.language): string[] => {
  const offset = (where: string) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(where).offsetNanoseconds;
  // Zones that show the same clock are one to the agent.
  const clocks = new Map([[offset(zone), zone]]);
  for (const other of [here, theirZone]) if (other !== null && !clocks.has(offset(other))) clocks.set(offset(other), other);
  return [...clocks.values()].slice(1).map((other) => sayClock(instant, other, zone, locale));
};

/** How much time is left: "40 minutes". */
export const sayLeft = (milliseconds: number, locale: string = navigator.language): string => {
  const minutes = Math.max(1, Math.round(milliseconds / minute));
  const [count, unit] = minutes < 100 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count as number);
};

const sayDistance = (milliseconds: number, relative: Intl.RelativeTimeFormat): string => {
  const minutes = Math.round(milliseconds / minute);
  if (minutes === 0) return relative.format(0, 'second');
  return Math.abs(minutes) < 60 ? relative.format(minutes, 'minute') : relative.format(Math.round(milliseconds / hour), 'hour');
};
