import { findTime } from '../commitments/find-time';
import { spotWords } from './pattern';
import type { Place } from './place';
import { clausesOf } from './split-clauses';

const noTime = /\b(?:soon|shortly|asap|possible|few|several|some|couple of (?:days|weeks|months)|coming|following|due course|future|earliest|next (?:week|month|time|days|weeks))\b/i;

/** Whether a time that one can plan with stands in the same clause as words that name none: "soon, by Friday at the latest". */
export function namesTime({ sentences, index, start, end }: Place): boolean {
  const sentence = sentences[index]!;
  const words = sentence.known.text;
  return clausesOf(sentence.known)
    .filter((clause) => sentence.start + clause.start < end && start < sentence.start + clause.end)
    .some((clause) => {
      const time = findTime(words.slice(clause.start, clause.end), spotWords(sentence.known));
      return time?.exact === true && !noTime.test(time.words);
    });
}
