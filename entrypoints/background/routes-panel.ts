import { Refusal, type Routes } from '@/utils/messaging/router';
import { noteTrouble } from '@/utils/platform/log';
import { closeSidePanel, hasSidePanel, opensFromSites } from '@/utils/platform/side-panel';
import type { PanelPlace } from '@/utils/sites/panel-place';
import { arrangeOn } from '@/utils/storage/panel-places';
import { findCase } from '@/utils/storage/cases';
import { type Asker, tabNow, tabOf } from './asker';
import { caseOf, markCase } from './cases';
import { writeIntoComposer } from './composer-writer';
import { putAside, takeBack } from './dismissals';
import { readAgain, readAllAgain } from './drafts';
import { openToday } from './open-case';
import { countDue } from './count-due';
import { keptOfCase } from './kept-of-case';
import { tellPage } from './page-commands';
import { caseKeyOf, changeFeed, readFeed } from './panel-feed';
import { pauseConversation, pauseHour, pauseOrigin } from './pauses';
import { sweepBeside } from './reminders';
import { settleTab, sidePanelClosed, sidePanelOpened, tellPlace } from './side-panels';
import { endOfDay } from '@/utils/commitments/group-by-due';
import { answerHold, holdShown } from './transfers';
import { pauseOf } from './what-is-paused';

/** The case of the conversation that stands in the asker's own tab. */
export const caseHere = async (asker: Asker): Promise<string> => {
  const conversation = (await readFeed(await tabOf(asker)))?.conversation;
  if (!conversation) throw new Refusal('no conversation here');
  const { key } = conversation;
  // Removed on another page while it stood open here: it begins anew with what the agent does now.
  if (!(await findCase(key))) await caseOf(conversation, Date.now()).catch((error: unknown) => noteTrouble('cases', error));
  return key;
};

export const panelRoutes = {
  'panel.read': async (_input, asker) => {
    await sweepBeside();
    const tabId = await tabNow(asker);
    const feed = tabId === null ? null : await readFeed(tabId);
    const key = feed?.conversation?.key ?? null;
    const now = Date.now();
    const zone = Temporal.Now.timeZoneId();
    return {
      feed,
      ...(await keptOfCase(key, tabId, now)),
      pause: await pauseOf(feed?.origin ?? '', key, now),
      dueToday: await countDue(endOfDay(now, zone)),
      zone,
      sidePanel: hasSidePanel(),
    };
  },

  'panel.collapse': async ({ collapsed }, asker) => {
    const tabId = await tabOf(asker);
    await changeFeed(tabId, () => ({ collapsed }));
    await tellPage(tabId, { command: 'collapse', collapsed }, 0);
    const feed = await readFeed(tabId);
    if (feed) await arrangeOn(feed.origin, { collapsed });
  },

  // The page and the panel first: a drag is followed at once, and kept when it can be.
  'panel.arrange': async (change, asker) => {
    const tabId = await tabOf(asker);
    const moved = change.inBrowser === undefined ? {} : { collapsed: change.inBrowser };
    const arranged = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<PanelPlace>;
    await changeFeed(tabId, ({ place }) => ({
      // Where it cannot open there by itself, it stays to say how.
      ...(change.inBrowser === undefined || change.inBrowser === place.inBrowser ? {} : { collapsed: change.inBrowser && opensFromSites(), cameAt: Date.now() }),
      place: { ...place, ...arranged, ...(change.inBrowser === false ? { apart: false } : {}) },
    }));
    const feed = await readFeed(tabId);
    if (!feed) throw new Refusal('no site here');
    await tellPlace(feed);
    await settleTab(tabId);
    await arrangeOn(feed.origin, { ...arranged, ...moved });
    if (change.inBrowser === false && asker.sidePanelIn !== null) await closeSidePanel(asker.sidePanelIn);
  },

  'sidePanel.opened': async (_input, { sidePanelIn }) => (sidePanelIn === null ? undefined : sidePanelOpened(sidePanelIn)),

  'sidePanel.closed': async (_input, { sidePanelIn }) => (sidePanelIn === null ? undefined : sidePanelClosed(sidePanelIn)),

  'panel.leave': async (_input, asker) => tellPage(await tabOf(asker), { command: 'focus-composer' }),

  'composer.write': async (what, asker) => writeIntoComposer(await tabOf(asker), what),

  'finding.show': async ({ id }, asker) => tellPage(await tabOf(asker), { command: 'show-finding', id }),

  'finding.dismiss': async ({ rule, phrase, scope }, asker) => {
    const caseKey = await caseHere(asker);
    const tabId = await tabOf(asker);
    const origin = (await readFeed(tabId))?.origin ?? '';
    const aside = await putAside({ rule, phrase }, scope, { tabId, caseKey, origin });
    await (scope === 'site' || scope === 'ever' || aside.restsUntil !== null ? readAllAgain() : readAgain(caseKey));
    return aside;
  },

  'finding.restore': async ({ dismissal, rule }, asker) => {
    const tabId = await tabOf(asker);
    await takeBack(dismissal, rule ?? '', { tabId, caseKey: await caseKeyOf(tabId) });
    await readAllAgain();
  },

  'checklist.mark': async ({ item, state, reason }, asker) => markCase(await caseHere(asker), item, state, reason),

  'pause.set': async ({ scope, on, until }, asker) => {
    if (scope === 'hour') await pauseHour(on, until);
    if (scope === 'conversation') await pauseConversation(await caseHere(asker), on);
    if (scope === 'site') {
      const feed = await readFeed(await tabOf(asker));
      if (!feed) throw new Refusal('no site here');
      await pauseOrigin(feed.origin, on);
    }
    await readAllAgain();
  },

  'transfer.shown': async ({ holdId }, asker) => holdShown(await tabOf(asker), holdId),

  'transfer.answer': async ({ holdId, verdict, answers, watch }, asker) => answerHold(await tabOf(asker), holdId, verdict, answers, watch ?? null),

  'today.open': async () => openToday(),
} satisfies Partial<Routes<Asker>>;
