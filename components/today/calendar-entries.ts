import { i18n } from '#i18n';
import type { CalendarEntry } from '@/utils/commitments/calendar-file';
import type { CommitmentWithCase } from '@/utils/messaging/today-view';
import { sayWhen } from '../commitments/say-when';
import { caseLine } from './case-of';

/**
 * Promises as calendar entries: what was promised and the case's number; whom and what the case is about only where that was chosen.
 * @param now epoch milliseconds
 */
export const calendarEntries = (promises: readonly CommitmentWithCase[], withNames: boolean, now: number): CalendarEntry[] =>
  promises.map((promise) => {
    const { id, what, caseNumber, dueAt, zone, url, createdAt, changedAt, endedAt } = promise;
    const when = i18n.t('calendar.dueAt', [sayWhen(dueAt, zone, now).exact]);
    return {
      id,
      summary: caseNumber ? `${what} · #${caseNumber}` : what,
      description: [when, withNames ? caseLine(promise) : ''].filter(Boolean).join('\n'),
      url,
      dueAt,
      createdAt,
      changedAt: Math.max(createdAt, changedAt ?? 0, endedAt ?? 0),
    };
  });
