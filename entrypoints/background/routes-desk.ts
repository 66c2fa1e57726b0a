import type { Conversation } from '@/utils/conversation/conversation';
import { Refusal, type Routes } from '@/utils/messaging/router';
import { guardDesk, readAnyDesk, runInPage, showPanelIn } from '@/utils/platform/content-scripts';
import { openerOfTab } from '@/utils/platform/tabs';
import { noteTrouble } from '@/utils/platform/log';
import type { Profile } from '@/utils/sites/profile';
import { defaultPlace } from '@/utils/sites/panel-place';
import { tellOfFormCalls } from '@/utils/sites/tell-of-form-calls';
import { arrangedOn, arrangeOn } from '@/utils/storage/panel-places';
import { anyDeskProfile } from '@/utils/sites/profiles';
import type { Asker } from './asker';
import { asksBeforeSolving } from './before-solving';
import { caseOf } from './cases';
import { heldWords, holdWords } from './customer-words';
import { draftCloses, draftSent, dropDraft, readAgain, readDraft } from './drafts';
import { inTurn } from './in-turn';
import { noteWhoSpoke } from './owed';
import { originOf, ownOrigin } from './origins';
import { changeFeed, readFeed, startFeed } from './panel-feed';
import { introducePanel, newPanelKey } from './panel-frames';
import { profilesFor } from './profiles-for';
import { isOn } from './site-access';
import { standsApart } from './side-panels';
import { taughtInFrames, taughtParts } from './taught-desks';
import { isQuiet, pauseOf } from './what-is-paused';
import { beginHold, dropHold, releaseHold } from './transfers';

const silent = { on: false, profiles: [], place: defaultPlace, paused: false, panelKey: '' };

/** A page speaks for its own tab only, and only while its site is on. */
const deskTab = async ({ tabId, origin }: Asker): Promise<number> => {
  if (tabId === null) throw new Refusal('no tab');
  if (!(await isOn(origin))) throw new Refusal('this site is off');
  return tabId;
};

/** What a conversation is said of the tab's own page only; a frame below it knows nothing of the conversation around it. */
export const topOfDesk = async (asker: Asker): Promise<number> => {
  if (asker.frameId !== 0) throw new Refusal('only the page itself tells this');
  return deskTab(asker);
};

/** A page speaks for conversations of its own origin: keys begin with the desk and the address that it is installed at. */
export const ownKey = (key: string, { origin }: Asker): string => {
  const address = key.slice(key.indexOf('@') + 1);
  if (!address.startsWith(`${origin}#`) && !address.startsWith(`${origin}/`)) throw new Refusal('a conversation of another site');
  return key;
};

/** While the agent points at something, what was shown before does not hold the press. */
const shownInFrames = async (tabId: number, origin: string): Promise<Profile[]> => {
  if ((await readFeed(tabId))?.teaching?.picking) return [];
  const shown = await taughtInFrames(origin).catch(() => null);
  return shown ? [shown] : [];
};

/** What the tab shows from which a window of the same site was opened: such a window may have no way back of its own. */
const shownByOpener = async (tabId: number, origin: string): Promise<Conversation | null> => {
  const opener = await openerOfTab(tabId);
  const feed = opener === null ? null : await readFeed(opener);
  // The customer's words stay here: they are known by the key.
  return feed?.origin === origin && feed.conversation ? { ...feed.conversation, latest: null } : null;
};

