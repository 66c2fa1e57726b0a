import { i18n } from '#i18n';
import type { Watch } from '@/utils/transfer/handover';

/** When the first owner is asked whether it landed: by then somebody should have got back to them. */
export const watchedFrom = 'next working day 9:00';

/** What the first owner keeps. @param to where it went, as the desk names it; may be empty */
export const watchOf = (to: string): Watch => ({
  what: to ? i18n.t('handover.landed', [to]) : i18n.t('handover.landedSomewhere'),
  owner: to || i18n.t('handover.someone'),
  when: watchedFrom,
});
