import { singleSpaced } from './normalise';

/** Longest title, in words. */
const longest = 12;

const adverbs = String.raw`(?:(?:also|then|all|now|proceed to|go ahead and|(?:make|be) (?:sure|certain) to|[a-z]+ly)\s+)*`;
/** "I will", "we'll", "I promise to": what follows is the act itself. */
const ourAct = new RegExp(String.raw`\b(?:i|we)(?:'ll|'m going to|'re going to| will| shall| am going to| are going to| promise to)\s+${adverbs}`, 'i');
/** "I am sending", "I'll be calling": the act stands in the -ing form. */
const ongoing = /\b(?:i|we)(?:'m|'re| am| are|'ll be| will be)\s+(call|send|phon|ring|e-?mail|writ|post|shipp|pass|contact|forward|dispatch|arrang)ing\b/i;
const stems: Record<string, string> = { phon: 'phone', writ: 'write', shipp: 'ship', arrang: 'arrange' };
/** What follows no longer says what is to be done. */
const aside = /,|;|\s[–—-]\s|\s(?:so that|so|because|since|when|once|whatever|either way)\b/i;
/** Somebody else's act, or what the customer will see. */
const others = /^(.*?)(?:'ll| will| shall| should| can)\s+((?:also|then|[a-z]+ly)\s+)?([a-z]+)\b/i;

const pronouns: [RegExp, string][] = [
  [/\byourself\b/gi, 'themselves'],
  [/\byours\b/gi, 'theirs'],
  [/\byour\b/gi, 'their'],
  [/\byou(?= (?:also )?(?:have|hear|see|get|receive|are|find|collect)\b)/gi, 'they'],
  [/\byou\b/gi, 'them'],
  [/\b(?:me|us)\b/gi, 'you'],
  [/\b(?:my|our)\b/gi, 'your'],
];

/** From the agent's view: the customer is "they", the agent is "you". */
const forAgent = (words: string) => pronouns.reduce((text, [pattern, word]) => text.replace(pattern, word), words);

function tidy(words: string): string {
  const trimmed = singleSpaced(words).replace(/^[\s,.;:]+|[\s,.;:!]+$/g, '');
  const short = trimmed.split(' ').slice(0, longest).join(' ').replace(/(?:\s(?:by|on|at|to|of|for|the|a|and|with|in))+$/i, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}

function untilAside(words: string): string {
  const end = aside.exec(words);
  return end && end.index > 3 ? words.slice(0, end.index) : words;
}

/** Present tense of a verb after its subject: "the refund" with "arrive" is "arrives". */
function present(subject: string, verb: string): string {
  if (/\b(?:they|both|you|we|i)$|[^s]s$/i.test(subject.trim())) return verb === 'be' ? 'are' : verb;
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  return /(?:[sxz]|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/**
 * A short title in the imperative for a promise: "I will call you back tomorrow by 3 pm" becomes "Call them back".
 * What somebody else will do is kept as a thing to see to.
 * @param clause the clause that promises
 * @param timeWords what of it is only about time
 */
export function titleOf(clause: string, timeWords: string | null): string {
  const timeless = timeWords === null ? clause : clause.replace(timeWords, ' ').replace(/\s+(?=[,.;])/g, '');
  const doing = ongoing.exec(timeless);
  if (doing) {
    const stem = doing[1]!.toLowerCase();
    return tidy(forAgent(untilAside(`${stems[stem] ?? stem}${timeless.slice(doing.index + doing[0].length)}`)));
  }
  const act = ourAct.exec(timeless);
  if (act) return tidy(forAgent(untilAside(timeless.slice(act.index + act[0].length))));
  const stated = timeless.trim().replace(/^(?:please )?expect\b/i, 'you get').replace(/^(?:(?:and|so|but|that|which|please|rest assured|i assure you|hello|hi)\b[\s,]*)+/i, '');
  const told = stated.replace(others, (_, subject: string, adverb: string | undefined, verb: string) => `${subject} ${adverb ?? ''}${present(subject, verb.toLowerCase())}`);
  // A name keeps its capital.
  const inside = /^(?:the|an?|your|our|my|you|they|he|she|it|this|that|both|someone|somebody|one)\b/i.test(told) ? told.charAt(0).toLowerCase() + told.slice(1) : told;
  return tidy(`See to it that ${forAgent(inside)}`);
}
