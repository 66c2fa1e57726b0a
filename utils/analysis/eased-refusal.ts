import { type Place, sentencesNear } from './place';

/** The refusal leans on another clause: "if we can't", "why we could not", "while I cannot". */
const leaning = /\b(?:if|whether|unless|in case|so that|why|until|while|whilst|although|though|even if|because|since|(?<!such )as|for (?:what|which)|the reason|where)\b[^,;:–—]*$/i;
/** What is possible, said in front: "I'll credit it, but can't pay for the class". */
const beforeBut = /\b(?:i|we|you)(?:'ll| will| can| could|'ve| have|'d be)\b(?! not)[^.]{0,120}\bbut\b[^,]*$/i;
const negative = String.raw`(?:can't|cannot|can not|don't|do not|won't|will not|are not|is not|isn't|aren't|was not|are unable|is unable|have no)\b`;
/** Another refusal in front, in the same sentence. */
const twice = new RegExp(String.raw`\b${negative}[^.!?]{0,200}[,;:–—][^,;:]{0,80}$`, 'i');
/** What is possible, said behind. */
const behind = new RegExp(
  [
    String.raw`(?:\b(?:but|however|although|though|yet|so)\b,?|[;:–—])\s*(?:(?:what|if|please|keep|stay|try|use|take|check|feel free|instead|here|in the meantime|meanwhile|luckily|fortunately|hopefully|let|do|also|then|just|for now|perhaps)\b|(?:i|we|you|they|our|the|my|it|there|this|that|your|those|these|on)(?:'ll|'ve|'re|'d|'s|'m)?\s+(?!${negative}))`,
    String.raw`\binstead\b|\balternatively\b|\bwhat (?:i|we) can\b|\bonly (?:in|at|via|through|by|on|from|until|after|up to)\b`,
    String.raw`,\s*(?:please|you can|we can|i can|i'll|we'll|i've|we've|i have|we have|you could|you may|just)\b|\bhence\b`,
    String.raw`\bbut (?:have|am|are|will|can|working|doing)\b|\bbefore (?:mon|tues|wednes|thurs|fri|satur|sun|the \d|\d|tomorrow|noon)`,
    String.raw`(?:,|;|:|\band|\bbut) (?:we're|we are|i'm|i am) (?:\w+ly )?(?:working|looking|prioriti[sz]ing|trying|doing)\b|\bbut (?:rest|be) assured\b`,
  ].join('|'),
  'i',
);
/** A reason, with its conjunction or as a plain statement right behind the refusal. */
const reason = /\b(?:because|since|due to|owing to|the reason|reasons?|otherwise|so that|hence|that is why|that's why|by law|which means)\b|\bas (?:the|we|i|it|its|their|they|our|his|her|this|there|you|your|each|every|no|nobody|a|an)\b/i;
const rule = /\b(?:law|rules?|regulations?|policy|tariff|contract|scheme|terms|insurance|warranty|licen[cs]e|maker|manufacturer|courier|carrier|supplier|court)\b[^.!?]{0,60}\b(?:says?|requires?|caps?|gives?|only|allows?|lets?|needs?|forbids?|pays?|covers?|stopped|wants?|won't|keeps?|ends?|ended|demands?)\b/i;
const added = /^[^.!?]{0,80}(?:(?:,|–|—| - )\s*(?:the|our|its?|they|state|people|no|nobody|each|every|my|your|he|she|there|we|too|a|an|not)\b|,\s*(?:[\w'-]+\s+){1,4}(?:is|are|isn't|aren't|was|were|has|have|needs?|won't|don't|doesn't|can't|must)\b|[;:]\s*(?:[\w'-]+\s+){2})/i;
/** Not a statement that could be the reason: about us, a request, a courtesy. */
const noStatement = /^(?:i|we|i'm|i've|i'll|we're|we've|we'll|please|kindly|thank|thanks|sorry|unfortunately|sadly|you|your|if|let|hi|hello|dear|best|kind|yours|what|but|however|for|our apologies|apologies)\b|\?$|\b(?:sorry|apologi[sz]e|cannot|can't|can not|contact|soon|shortly|asap)\b/i;

/** What was said in front of a colon or a semicolon is explained behind it, or the other way round. */
const colon = /[;:]\s+(?:[\w'-]+\s+){2}/;
/** A refusal that is its own reason. */
const ownReason = /\b(?:sold out|out of stock|fully booked|booked (?:up|out)|discontinued|none left|no longer (?:made|produced|in production))\b/i;
/** Not known yet, */
const unknown = /\b(?:tell|say|know|name|promise|confirm|give you (?:an?|the) (?:\w+ )?(?:date|time|day|answer|decision))\b/i;
/** and when it will be. */
const knownThen = /\b(?:know|hear|tell|write|call|ring|phone|answer|result|confirm|update)\b[^.!?]{0,60}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.!?]{0,60}\b(?:know|hear|tell|write|call|ring|phone|answer|result|confirm|update)\b|\b(?:know|hear|tell|write|call|ring|phone|answer|result|update)\b[^.!?]{0,60}\b(?:by|at|on|before|within) (?:the )?(?:\d|noon|tomorrow|one|two|three|four|five|six)|\b(?:know|hear|tell|write|call|ring|update)\b[^.!?]{0,40}\b(?:tomorrow|tonight|today)\b/i;

/** Somebody else is to be asked: no way forward. */
const elsewhere = /\b(?:contact|reach out to|get in touch|speak (?:to|with)|ask (?:them|your|the)|call (?:our|your|the)|(?:down|up) to them)\b/i;
const alternative = /\b(?:i|we)(?:'ll|'ve|'m| will| can(?! ?not)| could| have| shall| am)\s+(?!(?:not|asked|afraid|sorry|unable|aware|never|no|nothing|only|to)\b)[a-z]+|\bwhat (?:i|we) can do\b|\binstead\b|\balternatively\b|\byou(?:'ll| can| could| get| may| will| have)\b(?! not)|\bwhat (?:gets|helps|works)\b|^(?:say|sign|use|keep|take|try|reply|choose|pick|send me|come|bring|show)\b|\band i [a-z]+\b|\bthough[.!]|\b(?:in the meantime|meanwhile|until then)\b|\bis yours\b|\b(?:loan|spare|substitute)\b|\bhere(?:'s| is)\b|\b(?:would|does) (?:that|it|this|either)[^.]{0,30}\b(?:help|work|suit|save)\b|\b(?:i|we)(?: have|'ve)?(?: also)? (?:added|booked|put|sent|kept|reserved|found|moved|arranged|send|bring|pay|make|take)\b|^so (?:it|i|we|you|the|this|tomorrow|today|instead)\b|\bso (?:it|you)(?:'ll| will| can| goes| is| get)\b|\bit(?:'ll| will) (?:be|go|come|arrive)\b/i;

/** A plain statement beside a refusal is most likely its reason: "The hotel keeps it once the night has begun." */
const isPlainStatement = (words: string): boolean => /[.!]$/.test(words) && words.split(/\s+/).length >= 5 && !noStatement.test(words) && !alternative.test(words);

/**
 * Whether a refusal stands with what makes it bearable: what is possible in its own sentence, or its reason and a way
 * forward close by. Being sent to somebody else is no way forward.
 */
export function isEased(place: Place): boolean {
  const { plain, sentences, index, start, end } = place;
  const sentence = sentences[index]!;
  const before = plain.slice(sentence.start, start);
  const after = plain.slice(end, sentence.end);
  const subject = /^(?:is|are|was|were|isn't|aren't)\b/i.test(plain.slice(start, end)) ? /\b(?:whether|why|where|what|which|how)\b.*$/is : /$^/;
  // The second refusal of a sentence is the reason for the first, which is judged.
  if (twice.test(before)) return true;
  if (leaning.test(before.replace(subject, '').slice(-160)) || beforeBut.test(plain.slice(sentence.start, end))) return true;
  if (behind.test(after) && !elsewhere.test(after)) return true;
  const near = sentencesNear(place);
  const own = near[0]!;
  if (unknown.test(own) && near.some((words) => knownThen.test(words))) return true;
  const reasoned = added.test(after) || colon.test(own) || ownReason.test(own) || near.some((words) => reason.test(words) || rule.test(words)) || near.slice(1).some(isPlainStatement);
  return reasoned && (near.slice(1).some((words) => alternative.test(words) && !elsewhere.test(words)) || (alternative.test(own.replace(plain.slice(start, end), '')) && !elsewhere.test(own)));
}
