/** A title over its lines, as a note has them; empty where there are none. */
export const block = (title: string, lines: readonly string[]): string => (lines.length > 0 ? [title, ...lines].join('\n') : '');
