const english = new Set(
  ('the of and to in is you that it for on are as with they be at this have from or had by but not what all were we when your can there an which their if will do how about ' +
    'i my me us our was has been would could should please thank thanks sorry so no yes any more need get').split(' '),
);

/** Too few words to tell, and the rules are precise enough by themselves. */
const enoughWords = 12;
/** Share of English function words below which a text is taken for another language. English prose has about .45, German or Spanish below .05. */
const englishShare = 0.18;

/** Whether English rules may judge a text. Short text is given the benefit of the doubt. */
export function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (words.length < enoughWords) return true;
  const known = words.filter((word) => english.has(word.replace(/['’].*$/, ''))).length;
  return known / words.length >= englishShare;
}
