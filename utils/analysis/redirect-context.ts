import { hasContext } from './handover-context';
import { type Place, sentencesNear } from './place';

/** What somebody takes along to another channel: a reference, a name, a person who picks up, or an answer that already stands here. */
const takenAlong = new RegExp(
  [
    String.raw`\b(?:reference|ref\.?|quote|quoting|mention|give them|code|ticket|case|order|report|claim|booking)\b[^.;!?\n]{0,24}\d`,
    String.raw`\b(?:ask for|speak to|speak with|talk to|reach|it is|mr|mrs|ms|dr)\b\.? (?-i:[A-Z][a-z]+)`,
    String.raw`\b(?:my (?:desk|direct|own|number|extension|line|mobile|cell|colleague)|reach(?:es)? me|have me|get me|find me|i(?:'ll| will| am|'m)?(?: myself)? (?:pick|answer|there)|direct(?:ly)? (?:to|on) me|ask for me|under your name|your name on)\b`,
    String.raw`\b(?:so|and|then) you (?:won't|will not|don't|do not|needn't|need not)\b`,
    String.raw`\bif you(?:'d| would)? (?:rather|prefer|like|ever|want)\b|\byou (?:can|may|could) also\b|\bshould you (?:prefer|wish)\b`,
  ].join('|'),
  'i',
);

/** Whether being sent to another channel comes with something that spares telling it again, or is only offered. */
export const hasSomethingAlong = (place: Pick<Place, 'plain' | 'sentences' | 'index'>): boolean => hasContext(place) || sentencesNear(place).some((words) => takenAlong.test(words));
