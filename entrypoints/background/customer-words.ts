import { readSession, removeSession, sessionEntries, writeSession } from '@/utils/platform/session';
import { inTurn } from './in-turn';

/** A customer's latest words and the tabs that saw them. In memory only; a bare reply page shows none and gets them from here. */
interface Words {
  latest: string;
  at: number;
  tabs: number[];
  /** The steps for it were put aside, or it was answered. */
  settled?: boolean;
  /** The agent answered them; the page may not show it yet. */
  answered?: boolean;
}

const start = 'words:';
const mostCases = 40;

/**
 * Holds what a page showed of a case, or gives back what an earlier page of it showed.
 * @param latest null where this page shows no messages
 */
export const holdWords = (key: string, latest: string | null, tabId: number, now: number): Promise<string | null> =>
  inTurn(start, async () => {
    const held = await readSession<Words>(start + key);
    const words = latest ?? held?.latest ?? null;
    if (words === null) return null;
    const tabs = [...new Set([...(held?.tabs ?? []), tabId])];
    const { settled, answered } = held?.latest === words ? held : ({} as Partial<Words>);
    if (held?.latest !== words || held.tabs.length !== tabs.length) await writeSession(start + key, { latest: words, at: now, tabs, ...(settled ? { settled } : {}), ...(answered ? { answered } : {}) } satisfies Words);
    await dropOldest();
    return words;
  });

const dropOldest = async () => {
  const entries = await sessionEntries<Words>(start);
  if (entries.length <= mostCases) return;
  const oldest = entries.sort(([, a], [, b]) => a.at - b.at).slice(0, entries.length - mostCases);
  await removeSession(oldest.map(([key]) => key));
};

export const heldWords = async (key: string): Promise<string | null> => (await readSession<Words>(start + key))?.latest ?? null;

/** Whether the steps for these words were put aside, or the words answered. */
export const areSettled = async (key: string): Promise<boolean> => (await readSession<Words>(start + key))?.settled ?? false;

/** Settles a customer's latest words, or takes that back; the next message begins anew. In memory only. */
export const settleWords = (key: string, settled: boolean): Promise<void> =>
  inTurn(start, async () => {
    const held = await readSession<Words>(start + key);
    if (held) await writeSession(start + key, { ...held, settled });
  });

/** Whether the agent answered these words from here. */
export const isAnswered = async (key: string): Promise<boolean> => (await readSession<Words>(start + key))?.answered ?? false;

export const noteAnswered = (key: string): Promise<void> =>
  inTurn(start, async () => {
    const held = await readSession<Words>(start + key);
    if (held) await writeSession(start + key, { ...held, answered: true });
  });

export const dropWords = (key: string): Promise<void> => inTurn(start, () => removeSession(start + key));

/** A closed tab takes along what only it had seen. */
export const dropWordsOfTab = (tabId: number): Promise<void> =>
  inTurn(start, async () => {
    for (const [key, words] of await sessionEntries<Words>(start)) {
      const tabs = words.tabs.filter((id) => id !== tabId);
      if (tabs.length === words.tabs.length) continue;
      if (tabs.length) await writeSession(key, { ...words, tabs });
      else await removeSession(key);
    }
  });
