const unit = String.raw`(?:seconds?|minutes?|hours?|days?|nights?|evenings?|mornings?|weeks?|months?|years?|calls?|e-?mails?|letters?|times|visits?|trips?|agents?|people|of (?:us|you|our \w+))`;
const number = String.raw`(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|several)`;

/** Details that belong to one customer only: an amount, a duration, a day, how often. */
const details = new RegExp(
  [
    String.raw`\b${number}[\s-]+(?:[\w-]+\s+)?${unit}\b`,
    String.raw`[€$£¥₹]\s?\d|\b\d[\d.,]*\s?(?:€|£|%|euros?|eur|dollars?|usd|pounds?|gbp|kr|francs?)(?!\w)`,
    String.raw`\b(?:twice|thrice|(?:second|third|fourth|fifth) time)\b`,
    String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b`,
    String.raw`\b(?:half|whole|entire) (?:a |the )?(?:hour|day|night|morning|afternoon|evening|week|month)\b`,
  ].join('|'),
  'i',
);

/** What follows is a next step or a request, not what the apology is about. */
const forward = /\b(?:will|'ll|shall|please|kindly|could|can|may|going to|let me|would)\b|\?/i;

/** Whether the words name something of this customer. */
export function namesDetail(words: string): boolean {
  return details.test(words);
}

/**
 * Whether the sentence around a stock phrase says what it is about: details in front of it or in it, or right behind it
 * as a statement ("Sorry for the delay, your parcel sat in Leeds for six days").
 */
export function saysWhatItIsAbout(sentence: string, start: number, end: number): boolean {
  const after = sentence.slice(end);
  return namesDetail(sentence.slice(0, end)) || (namesDetail(after) && !forward.test(after));
}
