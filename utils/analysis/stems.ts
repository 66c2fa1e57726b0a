import { type KnownWord, once, splitWords, wordsOf } from './known-text';

const endings = /(?:ations?|ments?|ings?|edly|ed|es|ly|ies|ers?|ors?|s|e|y)$/;
const stop = new Set(
  ('the a an and or but if of to in on at by for from with without about into over under as is are was were be been being am do does did done have has had having will would shall should can could may might must ' +
    'i you he she it we they me him her us them my your his its our their mine yours ours this that these those there here what when where which who whom whose why how so than then too very just also only even still ' +
    'not no yes any some all more most much many one two get got getting go goes going come comes coming make made take taken give given know tell told say said see want need please thank thanks hi hello dear now again ever ' +
    "actually exactly really first last next time day days today tomorrow thing things something anything someone anyone somebody anybody nobody nothing supposed possible possibly way problem problems issue issues matter gives send sends sending sent one ones situation deal happen happened happens happening whether else like long soon back before after until while i'm it's don't can't didn't let us way").split(' '),
);
/** The same thing in other words, as customers and agents say it; every word of a line counts as the first. */
const families = [
  'refund money back reimburse reimbursed reimbursement repay paid credit credited compensation compensate compensated',
  'pay bill bills cost costs costing charge charged charges fee price free owe invoice payment',
  'repair repaired fix fixed mend mended solve solved resolve working works work',
  'replace replacement replaced new spare exchange swap swapped',
  'arrive arrives arrived deliver delivered delivery ship shipped parcel package courier post posted bring',
  'come visit technician engineer fitter inspector inspect officer',
  'cancel cancelled canceled cancellation stop stopped end ended',
  'reduce reduction discount deduct deducted lower cheaper',
  'appeal dispute complain complaint escalate',
  'delete deleted erase erased remove removed gone deletes',
  'reason because cause caused',
  'safe safety danger dangerous unsafe harm harmful risk',
  'lost lose missing found find recover recovered restore restored retrieve',
  'collect pickup counter',
  'book booking reserve reserved reservation slot appointment seat',
  'write written letter e-mail email mail',
  'call ring phone telephone rang called',
  'insurance insurer insured cover covered covers claim',
  'heat heating warm temperature degrees',
  'forget forgot forgotten forgets',
  'buy bought purchase purchased',
  'keep kept stays stay saved save data',
  'postage prepaid label',
  'break broke broken',
  'choose chose chosen',
  'speak spoke spoken talk talked',
  'pick picked fetch',
  'size sizes fit fits measure seats',
  'allow allowed permitted welcome',
  'stock available shelf',
  'photo photos picture pictures image images snapshot',
  'bag bags box boxes packed packs packaging wrapping crate',
  'wrong mistake error mistakes errors incorrect',
  'cash withdraw withdrawal',
  'computer computers laptop laptops machine machines device devices',
  'spare loan loaner',
  'car cars vehicle vehicles van taxi cab',
  'child children kid kids baby daughter son toddler',
  'house home flat apartment',
  'shop shops store stores branch',
  'site website page online',
  'app program software',
  'doctor vet clinic physician',
  'wait waited waiting queue',
  'document documents paper papers paperwork certificate',
  'extend extended extension longer prolong prolonged renew renewal',
].map((line) => line.split(' '));

/** A word without its ending, roughly. */
function stem(word: string): string {
  const short = word.replace(/'s?$/, '').replace(endings, '');
  return short.length >= 3 ? short.slice(0, 7) : word;
}

const familyOf = new Map(families.flatMap((words, index) => words.map((word) => [stem(word), `=${index}`] as const)));

function topicsOfWord({ text }: KnownWord): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\d][\p{L}\d'-]*/gu) ?? [];
  return words.filter((word) => word.length > 2 && !stop.has(word)).map((word) => familyOf.get(stem(word)) ?? stem(word));
}

function topicsOfWords(words: readonly KnownWord[]): readonly string[] {
  const topics: string[] = [];
  for (const word of words) {
    word.topics ??= topicsOfWord(word);
    for (const topic of word.topics) topics.push(topic);
  }
  return topics;
}

/** What the words of a text are about: stems without the words that every text has; words of one family count as one. A topic stands there as often as it is named. */
export const topicsOf = (text: string): readonly string[] => topicsOfWords(splitWords(text));

/** The same of a sentence. */
export const topicsIn = once((sentence): readonly string[] => topicsOfWords(wordsOf(sentence)));
