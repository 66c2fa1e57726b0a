import { z } from 'zod';
import { db } from './db';
import { readable } from './readable';

/** How an offered promise was answered. The promise's words are draft text, so only their digest is kept. */
export interface OfferAnswer {
  /** `digestOfOffer` of the case and the sentence. */
  id: string;
  caseKey: string;
  /** The commitment it became, or null where it was declined. */
  commitment: string | null;
  at: number;
}

export const answerSchema: z.ZodType<OfferAnswer> = z.looseObject({
  id: z.string(),
  caseKey: z.string(),
  commitment: z.string().nullable(),
  at: z.number(),
});

/** SHA-256 in hexadecimal of the case's key and the normalised sentence. */
export const digestOfOffer = async (caseKey: string, phrase: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${caseKey}\n${phrase}`));
  return new Uint8Array(digest).toHex();
};

export const answersOf = async (caseKey: string): Promise<OfferAnswer[]> =>
  readable(answerSchema, await db.offerAnswers.where('caseKey').equals(caseKey).toArray()).records;

export const answerOffer = async (answer: OfferAnswer): Promise<void> => {
  await db.offerAnswers.put(answer);
};

export const forgetAnswer = async (id: string): Promise<void> => {
  await db.offerAnswers.delete(id);
};
