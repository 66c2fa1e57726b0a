import { type KnownText, type KnownWord, once, splitWords, wordsOf } from './known-text';

const english = new Set(
  ('the of and to in is you that it for on are as with they be at this have from or had by but not what all were we when your can there an which their if will do how about ' +
    'i my me us our has been was would could should please thank thanks sorry so no yes any more need get').split(' '),
);

/** Words that other languages are full of and English has not. */
const elsewhere = new Set(
  ('der die das und ist nicht ich wir sie ihr ihre mit auf für eine einen dem den zu von haben werden bitte danke leider ' +
    'le la les des une est pas nous vous je et pour dans avec sur votre vos merci désolé que qui ' +
    'el los las una es no por para con usted su sus gracias lo siento de del ' +
    'il gli di che non per con lei grazie ' +
    'het een niet wij u uw voor met van bedankt ik ' +
    'o os um uma não você obrigado obrigada para seu sua').split(' ').filter((word) => !english.has(word)),
);

/** Too few words to tell, and the rules are precise enough by themselves. */
const enoughWords = 12;
/** Share of English function words below which a text is taken for another language. English prose has about .45, German or Spanish below .05. */
const englishShare = 0.18;
/** A shorter sentence says nothing about its language. */
const enoughInSentence = 4;
/** So many words of other languages, and more of them than English ones, make a sentence foreign. */
const enoughForeign = 2;

/** How many words there are, and how many of them only English or only other languages have. */
interface Tally {
  words: number;
  english: number;
  foreign: number;
}

/** Each of the three numbers of a word has so many bits in one; a longer word counts for less than it is. */
const bits = 10;
const most = (1 << bits) - 1;

function tallyOfWord({ text }: KnownWord): number {
  const words = (text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? []).map((word) => word.replace(/['’].*$/, ''));
  const count = (known: ReadonlySet<string>) => Math.min(most, words.filter((word) => known.has(word)).length);
  return Math.min(most, words.length) | (count(english) << bits) | (count(elsewhere) << (2 * bits));
}

function tallyOfWords(words: readonly KnownWord[]): Tally {
  const total = { words: 0, english: 0, foreign: 0 };
  for (const word of words) {
    if (word.tally < 0) word.tally = tallyOfWord(word);
    total.words += word.tally & most;
    total.english += (word.tally >>> bits) & most;
    total.foreign += word.tally >>> (2 * bits);
  }
  return total;
}

const tallyOfSentence = once((sentence) => tallyOfWords(wordsOf(sentence)));

function tallyOfAll(sentences: readonly KnownText[]): Tally {
  const total = { words: 0, english: 0, foreign: 0 };
  for (const sentence of sentences) {
    const { words, english: known, foreign } = tallyOfSentence(sentence);
    total.words += words;
    total.english += known;
    total.foreign += foreign;
  }
  return total;
}

const mayBeEnglish = ({ words, english: known }: Tally): boolean => words < enoughWords || known / words >= englishShare;

/** Whether English rules may judge a text. Short text is given the benefit of the doubt. */
export const looksEnglish = (text: string): boolean => mayBeEnglish(tallyOfWords(splitWords(text)));

/** The same of the sentences of a text. */
export const lookEnglish = (sentences: readonly KnownText[]): boolean => mayBeEnglish(tallyOfAll(sentences));

/** Whether one sentence is in another language, beside whatever the text around it is in. */
export function looksForeign(sentence: KnownText): boolean {
  const { words, english: ours, foreign } = tallyOfSentence(sentence);
  return words >= enoughInSentence && foreign >= enoughForeign && foreign > ours;
}

/** Whether one sentence is English by itself, in a text of another language. */
export function isEnglishSentence(sentence: KnownText): boolean {
  const { words, english: ours, foreign } = tallyOfSentence(sentence);
  return words >= enoughInSentence && foreign === 0 && ours / words >= englishShare;
}
