import { type Place, sentencesNear } from './place';
import { refusalContext as sign } from './refusal-context';

/** A refusal whose subject is a clause ("Whether it works is not something we can say") does not lean on it. */
const startsWithVerb = /^(?:is|are|was|were|isn't|aren't)\b/i;
const subjectClause = /\b(?:whether|why|where|what|which|how)\b.*$/is;
/** How far in front a clause can begin that the refusal leans on, in UTF-16 units. */
const reach = 160;
/** Fewer words than this explain nothing. */
const fewestWords = 5;

/** A plain statement beside a refusal is most likely its reason: "The hotel keeps it once the night has begun." */
const isPlainStatement = (words: string): boolean =>
  /[.!]$/.test(words) && words.split(/\s+/).length >= fewestWords && !sign.noStatement.test(words) && !sign.alternative.test(words);

const isWayForward = (words: string): boolean => sign.alternative.test(words) && !sign.elsewhere.test(words);

/**
 * Whether a refusal stands with what makes it bearable: what is possible in its own sentence, or its reason and a way
 * forward close by, or when more will be known. Being sent to somebody else is no way forward.
 */
export function isEased(place: Place): boolean {
  const { plain, sentences, index, start, end } = place;
  const sentence = sentences[index]!;
  const before = plain.slice(sentence.start, start);
  const refusal = plain.slice(start, end);
  const after = plain.slice(end, sentence.end);
  if (sign.twice.test(before)) return true;
  if (sign.leaning.test((startsWithVerb.test(refusal) ? before.replace(subjectClause, '') : before).slice(-reach))) return true;
  if (sign.beforeBut.test(before + refusal)) return true;
  if (sign.behind.test(after) && !sign.elsewhere.test(after)) return true;
  const [own, ...others] = sentencesNear(place) as [string, ...string[]];
  if (sign.unknown.test(own) && (sign.knownThen.test(own) || others.some((words) => sign.knownThen.test(words)))) return true;
  const reasoned =
    sign.added.test(after) ||
    sign.colon.test(own) ||
    sign.ownReason.test(own) ||
    [own, ...others].some((words) => sign.reason.test(words) || sign.rule.test(words)) ||
    others.some(isPlainStatement);
  return reasoned && (others.some(isWayForward) || (sign.alternative.test(own.replace(refusal, '')) && !sign.elsewhere.test(own)));
}
