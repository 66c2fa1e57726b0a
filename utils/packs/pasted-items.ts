/** One line of a pasted list, before it has an id. */
export interface PastedItem {
  title: string;
  /** What stood beneath it or behind a colon or a dash; empty where nothing did. */
  why: string;
}

const longestTitle = 60;
/** "- ", "* ", "• ", "1. ", "2) ", "[ ] ", "- [x] ": what stands before an item. */
const bullet = /^\s*(?:(?:[-*+•‣◦–]|\d{1,3}[.)])\s+)?(?:\[[ xX]?\]\s+)?/;
const heading = /^\s*#{1,6}\s+/;
const rule = /^\s*(?:[-*_=]\s*){3,}$/;
const emphasis = /(\*\*|__|[*_`])(?=\S)(.*?\S)\1/g;

const plain = (text: string): string => text.replace(emphasis, '$2').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').trim();

/** A title and what explains it: "Own it: say that you will see it through". */
function parted(text: string): PastedItem {
  const split = /^(.{3,60}?)(?::\s+|\s+[–—-]\s+)(\S.*)$/.exec(text);
  if (split) return { title: split[1]!, why: split[2]! };
  if (text.length <= longestTitle) return { title: text, why: '' };
  const cut = text.slice(0, longestTitle - 1);
  return { title: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).trimEnd()}…`, why: text };
}

const isBulleted = (line: string): boolean => bullet.exec(line)![0].trim() !== '';

/**
 * A team's checklist as it was pasted, in lines or Markdown: headings and rules are left out, an indented line without a bullet explains the
 * item above it, and marks of emphasis go.
 */
export function pastedItems(text: string): PastedItem[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !rule.test(line));
  const hasBullets = lines.some(isBulleted);
  const items: PastedItem[] = [];
  for (const line of lines) {
    if (heading.test(line)) continue;
    const above = items.at(-1);
    if (above && !isBulleted(line) && (hasBullets ? items.length > 0 : /^\s{2,}\S/.test(line))) above.why = `${above.why} ${plain(line)}`.trim();
    else if (!hasBullets || isBulleted(line)) items.push(parted(plain(line.replace(bullet, ''))));
  }
  return items.filter(({ title }) => title !== '');
}
