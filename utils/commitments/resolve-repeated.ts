import { cutRepeat } from './read-repeat';
import { type DayOffRule, keptDay, type Repeat } from './repeat';
import { resolveTime, type TimeResolution, type Understanding } from './resolve-time';
import { defaultHours } from './working-time';

/** A time and how it comes again, `repeat` null: once; or why there is none. */
export type Repeated = ((TimeResolution & { ok: true }) & { repeat: Repeat | null }) | (TimeResolution & { ok: false });

/** As {@link resolveTime}, for words that may say that it comes again: "every 2 weeks, Friday 3pm". The time is that of the first. */
export function resolveRepeated(words: string, now: number, zone: string, understanding: Understanding & { onDayOff?: DayOffRule } = {}): Repeated {
  const repeated = cutRepeat(words);
  const resolved = resolveTime(repeated?.rest ?? words, now, zone, understanding);
  if (!resolved.ok) return resolved;
  if (!repeated) return { ...resolved, repeat: null };
  const { onDayOff = 'after', hours = defaultHours } = understanding;
  const literal = Temporal.Instant.fromEpochMilliseconds(resolved.time.dueAt).toZonedDateTimeISO(resolved.time.zone);
  const start = literal.toPlainDateTime();
  const kept = (rule: DayOffRule) => keptDay(start.toPlainDate(), rule, hours).toPlainDateTime(start.toPlainTime()).toZonedDateTime(literal.timeZoneId).epochMilliseconds;
  // The working day before the first may be over already; then it is kept after.
  const dueAt = [kept(onDayOff), kept('after')].find((at) => at > now) ?? resolved.time.dueAt;
  const repeat = { ...repeated.rhythm, start: start.toString({ smallestUnit: 'minute' }), zone: literal.timeZoneId, onDayOff };
  return { ok: true, time: { ...resolved.time, dueAt, said: words.trim() }, note: null, repeat };
}
