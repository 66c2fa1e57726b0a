import type { TextRange } from '../conversation/conversation';
import { plainMarks } from './normalise';
import { remembered } from './remembered';
import { theirSentences } from './their-sentences';

/** A question that is no question: a courtesy, or anger that wants no answer. */
const rhetorical = /^(?:are you (?:serious|kidding|joking)|really|seriously|is this a joke|how dare|who do you think|is that (?:normal|acceptable|ok|how you)|do you (?:think|even|have any idea|know how)|hello|anyone|anybody|how are you|you know what|right|ok|okay|is (?:this|that) what|(?:is|are) (?:anyone|anybody|somebody|someone) (?:competent|there|reading|even|at)|does (?:anyone|anybody|a human)|what gives|how (?:hard|difficult) (?:can|is))\b/i;
/** Asked for without a question mark, beside something else: "I also need the receipt." */
const request = /^(?:and |also,? |oh,? )?(?:(?:i|we) (?:also|still) need (?!help\b|to (?:know|say)\b|it\b|you\b(?! to)|more time\b|some\b)\w+|(?:please also|also,? please|and please) (?:send|tell|confirm|give|add|let))\b/i;
/** Fewer words than this ask for nothing by themselves ("Well?"). */
const fewestWords = 2;

/** The questions in a customer's message, each with its place; what they quote of ours is left out. */
export const questionsOf: (customer: string) => readonly TextRange[] = remembered(4, (customer) => {
  const plain = plainMarks(customer);
  return theirSentences(customer).filter(({ start, end }) => {
    const words = plain.slice(start, end);
    return (words.endsWith('?') || request.test(words)) && words.split(/\s+/).length >= fewestWords && !rhetorical.test(words);
  });
});
