import { remembered } from './remembered';

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

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
const countIn = (words: readonly string[], known: ReadonlySet<string>): number => words.filter((word) => known.has(word.replace(/['’].*$/, ''))).length;

/** Whether English rules may judge a text. Short text is given the benefit of the doubt. */
export function looksEnglish(text: string): boolean {
  const words = wordsOf(text);
  return words.length < enoughWords || countIn(words, english) / words.length >= englishShare;
}

/** Sentences of a long draft and then some. */
const mostRemembered = 400;

/** Whether one sentence is in another language, beside whatever the text around it is in. */
export const looksForeign: (sentence: string) => boolean = remembered(mostRemembered, (sentence) => {
  const words = wordsOf(sentence);
  const foreign = countIn(words, elsewhere);
  return words.length >= enoughInSentence && foreign >= enoughForeign && foreign > countIn(words, english);
});

/** Whether one sentence is English by itself, in a text of another language. */
export const isEnglishSentence: (sentence: string) => boolean = remembered(mostRemembered, (sentence) => {
  const words = wordsOf(sentence);
  return words.length >= enoughInSentence && countIn(words, elsewhere) === 0 && countIn(words, english) / words.length >= englishShare;
});
