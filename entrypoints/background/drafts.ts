import { findingId } from '@/utils/analysis/finding';
import { worthShowing } from '@/utils/analysis/worth-showing';
import type { Draft } from '@/utils/conversation/conversation';
import type { PanelFeed } from '@/utils/messaging/panel-feed';
import type { MarkedRange } from '@/utils/messaging/protocol';
import { noteTrouble } from '@/utils/platform/log';
import { readSession, removeSession, writeSession } from '@/utils/platform/session';
import { settleWords } from './customer-words';
import { forgetOnce, withoutPutAside } from './dismissals';
import { countActedOn, forgetAsked, noteAsked } from './finding-counts';
import { inTurn } from './in-turn';
import { type Judged, judgeDraft, judgeWords, type StandingDraft } from './judging';
import { holdSentOffers, offersOf } from './offers';
import { noteReplied } from './owed';
import { tellPage } from './page-commands';
import { allFeeds, changeFeed, feedsOfCase, readFeed } from './panel-feed';
import { noteSent } from './repetition';

/** At most this many nudges are seen at once. */
const mostFindings = 3;

const draftKey = (tabId: number) => `draft:${tabId}`;
const nothing: Judged = { findings: [], promises: [], evidence: [] };

const read = async (tabId: number, standing: StandingDraft): Promise<MarkedRange[]> => {
  const { key, draft } = standing;
  const feed = await readFeed(tabId);
  if (!feed || (feed.conversation && feed.conversation.key !== key)) return [];
  const judged = (await judgeDraft(feed.origin, standing)) ?? nothing;
  const open = await withoutPutAside(judged.findings, { tabId, caseKey: key, origin: feed.origin });
  const findings = worthShowing(open, mostFindings);
  await noteAsked(tabId, key, findings);
  const offers = await offersOf(key, judged.promises);
  await changeFeed(tabId, () => ({ composer: draft.composer, findings, evidence: judged.evidence, offers }));
  return findings.filter(({ about }) => about === undefined).map((finding) => ({ id: findingId(finding), start: finding.start, end: finding.end }));
};

/** Where nothing is written yet, there may still be something to ask about what they wrote. */
const readWithoutDraft = async ({ tabId, origin }: PanelFeed, key: string): Promise<void> => {
  const findings = await withoutPutAside((await judgeWords(origin, key)) ?? [], { tabId, caseKey: key, origin });
  const offers = await offersOf(key, []);
  await changeFeed(tabId, () => ({ findings, offers }));
};

/** Reads a draft as the page reports it. @returns the ranges to underline */
export const readDraft = (tabId: number, key: string, draft: Draft): Promise<MarkedRange[]> =>
  inTurn(draftKey(tabId), async () => {
    const standing: StandingDraft = { key, draft, at: Date.now() };
    await writeSession(draftKey(tabId), standing);
    return read(tabId, standing);
  });

/** Reads the standing draft of every tab of a case again, and moves the underlines with it. */
export const readAgain = async (key: string): Promise<void> => {
  for (const feed of await feedsOfCase(key)) {
    const { tabId } = feed;
    await inTurn(draftKey(tabId), async () => {
      const standing = await readSession<StandingDraft>(draftKey(tabId));
      if (standing?.key === key) await tellPage(tabId, { command: 'marks', key, marks: await read(tabId, standing) });
      else await readWithoutDraft(feed, key);
    });
  }
};

/** The case is about to be closed: what one says last is asked about now. */
export const draftCloses = (tabId: number): Promise<void> =>
  inTurn(draftKey(tabId), async () => {
    const standing = await readSession<StandingDraft>(draftKey(tabId));
    if (!standing) return;
    await writeSession(draftKey(tabId), { ...standing, closing: true });
    await tellPage(tabId, { command: 'marks', key: standing.key, marks: await read(tabId, { ...standing, closing: true }) });
  });

/** After a pause began or ended: every open conversation. */
export const readAllAgain = async (): Promise<void> => {
  const keys = (await allFeeds()).flatMap(({ conversation }) => (conversation ? [conversation.key] : []));
  for (const key of new Set(keys)) await readAgain(key);
};

/** Reads the sent words themselves: the feed may still show the conversation that the agent came from. */
const holdSent = async (tabId: number, standing: StandingDraft): Promise<void> => {
  const { key, draft } = standing;
  const feed = await readFeed(tabId);
  const judged = feed && (await judgeDraft(feed.origin, standing));
  if (judged) {
    await holdSentOffers(key, await offersOf(key, judged.promises));
    await countActedOn(tabId, judged.findings);
  }
  await noteSent(draft, key, Date.now());
};

/** The reply went out: what was promised in it and not answered is offered once more. */
export const draftSent = async (tabId: number, key: string): Promise<void> => {
  await inTurn(draftKey(tabId), async () => {
    const standing = await readSession<StandingDraft>(draftKey(tabId));
    if (standing?.key === key) await holdSent(tabId, standing);
    await removeSession(draftKey(tabId));
    await forgetOnce(tabId);
    await forgetAsked(tabId);
    await settleWords(key, true);
    // A note to colleagues answers nobody.
    if (standing?.draft.composer !== 'note') await noteReplied(key).catch((error: unknown) => noteTrouble('owed', error));
    await changeFeed(tabId, () => ({ findings: [], evidence: [] }));
  });
  await readAgain(key);
};

export const dropDraft = (tabId: number): Promise<void> =>
  inTurn(draftKey(tabId), async () => {
    await removeSession(draftKey(tabId));
    await forgetOnce(tabId);
    await forgetAsked(tabId);
  });
