import { phraseOf } from './normalise';

/** Longest title, in words. */
const longest = 10;

const pronouns: [RegExp, string][] = [
  [/\byourself\b/gi, 'themselves'],
  [/\byours\b/gi, 'theirs'],
  [/\byour\b/gi, 'their'],
  [/\byou\b/gi, 'them'],
  [/\b(?:me|us)\b/gi, 'you'],
  [/\b(?:my|our)\b/gi, 'your'],
];
const ourAct = /\b(?:i|we)(?:'ll|'m going to|'re going to| will| shall| am going to| are going to)\s+(?:(?:also|then|personally|certainly|definitely|surely|fully|gladly|now|immediately|proceed to|go ahead and|(?:make|be) (?:sure|certain) to)\s+)*/i;
/** What follows no longer says what is to be done. */
const aside = /,|;|\s[–—-]\s|\s(?:so that|so|because|since|when|once|whatever|either way|for the runaround)\b/i;

function forAgent(words: string): string {
  return pronouns.reduce((text, [pattern, word]) => text.replace(pattern, word), words);
}

function tidy(words: string): string {
  const short = words.replace(/\s+/g, ' ').replace(/^[\s,.;:]+|[\s,.;:!]+$/g, '').split(' ').slice(0, longest).join(' ').replace(/\s(?:by|on|at|to|of|for|the|a|and|with|in)$/i, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/**
 * A short title in the imperative for a promise: "I will call you back tomorrow by 3 pm" becomes "Call them back".
 * What somebody else will do is kept as a thing to see to.
 * @param clause the clause that promises, @param timeWords what of it is only about time
 */
export function titleOf(clause: string, timeWords: string | null): string {
  const timeless = timeWords === null ? clause : clause.replace(timeWords, ' ').replace(/\s+(?=[,.;])/g, '');
  const act = ourAct.exec(timeless);
  if (act) {
    const whole = timeless.slice(act.index + act[0].length);
    const end = aside.exec(whole);
    return tidy(forAgent(end && end.index > 3 ? whole.slice(0, end.index) : whole));
  }
  return tidy(`See to it: ${phraseOf(timeless).replace(/^(?:and|so|but|that|which|please)\s+/, '')}`.replace(/\byou(?='ll| will| should| can| have)/gi, 'they').replace(/\b(your)\b/gi, 'their').replace(/\byou\b/gi, 'them'));
}
