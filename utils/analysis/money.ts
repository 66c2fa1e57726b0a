import type { TextRange } from '../conversation/conversation';

/** An amount in a text. */
export interface Money extends TextRange {
  amount: number;
  /** ISO codes that its sign can stand for; `%` for a share. */
  currencies: readonly string[];
}

const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'];
const crowns = ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'];
const signs: [RegExp, readonly string[]][] = [
  [/^(?:us ?\$|usd)$/, ['USD']],
  [/^(?:ca?\$|cad)$/, ['CAD']],
  [/^(?:au?\$|aud)$/, ['AUD']],
  [/^nz\$$/, ['NZD']],
  [/^(?:s|sg)\$$/, ['SGD']],
  [/^hk\$$/, ['HKD']],
  [/^(?:\$|dollars?|bucks)$/, dollars],
  [/^(?:€|euros?)$/, ['EUR']],
  [/^(?:£|pounds?(?: sterling)?|quid)$/, ['GBP']],
  [/^(?:¥|yen|yuan)$/, ['JPY', 'CNY']],
  [/^(?:₹|rs\.?|rupees?)$/, ['INR']],
  [/^(?:kr\.?|kronor|kroner|crowns)$/, crowns],
  [/^(?:sfr\.?|francs?)$/, ['CHF']],
  [/^(?:%|percent|per cent|pct)$/, ['%']],
];

let codes: ReadonlySet<string> | null = null;
/** "1,200.50", "1.200,50", "1 200,50", "1'200", "1200", "1.5k". */
const number = String.raw`(?:\d{1,3}(?:[.,' ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?)(?: ?k\b)?`;
/** A code counts in capitals only: "all" is a word, "ALL" are lek. */
const before = String.raw`(?:(?:us ?|ca?|au?|nz|sg?|hk)?\$|[€£¥₹]|\b(?:rs\.?|kr\.?|sfr\.?|(?-i:[A-Z]{3}))(?= ?\d))`;
const after = String.raw`(?:[€£¥₹%]|\$(?!\d)|(?:euros?|dollars?|bucks|pounds?(?: sterling)?|quid|yen|yuan|rupees?|kr\.?|kronor|kroner|crowns|francs?|percent|per cent|pct|(?-i:[A-Z]{3}))(?!\w))`;
const amounts = new RegExp(String.raw`(?<![\w.,])(?:(?<before>${before}) ?(?<number>${number})|(?<plain>${number})[ -]?(?<after>${after}))`, 'gi');

/** The last mark with one or two digits behind it parts the decimals; every other mark only groups. */
function valueOf(written: string): number {
  const thousands = /k$/i.test(written);
  const digits = written.replace(/ ?k$/i, '');
  const decimals = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimals ? digits.slice(0, decimals.index) : digits).replace(/\D/g, '');
  return Number(`${whole}.${decimals?.[1] ?? '0'}`) * (thousands ? 1_000 : 1);
}

const alone = new RegExp(`^${number}$`, 'i');

/** A number as somebody typed it, "1.200,50" or "1,200.50"; null where it is none. */
export const amountOf = (typed: string): number | null => (alone.test(typed.trim()) ? valueOf(typed.trim()) : null);

function currenciesOf(sign: string): readonly string[] {
  const plain = sign.trim().toLowerCase();
  const known = signs.find(([pattern]) => pattern.test(plain));
  if (known) return known[1];
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(sign) ? [sign] : [];
}

/** Amounts of money and shares in a text, as people write them in several countries. */
export function moneyIn(plain: string): Money[] {
  return [...plain.matchAll(amounts)].flatMap((found) => {
    const { before: front, number: behind, plain: leading, after: unit } = found.groups!;
    const currencies = currenciesOf(front ?? unit!);
    if (currencies.length === 0) return [];
    return [{ start: found.index, end: found.index + found[0].length, amount: valueOf(behind ?? leading!), currencies }];
  });
}
