import { i18n } from '#i18n';
import type { Move } from '@/utils/commitments/commitment';
import { sayWhen } from './say-when';

/** What was done to a promise's time, and until when. */
export const sayMoved = (how: Move['how'], dueAt: number): string =>
  i18n.t(how === 'moved' ? 'promises.moved' : 'promises.snoozed', [sayWhen(dueAt, Temporal.Now.timeZoneId(), Date.now()).short]);
