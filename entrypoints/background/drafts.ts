import { analyze } from '@/utils/analysis/analyze';
import { builtInRules } from '@/utils/analysis/built-in-rules';
import { type Analysis, findingId } from '@/utils/analysis/finding';
import { worthShowing } from '@/utils/analysis/worth-showing';
import type { Draft } from '@/utils/conversation/conversation';
import type { MarkedRange } from '@/utils/messaging/protocol';
import { readSession, removeSession, writeSession } from '@/utils/platform/session';
import { heldWords } from './customer-words';
import { forgetOnce, withoutPutAside } from './dismissals';
import { inTurn } from './in-turn';
import { holdSentOffers, offersOf } from './offers';
import { tellPage } from './page-commands';
import { allFeeds, changeFeed, feedsOfCase, readFeed } from './panel-feed';
import { findRepetition, fingerprinted, noteSent } from './repetition';
import { hereZone, readTimesOrBuiltIn } from './times';
import { isQuiet, pauseOf } from './what-is-paused';

/** The draft that stands in a tab's composer, in memory only: read again when a dismissal, an answer or the customer's words change. */
interface StandingDraft {
  key: string;
  draft: Draft;
  /** When it was read: "in two hours" counts from here. */
  at: number;
  /** The case is about to be closed with it. */
  closing?: boolean;
}

/** At most this many nudges are seen at once. */
const mostFindings = 3;

const draftKey = (tabId: number) => `draft:${tabId}`;
const nothing: Analysis = { findings: [], reply: [], promises: [], evidence: [], unanswered: [] };

/** @returns null while the agent wants quiet here */
const judge = async (origin: string, { key, draft, at, closing = false }: StandingDraft): Promise<Analysis | null> =>
  isQuiet(await pauseOf(origin, key, Date.now()))
    ? null
    : analyze({ draft, customer: await heldWords(key), now: at, zone: hereZone(), hours: (await readTimesOrBuiltIn()).hours, closing }, builtInRules);

const read = async (tabId: number, standing: StandingDraft): Promise<MarkedRange[]> => {
  const { key, draft, at } = standing;
  const feed = await readFeed(tabId);
  if (!feed || (feed.conversation && feed.conversation.key !== key)) return [];
  const judged = await judge(feed.origin, standing);
  const analysis = judged ?? nothing;
  const repeated = judged && (await findRepetition(draft, key, at));
  // A line that is asked about already needs no second question.
  const fresh = repeated && !analysis.findings.some(({ start, end }) => start < repeated.end && repeated.start < end) ? [repeated] : [];
  const open = await withoutPutAside([...analysis.findings, ...fresh, ...(await fingerprinted(analysis.reply))], { tabId, caseKey: key, origin: feed.origin });
  const findings = worthShowing(open, mostFindings);
  const offers = await offersOf(key, analysis.promises);
  await changeFeed(tabId, () => ({ composer: draft.composer, findings, evidence: analysis.evidence, offers }));
  return findings.filter(({ about }) => about === undefined).map((finding) => ({ id: findingId(finding), start: finding.start, end: finding.end }));
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
  for (const { tabId } of await feedsOfCase(key)) {
    await inTurn(draftKey(tabId), async () => {
      const standing = await readSession<StandingDraft>(draftKey(tabId));
      if (standing?.key === key) await tellPage(tabId, { command: 'marks', key, marks: await read(tabId, standing) });
      else {
        const offers = await offersOf(key, []);
        await changeFeed(tabId, () => ({ offers }));
      }
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
  const judged = feed && (await judge(feed.origin, standing));
  if (judged) await holdSentOffers(key, await offersOf(key, judged.promises));
  await noteSent(draft, key, Date.now());
};

/** The reply went out: what was promised in it and not answered is offered once more. */
export const draftSent = async (tabId: number, key: string): Promise<void> => {
  await inTurn(draftKey(tabId), async () => {
    const standing = await readSession<StandingDraft>(draftKey(tabId));
    if (standing?.key === key) await holdSent(tabId, standing);
    await removeSession(draftKey(tabId));
    await forgetOnce(tabId);
    await changeFeed(tabId, () => ({ findings: [], evidence: [] }));
  });
  await readAgain(key);
};

export const dropDraft = (tabId: number): Promise<void> =>
  inTurn(draftKey(tabId), async () => {
    await removeSession(draftKey(tabId));
    await forgetOnce(tabId);
  });
