import { type AskingRate, askingRate } from '@/utils/commitments/asking-rate';
import type { QuoteWithCase } from '@/utils/messaging/protocol-after';
import { findCases } from '@/utils/storage/cases';
import { endedSince } from '@/utils/storage/commitments';
import { addQuote, findQuote, type QuoteRecord, recentQuotes, removeQuote } from '@/utils/storage/quotes';

/** So many are shown. */
const mostQuotes = 50;
/** The days over which the agent's own rate is told, in milliseconds. */
const rateOver = 90 * 86_400_000;

/** @returns its id, or null where nothing was said */
export const keepQuote = async (caseKey: string, words: string, now: number): Promise<string | null> => {
  if (!words.trim()) return null;
  const id = crypto.randomUUID();
  await addQuote({ id, caseKey, words: words.trim(), at: now });
  return id;
};

/** @returns what was removed, or null where it was gone already */
export const dropQuote = async (id: string): Promise<QuoteRecord | null> => {
  const quote = await findQuote(id);
  await removeQuote(id);
  return quote;
};

export const putBackQuote = async (quote: QuoteRecord): Promise<void> => {
  if (!(await findQuote(quote.id))) await addQuote(quote);
};

/** Newest first, with the agent's own rate of asking. @param now epoch milliseconds */
export const readQuotes = async (now: number): Promise<{ quotes: QuoteWithCase[]; rate: AskingRate }> => {
  const quotes = await recentQuotes(mostQuotes);
  const cases = new Map((await findCases(quotes.map(({ caseKey }) => caseKey))).map((one) => [one.key, one]));
  return {
    quotes: quotes.map(({ id, words, caseKey }) => ({ id, words, title: cases.get(caseKey)?.title ?? '', requester: cases.get(caseKey)?.requester ?? '' })),
    rate: askingRate(await endedSince(now - rateOver)),
  };
};