export const deskRoutes = {
  'desk.hello': async (_input, asker) => {
    const { tabId, frameId, origin, tabUrl } = asker;
    if (tabId === null || !(await isOn(origin))) return silent;
    // A site that is on stays silent inside one that is not: the page around it could pass its words off.
    if (frameId !== 0 && !(await isOn(originOf(tabUrl) ?? ''))) return silent;
    const arranged = { ...defaultPlace, ...(await arrangedOn(origin)) };
    const place = { ...arranged, apart: await standsApart(tabId, arranged.inBrowser, false) };
    await dropHold(tabId, frameId);
    if (frameId === 0) {
      await dropDraft(tabId);
      await startFeed(tabId, origin, place);
      // Our own practice ticket has it already; no script can be put there.
      if (origin !== ownOrigin()) await showPanelIn(tabId).catch((error: unknown) => noteTrouble('panel', error));
    }
    return {
      on: true,
      profiles: [...profilesFor(origin), ...(frameId === 0 ? [] : await shownInFrames(tabId, origin))],
      place,
      paused: isQuiet(await pauseOf(origin, null, Date.now())),
      panelKey: frameId === 0 ? await newPanelKey(tabId) : '',
    };
  },

  'desk.readAnyway': async (_input, asker) => {
    const tabId = await topOfDesk(asker);
    await readAnyDesk(tabId);
    return { base: anyDeskProfile, taught: await taughtParts(asker.origin).catch(() => null), opener: await shownByOpener(tabId, asker.origin) };
  },

  'conversation.report': async ({ conversation, health }, asker) => {
    const tabId = await topOfDesk(asker);
    const now = Date.now();
    if (!conversation) {
      await changeFeed(tabId, () => ({ conversation: null, health, findings: [], evidence: [], offers: [], composer: null }));
      return { paused: isQuiet(await pauseOf(asker.origin, null, now)), asksBeforeSolving: false };
    }
    const key = ownKey(conversation.key, asker);
    if (conversation.url && originOf(conversation.url) !== asker.origin) throw new Refusal('an address of another site');
    const before = await heldWords(key);
    const latest = await holdWords(key, conversation.latest, tabId, now);
    // A database that fails is told by panel.read; what the tab shows does not wait for it.
    const kept = await caseOf(conversation, now).catch((error: unknown) => noteTrouble('cases', error));
    if (kept) await noteWhoSpoke(kept, conversation.answered, now).catch((error: unknown) => noteTrouble('owed', error));
    const requester = conversation.requester ?? (kept?.requester || null);
    const same = (await readFeed(tabId))?.conversation?.key === key;
    await changeFeed(tabId, () => ({
      conversation: { ...conversation, requester, latest },
      health,
      ...(same ? {} : { findings: [], evidence: [], offers: [], composer: null, pressAgain: false, noticed: null }),
    }));
    if (!same || latest !== before) await readAgain(key);
    return { paused: isQuiet(await pauseOf(asker.origin, key, now)), asksBeforeSolving: await asksBeforeSolving(key) };
  },

  'draft.report': async ({ key, ...draft }, asker) => ({ marks: await readDraft(await topOfDesk(asker), ownKey(key, asker), draft) }),

  'draft.sent': async ({ key }, asker) => draftSent(await topOfDesk(asker), ownKey(key, asker)),

  // In turn from the start: a page that let go because we were slow must not be overtaken by its own request.
  'transfer.hold': ({ key, ...held }, asker) =>
    inTurn(`holding:${asker.tabId}`, async () => {
      const tabId = await deskTab(asker);
      const feed = await readFeed(tabId);
      if (!feed) throw new Refusal('no panel in this tab');
      // A frame below the top knows no conversation; it hands over the one that the tab shows.
      const of = key === null ? (feed.conversation?.key ?? null) : ownKey(key, asker);
      if (isQuiet(await pauseOf(asker.origin, of, Date.now()))) throw new Refusal('paused');
      await beginHold(tabId, asker.frameId, of, held);
      // Beside the hold: whoever closes does not wait for it.
      if (held.kind === 'solve') void draftCloses(tabId).catch((error: unknown) => noteTrouble('closing', error));
    }),

  'transfer.released': ({ holdId }, asker) => inTurn(`holding:${asker.tabId}`, async () => releaseHold(await deskTab(asker), holdId)),

  'transfer.pressAgain': async ({ waiting }, asker) => changeFeed(await deskTab(asker), () => ({ pressAgain: waiting })),

  'transfer.noticed': async (noticed, asker) => changeFeed(await deskTab(asker), () => ({ noticed })),

  'desk.guard': async (_input, asker) => guardDesk(await deskTab(asker), asker.frameId),

  'desk.guardForms': async ({ token }, asker) => runInPage(await deskTab(asker), asker.frameId, tellOfFormCalls, token),

  'panel.introduce': async ({ key }, { tabId, frameId }) => {
    if (tabId === null || !(await introducePanel(tabId, frameId, key))) throw new Refusal('not our panel');
  },

  'panel.placed': async ({ width, collapsed }, asker) => {
    const tabId = await topOfDesk(asker);
    await changeFeed(tabId, ({ place }) => ({ collapsed, place: { ...place, width, collapsed } }));
    await arrangeOn(asker.origin, { width, collapsed });
  },
} satisfies Partial<Routes<Asker>>;
