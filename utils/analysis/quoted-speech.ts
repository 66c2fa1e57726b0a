import type { TextRange } from '../conversation/conversation';
import { plainMarks } from './normalise';
import { rangesOf } from './ranges-of';

/** At least three words between double quotes, in one line. */
const speech = /(?<![\w"])"(?=[^"\n]*\s[^"\n]*\s)[^"\n]{8,300}"/g;

/** Words that the draft puts between quotes: it talks about them, so nobody is asked about them. */
export const quotedSpeech = (text: string): TextRange[] => rangesOf(speech, plainMarks(text));
