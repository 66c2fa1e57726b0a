/** What Markdown would read as a mark. */
const marks = /[\\`*_[\]<>#|~]/g;
const ticked = /^\[([x ])\] /;
const listed = /^(?:- |\[)/;

const plain = (words: string): string => words.replace(marks, '\\$&');

function line(text: string, at: number, lines: readonly string[]): string {
  if (!text.trim()) return '';
  if (at === 0) return `### ${plain(text)}`;
  const tick = ticked.exec(text);
  if (tick) return `- ${tick[0]}${plain(text.slice(tick[0].length))}`;
  if (text.startsWith('- ')) return `- ${plain(text.slice(2))}`;
  // A line over a list names it; any other keeps its end, which Markdown would run on.
  return listed.test(lines[at + 1] ?? '') ? `**${plain(text)}**\n` : `${plain(text)}  `;
}

/**
 * A note in plain text as Markdown: its first line as the heading, `- ` and `[x] ` as lists. Any other mark in it is a word of
 * the agent's and stays one.
 */
export const noteAsMarkdown = (text: string): string => text.trim().split('\n').map(line).join('\n').trimEnd();
