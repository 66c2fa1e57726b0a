import type { TextRange } from '../conversation/conversation';
import type { Authority, AuthorityRow, Remedy } from './authority';
import type { Finding } from './finding';
import { type Money, moneyIn } from './money';
import { firstOf, spotWords } from './pattern';
import { givenBare, notGiven, remedySigns, remedyWords as said } from './remedy-rules';
import type { Sentence } from './sentence';
import { splitClauses } from './split-clauses';

/** Something given in a draft. */
export interface Given extends TextRange {
  remedy: Remedy;
  /** Null where no amount stands beside it. */
  money: Money | null;
}

const nameOf = (remedy: Remedy): string => remedySigns.find(({ id }) => id === remedy)!.name;

/** What one clause gives. An amount is for the remedy that stands nearest to it. */
function givenIn(clause: string): Given[] {
  const spotted = spotWords(clause);
  const named = remedySigns.flatMap(({ id, patterns }) => {
    const match = firstOf(patterns, clause, spotted);
    return match ? [{ remedy: id, start: match.index, end: match.index + match[0].length }] : [];
  });
  if (named.length === 0) return [];
  const amounts = moneyIn(clause);
  const gap = (one: TextRange, other: TextRange) => Math.max(one.start - other.end, other.start - one.end, 0);
  const given = amounts.map((money): Given => {
    const [nearest] = named.toSorted((one, other) => gap(one, money) - gap(other, money));
    return { remedy: nearest!.remedy, money, start: Math.min(nearest!.start, money.start), end: Math.max(nearest!.end, money.end) };
  });
  if (amounts.length === 0 && firstOf(givenBare, clause, spotted)) given.push(...named.map((one) => ({ ...one, money: null })));
  // What stands behind it says something else: "£160 back, a quarter of what you paid".
  return given.filter(({ end }) => {
    const upTo = clause.slice(0, end);
    return !firstOf(notGiven, upTo, spotWords(upTo));
  });
}

/** What the agent's sentences give to the customer. */
export function remediesIn(sentences: readonly Sentence[]): Given[] {
  return sentences.flatMap((sentence) => {
    const words = sentence.known.text;
    const clauses = splitClauses(words);
    const given = clauses.flatMap(({ start, end }) => givenIn(words.slice(start, end)).map((one) => ({ ...one, start: one.start + start, end: one.end + start })));
    // An amount in one clause and what is done with it in the next: "$60, and it goes back on your card".
    const whole = given.some(({ money }) => money) || clauses.length < 2 ? given : givenIn(words);
    return whole.map((one) => ({ ...one, start: sentence.start + one.start, end: sentence.start + one.end }));
  });
}

const amountIn = ({ limit, currency }: AuthorityRow): string =>
  currency === '%' ? `${limit} %` : new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: 'stripIfInteger' }).format(limit);

/** Whether something given needs somebody else's yes. With several rows that could be meant, the most generous counts: a false alarm is worse than a miss. */
function rowAbove({ remedy, money }: Given, table: Authority): AuthorityRow | null {
  const rows = table.filter((row) => row.remedy === remedy && (money === null ? row.limit === 0 : money.currencies.includes(row.currency)));
  const most = rows.toSorted((one, other) => other.limit - one.limit)[0];
  if (!most) return null;
  return money === null || money.amount > most.limit ? most : null;
}

const filled = (words: string, values: Record<string, string>): string => words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** Asks about what a draft gives beyond the table, and says who approves. Silent where the table is. */
export function askAboutAuthority(text: string, sentences: readonly Sentence[], table: Authority): Finding[] {
  if (table.length === 0) return [];
  return remediesIn(sentences).flatMap((given): Finding[] => {
    const row = rowAbove(given, table);
    if (!row) return [];
    const remedy = nameOf(row.remedy);
    const approval = row.approver ? filled(said.approves, { approver: row.approver, reach: row.reach ? `: ${row.reach.replace(/\.$/, '')}` : '' }) : said.nobody;
    return [
      {
        rule: `en/authority/${row.remedy}`,
        label: 'authority',
        start: given.start,
        end: given.end,
        words: text.slice(given.start, given.end),
        phrase: `${row.remedy} over ${row.limit} ${row.currency}`,
        question: filled(row.limit === 0 ? said.never : said.question, { limit: amountIn(row), remedy, approval }),
        why: row.redFlag ? `${said.why} ${filled(said.flagged, { flag: row.redFlag })}` : said.why,
      },
    ];
  });
}
