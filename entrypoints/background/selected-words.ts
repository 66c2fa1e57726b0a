import { selectedIn } from '@/utils/platform/content-scripts';
import { activeTab } from '@/utils/platform/tabs';
import { keepFact } from './facts';
import { changeFeed, readFeed } from './panel-feed';

/** The agent pressed the key: what is selected in the page in front is kept as heard, if that page shows a conversation. */
export const keepSelectedInFront = async (): Promise<void> => {
  const tabId = (await activeTab())?.id;
  const caseKey = tabId === undefined ? undefined : (await readFeed(tabId))?.conversation?.key;
  if (tabId === undefined || caseKey === undefined) return;
  const kept = await keepFact(caseKey, 'heard', await selectedIn(tabId));
  const [did, fact] = 'refused' in kept ? [kept.refused, null] : kept.fresh ? (['kept', kept.fact.id] as const) : (['there', null] as const);
  await changeFeed(tabId, () => ({ keptByKey: { did, fact, at: Date.now() } }));
};
