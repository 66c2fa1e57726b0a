import { openRequired } from '@/utils/checklist/open-required';
import { itemsOf } from '@/utils/packs/team-view';
import { noteTrouble } from '@/utils/platform/log';
import { findCase } from '@/utils/storage/cases';
import { commitmentsOf } from '@/utils/storage/commitments';
import { tellPage } from './page-commands';
import { allFeeds } from './panel-feed';
import { settledSettings } from './settled';

/** Whether closing a case is asked about: a promise of it is open, or an item that the team requires. A database that fails asks nothing. */
export const asksBeforeSolving = async (key: string): Promise<boolean> => {
  try {
    if ((await commitmentsOf(key)).some(({ state }) => state === 'open')) return true;
    const kept = await findCase(key);
    return openRequired(itemsOf(await settledSettings(), kept), kept?.marks ?? {}).length > 0;
  } catch (error) {
    noteTrouble('solving', error);
    return false;
  }
};

/** Tells every open conversation anew, since a control that closes it cannot wait for an answer. */
export const tellBeforeSolving = async (): Promise<void> => {
  for (const { tabId, conversation } of await allFeeds()) {
    if (conversation) await tellPage(tabId, { command: 'before-solving', asks: await asksBeforeSolving(conversation.key) });
  }
};
