/** Straight quotes and plain spaces in place of typographic ones; every offset stays as it was. */
export function plainMarks(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/[\u00a0\u202f]/g, ' ');
}

/** Words as a key: the same sentence after a change of case, spacing or end mark is the same. At most 300 units. */
export function phraseOf(words: string): string {
  return plainMarks(words).toLowerCase().replace(/\s+/g, ' ').replace(/^[\s"'(-]+|[\s"').,;:!?…-]+$/g, '').slice(0, 300);
}
