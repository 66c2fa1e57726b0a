import { i18n } from '#i18n';
import type { ItemState } from '@/utils/checklist/checklist';

/** One item's mark, as the messages take it. */
export const asMark = (item: string, state: ItemState, reason: string | undefined) => ({ item, state, ...(reason ? { reason } : {}) });

/** What was done to an item. */
export const sayMarked = (state: ItemState): string => {
  if (state === 'open') return i18n.t('checklist.wasOpened');
  if (state === 'skipped') return i18n.t('checklist.wasSkipped');
  return state === 'done' ? i18n.t('checklist.wasTicked') : i18n.t('checklist.wasSetAside');
};
