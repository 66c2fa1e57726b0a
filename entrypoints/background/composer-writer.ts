import { Refusal } from '@/utils/messaging/router';
import { writeInPage } from '@/utils/platform/content-scripts';
import { noteTrouble } from '@/utils/platform/log';
import type { WriteOrder } from '@/utils/sites/write-text/write-here';
import type { Written } from '@/utils/sites/write-text/write-text';
import { readFeed } from './panel-feed';

/** Writes what the agent chose into the reply of a tab's conversation, as its page is read now. Where no script of ours may run, it is left to the clipboard. */
export async function writeIntoComposer(tabId: number, what: Pick<WriteOrder, 'text' | 'onlyInNote'>): Promise<Written> {
  const feed = await readFeed(tabId);
  const key = feed?.conversation?.key;
  if (key === undefined) throw new Refusal('no conversation here');
  const order: WriteOrder = { ...what, key, canPaste: !import.meta.env.FIREFOX };
  try {
    return ((await writeInPage(tabId, order)) as Written | undefined) ?? { how: 'clipboard', why: 'not-taken' };
  } catch (error) {
    noteTrouble('composer', error);
    return { how: 'clipboard', why: 'not-taken' };
  }
}
