import { singleSpaced } from './normalise';

const swaps: [RegExp, string][] = [
  [/\b(?:i'm|i am|we're|we are)\b/gi, 'they are'],
  [/\b(?:i've|we've)\b/gi, 'they have'],
  [/\b(?:i'd|we'd)\b/gi, 'they had'],
  [/\b(?:i'll|we'll)\b/gi, 'they will'],
  [/\bi was\b/gi, 'they were'],
  [/\bwas i\b/gi, 'were they'],
  [/\b(?:myself|ourselves)\b/gi, 'themselves'],
  [/\b(?:mine|ours)\b/gi, 'theirs'],
  [/\b(?:my|our)\b/gi, 'their'],
  [/\b(?:me|us)\b/gi, 'them'],
  [/\bi\b/g, 'they'],
  [/\b(?:I|we)\b/g, 'they'],
  [/\bWe\b/g, 'They'],
];
/** A verb in a form that carries a sentence; without one the words are a fragment. */
const finite =
  /\b(?:am|is|are|was|were|has|have|had|do|does|did|don't|doesn't|didn't|isn't|wasn't|can|can't|will|need|want|work|live|fly|defend|rely|depend|hold|pay|cost|costs|came|went|broke|kept|felt|heard|began|took|sent|got|told|said|paid|bought|lost|left|rang|wrote|spent|made|gave|found|sat|slept|ate|threw|drops|leaks|goes|runs|answers|[a-z]{3,}ed)\b|'(?:m|re|ve|s)\b/i;
const first = /\b(?:i|we|me|us|my|our|mine|ours)\b/i;
/** A subject comes first, or a noun with its verb close behind; "Sent 2 June" is a note, not a sentence. */
const subject =
  /^(?:i|i'm|i've|i'd|we|we're|we've|my|our|you|you've|your|the|this|that|there|nobody|no one|no-one|nothing|each|every|all|a|an|it's|it is|it has)\b|^(?:[\w.'()-]+ ){1,5}(?:is|are|was|were|has|have|had|doesn't|didn't|isn't|wasn't|did|told|promised|said|came|stopped|failed)\b|^\w+ (?:minutes|hours|days|weeks|months|years) ago\b/i;
/** Written in a hurry: quoted as it stands rather than mended. */
const shorthand = /\b(?:u|ur|r|pls|plz|bc|frm|abt|da|hav|thx|gt|amp|y)\b|[@#&<>]/i;
/** Beginnings that need the sentence before them, or that are questions or wishes. */
const leaning = /^(?:or|nor|they|he|she|her|his|their|frustrated|ok|because|since|although|if|when|while|that|which|who|whether|what|why|how|where|did|does|do|can|could|will|would|please|as|than|then|to|for|with|of|not|exactly|just)\b/i;

/**
 * Says a customer's clause about them: "I waited ten days" becomes "They waited ten days." `you` stays: it is the agent's side.
 * Null when the clause does not stand by itself, and should be quoted instead.
 */
export function retell(clause: string): string | null {
  const words = singleSpaced(clause.trim()).replace(/^(?:and|but|so|also|it is now|well|hi|hello)\b,? /i, '').replace(/[.!,;:]+$/, '');
  const count = words.split(' ').length;
  if (count < 2 || count > 22 || !subject.test(words) || shorthand.test(words) || /[?"“”()]/.test(words.replace(/\([^()]*\)/g, '')) || leaning.test(words) || !finite.test(words)) return null;
  const ours = /^(?:i|i'm|i've)\b/i.test(words) ? words.replace(/\band (was|am)\b/gi, (_, verb: string) => (verb.toLowerCase() === 'was' ? 'and were' : 'and are')) : words;
  const told = swaps.reduce((text, [pattern, word]) => text.replace(pattern, word), ours);
  if (first.test(told)) return null;
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}
