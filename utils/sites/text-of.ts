import { longestText, type TextRange } from '../conversation/conversation';

/** A piece of the text and the node that shows it: offset `start` of the text is offset 0 of the node. */
export interface TextPiece extends TextRange {
  node: Text;
}

export interface ReadText {
  text: string;
  pieces: TextPiece[];
  /** Parts of the text that stand inside a skipped element. */
  skip: TextRange[];
}

const blocks = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(' '),
);
const unseen = new Set('script style template noscript select textarea title head'.split(' '));

/**
 * The text of an element as its reader sees it: one line per block, every character at the same distance from its node's
 * start, so that a range of the text can be found again in the page. Reads no layout, cuts at `longestText`.
 * @param skips selectors of parts that are not the author's words
 * @param tails selectors of parts with which all that follows is not the author's words
 */
export function textOf(root: Element, skips: readonly string[] = [], tails: readonly string[] = []): ReadText {
  const pieces: TextPiece[] = [];
  const skip: TextRange[] = [];
  let text = '';
  const skipped = skips.join(',');
  const tail = tails.join(',');
  let tailStart = -1;
  const keepsLines = root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace.startsWith('pre') ?? false;
  const breakLine = (): void => {
    if (text && !text.endsWith('\n')) text += '\n';
  };

  const readText = (node: Text, pre: boolean): void => {
    const words = pre ? node.data.replace(/[\t\r\u00a0]/g, ' ') : node.data.replace(/[\t\n\r\u00a0]/g, ' ');
    // White space between blocks is the page's source, not text.
    if (!pre && /^ *$/.test(words) && (!text || text.endsWith('\n')) && !node.data.includes('\u00a0')) return;
    pieces.push({ node, start: text.length, end: text.length + words.length });
    text += words;
  };

  const read = (element: Element, pre: boolean): void => {
    for (const node of element.childNodes) {
      if (text.length >= longestText) return;
      if (node.nodeType === 3) readText(node as Text, pre);
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      if (unseen.has(child.localName)) continue;
      if (child.localName === 'br') {
        text += '\n';
        continue;
      }
      const block = blocks.has(child.localName);
      if (block) breakLine();
      const start = text.length;
      if (tail && tailStart < 0 && child.matches(tail)) tailStart = start;
      read(child, pre || child.localName === 'pre');
      if (block) breakLine();
      if (text.length > start && ((skipped && child.matches(skipped)) || child.getAttribute('contenteditable') === 'false'))
        skip.push({ start, end: text.length });
    }
  };

  read(root, keepsLines || root.localName === 'pre');
  if (tailStart >= 0) skip.push({ start: tailStart, end: text.length });
  const end = longestText;
  return {
    text: text.slice(0, end),
    pieces: pieces.filter((piece) => piece.start < end),
    skip: skip.filter((range) => range.start < end).map((range) => ({ start: range.start, end: Math.min(range.end, end) })),
  };
}

/** The text without its skipped parts, white space evened out: for words that are only read, never marked. */
export function plainTextOf(root: Element, skips: readonly string[]): string {
  const { text, skip } = textOf(root, skips);
  let kept = '';
  let from = 0;
  for (const range of skip.toSorted((a, b) => a.start - b.start)) {
    if (range.start > from) kept += text.slice(from, range.start);
    from = Math.max(from, range.end);
  }
  return (kept + text.slice(from))
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
