import { z } from 'zod';
import { db } from './db';
import { readable, readableOne } from './readable';

/** What a customer said of their experience, as the agent pasted it: nothing is ever taken from a page for it. */
export interface QuoteRecord {
  id: string;
  caseKey: string;
  /** Word for word. */
  words: string;
  /** Epoch milliseconds at which it was written down. */
  at: number;
}

export const quoteSchema: z.ZodType<QuoteRecord> = z.looseObject({ id: z.string(), caseKey: z.string(), words: z.string(), at: z.number() });

export const addQuote = async (quote: QuoteRecord): Promise<void> => {
  await db.quotes.add(quote);
};

/** @returns null where there is none, or where it cannot be read */
export const findQuote = async (id: string): Promise<QuoteRecord | null> => readableOne(quoteSchema, await db.quotes.get(id));

export const removeQuote = (id: string): Promise<void> => db.quotes.delete(id);

/** Newest first. @param most so many at most */
export const recentQuotes = async (most: number): Promise<QuoteRecord[]> => readable(quoteSchema, await db.quotes.orderBy('at').reverse().limit(most).toArray()).records;
