import type { TextRange } from '../conversation/conversation';
import { once } from './known-text';
import { firstOf, spotWords } from './pattern';
import { knownThings, replySigns as signs } from './reply-rules';
import type { Sentence } from './sentence';
import type { Spotted } from './word-spotter';

/** What one sentence asks of the customer. */
interface Asks {
  /** How many things. */
  count: number;
  /** It ends in a colon: what is asked for stands below it, one line each. */
  opensList: boolean;
}

const none: Asks = { count: 0, opensList: false };
const listItem = /^(?:[-*•–]|\d{1,2}[.)])\s/;
/** So many things asked for are worth a question. */
const fewestAsks = 4;
/** Filling in a form is work by itself. */
const workOfForm = 2;

const asksIn = once((sentence): Asks => {
  const words = sentence.text;
  const spotted = spotWords(sentence);
  const ask = firstOf(signs.ask, words, spotted);
  if (ask) {
    const rest = words.slice(ask.index + ask[0].length);
    const spottedInRest = spotWords(rest);
    const more = signs.more.flatMap((pattern) => pattern.matches(rest, spottedInRest)).length;
    const work = firstOf(signs.form, words, spotted) ? workOfForm : 1;
    return { count: work + more, opensList: words.endsWith(':') };
  }
  const asksThem = words.endsWith('?') && /\byou(?:r|rs)?\b/i.test(words) && !firstOf(signs.courtesy, words, spotted);
  return asksThem ? { count: 1, opensList: false } : none;
});

/** How much a reply asks of the customer, with the place where it begins; null where that is little. */
export function asksOfThem(sentences: readonly Sentence[]): { count: number; first: TextRange } | null {
  let count = 0;
  let first: TextRange | null = null;
  let inList = false;
  for (const sentence of sentences) {
    const asks: Asks = inList && listItem.test(sentence.known.text) ? { count: 1, opensList: true } : asksIn(sentence.known);
    inList = asks.opensList;
    count += asks.count;
    if (asks.count > 0) first ??= sentence;
  }
  return first && count >= fewestAsks ? { count, first } : null;
}

/** Something asked for that the customer's message already has. */
export interface AskedAgain extends TextRange {
  /** `order-number` */
  thing: string;
  /** As the customer wrote it. */
  told: string;
}

/** What a reply asks for although the customer said it, unless the reply itself names it to have it confirmed. */
export function askedAgain(plain: string, sentences: readonly Sentence[], customer: string): AskedAgain[] {
  let theirs: Spotted | null = null;
  return sentences.flatMap(({ start, end, known }) => {
    const words = known.text;
    if (!words.endsWith('?') && asksIn(known).count === 0) return [];
    const spotted = spotWords(known);
    return knownThings.flatMap(({ id, asked, told }) => {
      const ask = firstOf(asked, words, spotted);
      const said = ask && firstOf(told, customer, (theirs ??= spotWords(customer)))?.[0].trim();
      const value = said && (/\S*\d[\d ()/.-]*\S*$/.exec(said)?.[0] ?? said);
      return said && value && !plain.toLowerCase().includes(value.toLowerCase()) ? [{ thing: id, told: said, start, end }] : [];
    });
  });
}
