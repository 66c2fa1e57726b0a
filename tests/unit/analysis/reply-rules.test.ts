import { describe, expect, it } from 'vitest';
import { askedAgain } from '@/utils/analysis/effort';
import { firstOf, spotWords } from '@/utils/analysis/pattern';
import { replySigns } from '@/utils/analysis/reply-rules';
import { replyFileSchema } from '@/utils/analysis/reply-schema';
import { sentencesAt } from '@/utils/analysis/sentence';
import english from '@/utils/analysis/rules/en-reply.json';

const { signs, known } = replyFileSchema.parse(english);
const whole = (text: string) => sentencesAt(text, [{ start: 0, end: text.length }]);

describe.each(signs.map((sign) => [sign.id, sign] as const))('the sign %s', (id, { flags, allows }) => {
  const holds = (words: string) => firstOf(replySigns[id], words, spotWords(words)) !== null;
  it.each(flags)('holds: %s', (words) => expect(holds(words)).toBe(true));
  it.each(allows)('does not hold: %s', (words) => expect(holds(words)).toBe(false));
});

describe.each(known.map((thing) => [thing.id, thing] as const))('what they said already: %s', (id, { flags, allows }) => {
  const again = (asked: string, told: string) => askedAgain(asked, whole(asked), told).map(({ thing }) => thing);
  it.each(flags)('%s after %s', (asked, told) => expect(again(asked, told)).toEqual([id]));
  it.each(allows)('not %s after %s', (asked, told) => expect(again(asked, told)).toEqual([]));
});

it('does not ask about what the reply itself names to have it confirmed', () => {
  const asked = 'Could you confirm that 88213 is your order number?';
  expect(askedAgain(asked, whole(asked), 'My order 88213 came broken.')).toEqual([]);
});
