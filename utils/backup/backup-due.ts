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

/** Whether to ask for a backup now. */
export const backupIsDue = ({ madeAt, since, restsUntil }: BackupHistory, now: number): boolean => {
  if (since === null || (restsUntil !== null && now < restsUntil)) return false;
  return now - (madeAt ?? since) >= backupEvery;
};
