import { i18n } from '#i18n';
import { Refusal, type Routes } from '@/utils/messaging/router';
import { describeDesk } from '@/utils/platform/content-scripts';
import { type Asker, tabOf } from './asker';
import { readFeed } from './panel-feed';
import { isOn } from './site-access';
import { importDesk, listTaught, unteach } from './taught-desks';
import { beginTeaching, endTeaching, forgetPart, keepPicked, pickPart } from './teaching';
import { beginHold } from './transfers';

const pickWords = { composer: 'teach.pickComposer', send: 'teach.pickSend', transfer: 'teach.pickTransfer', message: 'teach.pickMessage' } as const;

/** A page that is on, in the tab's own frame. */
const pageOf = async ({ tabId, frameId, origin }: Asker): Promise<{ tabId: number; origin: string }> => {
  if (tabId === null || frameId !== 0 || !(await isOn(origin))) throw new Refusal('this site is off');
  return { tabId, origin };
};

export const teachRoutes = {
  'teach.asked': async (_input, asker) => {
    const { tabId } = await pageOf(asker);
    const part = (await readFeed(tabId))?.teaching?.picking ?? null;
    return { part, words: part ? i18n.t(pickWords[part]) : '' };
  },

  'teach.picked': async ({ part, picked }, asker) => {
    const { tabId, origin } = await pageOf(asker);
    // Nobody is taught by a page: only what the panel has just asked for is taken.
    if ((await readFeed(tabId))?.teaching?.picking !== part) throw new Refusal('not asked for');
    await keepPicked(tabId, origin, part, picked);
  },

  'teach.begin': async (_input, asker) => beginTeaching(await tabOf(asker)),
  'teach.pick': async ({ part }, asker) => pickPart(await tabOf(asker), part),
  'teach.forget': async ({ part }, asker) => forgetPart(await tabOf(asker), part),
  'teach.end': async (_input, asker) => endTeaching(await tabOf(asker)),

  'desk.describe': async (_input, asker) => ({ text: await describeDesk(await tabOf(asker)) }),

  'transfer.ask': async (_input, asker) => {
    const tabId = await tabOf(asker);
    const key = (await readFeed(tabId))?.conversation?.key ?? null;
    await beginHold(tabId, 0, key, { holdId: crypto.randomUUID(), kind: 'transfer', to: '' });
  },

  'taught.list': async () => listTaught(),
  'taught.remove': async ({ origin }) => unteach(origin),
  'taught.import': async ({ text }) => importDesk(text, Date.now()),
} satisfies Partial<Routes<Asker>>;
