import { i18n } from '#i18n';
import { sayLateness } from './say-ledger';

const justNow = 60_000;

/** "waiting for 3 hours". @param milliseconds since it was first seen that the customer spoke last */
export const sayWaiting = (milliseconds: number): string => (milliseconds < justNow ? i18n.t('board.waitingNow') : i18n.t('board.waitingFor', [sayLateness(milliseconds)]));
