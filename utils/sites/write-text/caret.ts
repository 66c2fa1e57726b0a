import type { TextRange } from '../../conversation/conversation';
import { type DraftReading, isPlainField } from '../draft-field';

const isSkipped = (at: number, skip: readonly TextRange[]): boolean => skip.some(({ start, end }) => at > start && at < end);

/** The end of the agent's own words: what follows is quoted, signed or blank. */
function ownEnd({ text, skip }: DraftReading): number {
  let end = text.length;
  for (const range of skip.toReversed()) {
    if (text.slice(range.end, end).trim()) break;
    end = range.start;
  }
  return text.slice(0, end).trimEnd().length;
}

/** The first place inside an editor at which a word can stand. */
function firstPlace(host: HTMLElement): Range {
  let place: Element = host;
  for (let next = place.firstElementChild; next && next.localName !== 'br'; next = place.firstElementChild) {
    if (place.firstChild !== next || next.getAttribute('contenteditable') === 'false') break;
    place = next;
  }
  const range = host.ownerDocument.createRange();
  range.setStart(place, 0);
  return range;
}

/** Where the agent's caret is; after a selection, which is never replaced. Null where it is elsewhere, or in words that are not the agent's. */
function ownCaret(host: HTMLElement, { pieces, skip }: DraftReading): Range | null {
  const selection = host.ownerDocument.getSelection();
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0).cloneRange();
  range.collapse(false);
  if (!host.contains(range.endContainer)) return null;
  const piece = pieces.find(({ node }) => node === range.endContainer);
  if (piece && isSkipped(piece.start + range.endOffset, skip)) return null;
  const around = range.endContainer.nodeType === 1 ? (range.endContainer as Element) : range.endContainer.parentElement;
  return around?.closest('[contenteditable="false"]') && !host.contains(around) ? null : range;
}

/**
 * Where a text is put: at the agent's caret, else after the last of the agent's own words.
 * @returns a function that puts the caret there, after the editor has the focus
 */
export function caretFor(host: HTMLElement, reading: DraftReading): () => void {
  if (isPlainField(host)) {
    const focused = host.ownerDocument.activeElement === host;
    const at = host.selectionEnd || (focused ? 0 : ownEnd(reading));
    return () => host.setSelectionRange(at, at);
  }
  let range = ownCaret(host, reading);
  if (!range) {
    const end = ownEnd(reading);
    const piece = reading.pieces.findLast((one) => one.start < end && host.contains(one.node));
    range = firstPlace(host);
    if (piece) range.setStart(piece.node, Math.min(end - piece.start, piece.node.length));
    range.collapse(true);
  }
  const { startContainer, startOffset } = range;
  return () => {
    const selection = host.ownerDocument.getSelection();
    if (!selection || !startContainer.isConnected) return;
    // Away and back: the browser then takes what follows back by itself, not together with what was typed before it.
    selection.removeAllRanges();
    selection.collapse(startContainer, startOffset);
  };
}
