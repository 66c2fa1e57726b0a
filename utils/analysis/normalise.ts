const typographic = /[‘’ʼ“”\u00a0\u202f]/;

function withPlainMarks(text: string): string {
  // Nearly every text is plain already, and keeps its identity: what is remembered of it is found faster.
  if (!typographic.test(text)) return text;
  return text.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/[\u00a0\u202f]/g, ' ');
}

/** The latest text that was asked about, and the same with plain marks: all readers of a draft ask for its own. */
let latest = { text: '', plain: '' };

/** Straight quotes and plain spaces in place of typographic ones; every offset stays as it was. */
export function plainMarks(text: string): string {
  if (text !== latest.text) latest = { text, plain: withPlainMarks(text) };
  return latest.plain;
}

const otherSpaces = /\s\s|[^\S ]/;

/** Each white space as one plain space. */
export const singleSpaced = (words: string): string => (otherSpaces.test(words) ? words.replace(/\s+/g, ' ') : words);

/** Words as a key: the same sentence after a change of case, spacing or end mark is the same. At most 300 units. */
export function phraseOf(words: string): string {
  return singleSpaced(withPlainMarks(words).toLowerCase()).replace(/^[\s"'(-]+|[\s"').,;:!?…-]+$/g, '').slice(0, 300);
}
