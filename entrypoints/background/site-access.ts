import type { Site } from '@/utils/messaging/protocol';
import { Refusal } from '@/utils/messaging/router';
import { injectContentScript, registerContentScript } from '@/utils/platform/content-scripts';
import { noteTrouble } from '@/utils/platform/log';
import { grantedPatterns, isGranted, patternOf, patternsOfManifest, takeGrantBack } from '@/utils/platform/permissions';
import { activeTab, visibleTabs } from '@/utils/platform/tabs';
import { allSites, findSite, forgetSite, turnSite } from '@/utils/storage/sites';
import { inTurn } from './in-turn';
import { originOf, ownOrigin } from './origins';
import { tellPage } from './page-commands';
import { allFeeds, dropFeed } from './panel-feed';

const inOrder = <Result>(job: () => Promise<Result>) => inTurn('site-access', job);

const asOrigin = (text: string): string => {
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) throw new Refusal('only web pages can be turned on');
  return url.origin;
};

/** The content script is registered for exactly the hosts of sites that are on and granted (and those that the manifest grants). */
const register = async (): Promise<void> => {
  const patterns = new Set(patternsOfManifest());
  for (const { origin, on } of await allSites()) if (on && (await isGranted(origin))) patterns.add(patternOf(origin));
  await registerContentScript([...patterns]);
};

/** @returns how many open tabs were reached */
const inject = async (origin: string): Promise<number> => {
  const tabs = (await visibleTabs()).filter(({ url }) => originOf(url) === origin);
  for (const { id } of tabs) await injectContentScript(id).catch((error: unknown) => noteTrouble('site-access', error));
  return tabs.length;
};

/** Takes everything of ours out of the open pages of a site. */
const clearPages = async (origin: string): Promise<void> => {
  for (const feed of await allFeeds()) {
    if (feed.origin !== origin) continue;
    await tellPage(feed.tabId, { command: 'site-off' });
    await dropFeed(feed.tabId);
  }
};

/** On install and start: what is registered follows what is granted and on. */
export const syncSites = (): Promise<void> => inOrder(register);

/** After an update: open pages still hold the former version, which is dead. The new one takes its place in each. */
export const injectAnew = (): Promise<void> =>
  inOrder(async () => {
    for (const { origin, on } of await allSites()) if (on && (await isGranted(origin))) await inject(origin);
  });

/** The browser granted hosts. Which of their origins is on was said by the popup, or is the page in front, from which it was asked. */
export const hostsGranted = (added: readonly string[]): Promise<void> =>
  inOrder(async () => {
    const front = originOf((await activeTab())?.url ?? null);
    if (front && /^https?:/.test(front) && added.includes(patternOf(front)) && !(await findSite(front))) await turnSite(front, true);
    await register();
    for (const { origin, on } of await allSites()) if (on && added.includes(patternOf(origin))) await inject(origin);
  });

/** The browser took hosts back, perhaps on its own pages: nothing of ours stays there. */
export const hostsRemoved = (): Promise<void> =>
  inOrder(async () => {
    for (const { origin, on } of await allSites()) {
      if (!on || (await isGranted(origin))) continue;
      await turnSite(origin, false);
      await clearPages(origin);
    }
    await register();
  });

/** @returns whether pages of it were open, which then need one reload */
export const turn = (text: string, on: boolean): Promise<{ reload: boolean }> =>
  inOrder(async () => {
    const origin = asOrigin(text);
    await turnSite(origin, on);
    await register();
    if (on) return { reload: (await isGranted(origin)) && (await inject(origin)) > 0 };
    await clearPages(origin);
    // A refused request leaves no trace.
    if (!(await isGranted(origin))) await forgetSite(origin);
    return { reload: false };
  });

/** Takes the grant back, unless another port of the same host is on and needs it. */
export const revoke = (text: string): Promise<void> =>
  inOrder(async () => {
    const origin = asOrigin(text);
    await clearPages(origin);
    await turnSite(origin, false);
    const needed = (await allSites()).some((site) => site.on && patternOf(site.origin) === patternOf(origin));
    if (needed || (await takeGrantBack(origin))) await forgetSite(origin);
    await register();
  });

/**
 * Whether a page of this origin may be read. Our own pages (the practice ticket) always; a host that the manifest grants
 * unless it was turned off; any other only if it was turned on.
 */
export const isOn = async (origin: string): Promise<boolean> => {
  if (origin === ownOrigin()) return true;
  if (!/^https?:/.test(origin)) return false;
  const site = await findSite(origin);
  if (site) return site.on;
  if (!patternsOfManifest().length || !(await isGranted(origin))) return false;
  await turnSite(origin, true);
  return true;
};

/** Every site that is known, and every single host that is granted though nothing was said about it. */
export const listSites = async (): Promise<Site[]> => {
  const known = await allSites();
  const single = (await grantedPatterns()).filter((pattern) => /^https?:\/\/[^*/]+\/\*$/.test(pattern)).map((pattern) => pattern.slice(0, -2));
  const fresh = single.filter((origin) => !patternsOfManifest().includes(`${origin}/*`) && !known.some((site) => patternOf(site.origin) === `${origin}/*`));
  const all = [...known, ...fresh.map((origin) => ({ origin, on: false, paused: false }))];
  return Promise.all(all.map(async (site) => ({ origin: site.origin, on: site.on, paused: site.paused, granted: await isGranted(site.origin) })));
};
