import type { TextRange } from '../conversation/conversation';
import { plainMarks } from './normalise';
import { ownWords } from './own-words';
import { remembered } from './remembered';
import { splitSentences } from './split-sentences';

/** The sentences of a customer's message that are their own, for all who read it; what they quote of ours is left out. Ranges count from its start. */
export const theirSentences: (customer: string) => readonly TextRange[] = remembered(4, (customer) => {
  const plain = plainMarks(customer);
  return ownWords({ text: plain, skip: [] }).flatMap((part) => splitSentences(plain, part));
});
