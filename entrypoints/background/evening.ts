import { hoursHere, timesOn } from '@/utils/commitments/working-time';
import { hereZone, readTimes } from './times';

/** The instant at which the last hour of the agent's working day begins, in epoch milliseconds. */
export const eveningOf = async (now: number): Promise<number> => {
  const hours = hoursHere((await readTimes()).hours, hereZone());
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(hours.zone).toPlainDate();
  return today.toZonedDateTime({ timeZone: hours.zone, plainTime: timesOn(hours, today).end }).subtract({ hours: 1 }).epochMilliseconds;
};
