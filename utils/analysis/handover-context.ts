import { type Place, sentencesNear } from './place';

/** The customer hears that what they told is known there, and need not be told again. */
const known =
  /\b(?:who|which|he|she|they|the team|colleague|desk)(?:'s| is| are|'ll)?(?: now| already| also)? (?:has|have|knows?|holds?|fully aware|read|seen|briefed|up to date|got|see)\b|\b(?:has|have) (?:your|the|all|everything|both|full|my) (?:[\w-]+ ){0,3}(?:notes?|file|details|case|history|story|number|photos?|pictures?|letters?|e-?mails?|thread|everything|in front)\b|\bwith (?:all|everything|the whole|your (?:photos?|whole|full))\b|\b(?:so |and )?you (?:won't|will not|don't|do not|needn't|need not)(?: have| need)?(?: to)? (?:repeat|explain|start|tell|say|describe|send|go through|be asked)\b|\bno need to (?:repeat|explain|start|tell|say|describe|send|go through)\b|\bi(?:'ve| have) (?:told|briefed|given|shown|sent|walked) (?:him|her|them)\b/i;

/** Whether a hand-over comes with its context: who takes over and that they know the story. */
export function hasContext(place: Pick<Place, 'plain' | 'sentences' | 'index'>): boolean {
  return sentencesNear(place).some((words) => known.test(words));
}
