/** A backup is asked for when the last one is older than this, in milliseconds: a month. */
export const backupEvery = 30 * 24 * 3_600_000;
/** How long the question rests once it was put off. */
export const nagRests = 7 * 24 * 3_600_000;

export interface BackupHistory {
  /** When the last one was made, or null; as the others in epoch milliseconds. */
  madeAt: number | null;
  /** Since when there has been something to lose; null: there is nothing. */
  since: number | null;
  restsUntil: number | null;
}

/** Whether the month is over and nobody put the question off. */
export const backupIsDue = ({ madeAt, since, restsUntil }: BackupHistory, now: number): boolean => {
  if (since === null || (restsUntil !== null && now < restsUntil)) return false;
  return now - (madeAt ?? since) >= backupEvery;
};

/**
 * For a profile that is wiped each night: whether the day is about to end without a backup.
 * @param from the instant from which today's backup counts, and from which it is asked for
 */
export const eveningBackupIsDue = ({ madeAt, since, restsUntil }: BackupHistory, from: number, now: number): boolean => {
  if (since === null || now < from || (restsUntil !== null && now < restsUntil)) return false;
  return madeAt === null || madeAt < from;
};
