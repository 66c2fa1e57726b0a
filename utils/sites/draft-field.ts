import { type ComposerKind, type Draft, longestText, type TextRange } from '../conversation/conversation';
import { editableOf } from './editable';
import { closestOf, findAll, isOrHas } from './find';
import { notOwnWords } from './not-own-words';
import type { Profile } from './profile';
import { conversationId, idOfComposer } from './read-conversation';
import { oneLine } from './read-locator';
import { scopeHere } from './scope-here';
import { composerRoot } from './scope-of';
import type { signatureReader } from './signature';
import { type TextPiece, textOf } from './text-of';

/** The composer that the agent writes in, in this document or in a frame of it. */
export interface DraftField {
  element: HTMLElement;
  /** Position of the selector that found it. */
  index: number;
}

const isShown = (element: HTMLElement): boolean => {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return element.getClientRects().length > 0 && (!frame || frame.getClientRects().length > 0);
};

const hasFocus = (field: HTMLElement, profile: Profile): boolean => {
  const { activeElement } = field.ownerDocument;
  // The agent may have gone on to the recipients or to Send.
  if (composerRoot(field, profile, field).contains(activeElement)) return field.ownerDocument.hasFocus();
  return false;
};

/**
 * The composer that the agent writes in: the one with the focus, else the one before, else the first that is shown. Of several
 * conversations' composers, those of the one in view go first; a new message to somebody is of no conversation.
 * @param before the one found last; it stays while the focus is in the panel
 */
export function findDraftField(document: Document, profile: Profile, before: Element | null = null): DraftField | null {
  const { any, idOnRoot, home } = profile.composer;
  const scope = scopeHere(document, profile);
  if (!scope) return null;
  const id = idOnRoot.length > 0 ? conversationId(document, profile) : null;
  let kept: DraftField | null = null;
  let first: DraftField | null = null;
  for (const [index, selector] of any.entries()) {
    for (const element of findAll(scope, selector) as HTMLElement[]) {
      if (!isShown(element)) continue;
      const own = idOfComposer(element, profile) ?? (id !== null && closestOf(element, home) ? id : null);
      if (id !== null && own === null) continue;
      if (hasFocus(element, profile)) return { element, index };
      const elsewhere = id !== null && own !== id;
      // The panel stands outside the body: with the focus in it the agent has left nothing.
      if (element === before && (!elsewhere || !document.body.contains(document.activeElement))) kept = { element, index };
      if (!elsewhere) first ??= { element, index };
    }
  }
  return kept ?? first;
}

const says = (root: ParentNode, { any, words }: NonNullable<Profile['composer']['noteWords']>): boolean => {
  const shown = any.flatMap((selector) => findAll(root, selector)).map((element) => oneLine(element.textContent ?? '').toLowerCase());
  return words.some((word) => shown.includes(word.toLowerCase()));
};

/** Whom the words in the composer go to. */
export function composerKind(document: Document, profile: Profile, field: DraftField): ComposerKind {
  const { forward, note, noteWords } = profile.composer;
  const root = composerRoot(field.element, profile, scopeHere(document, profile) ?? field.element);
  const within = root.nodeType === 9 ? (root as Document).documentElement : (root as Element);
  if (isOrHas(within, forward)) return 'forward';
  return isOrHas(within, note) || (noteWords && says(root, noteWords)) ? 'note' : 'reply';
}

export const isPlainField = (element: Element): element is HTMLTextAreaElement => element.localName === 'textarea';

/** "-------- Original Message --------", in any language: what a mail program puts above a mail that is passed on. */
const passedOn = /^-{5,} ?\p{L}[^-]* ?-{5,}\s*$/u;

/** Lines that quote an earlier message in a plain text field, the line that introduces them, and all of a mail that is passed on. */
export function quotedLines(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  let before: TextRange | null = null;
  for (const line of text.split('\n')) {
    if (passedOn.test(line)) return [...ranges, { start, end: text.length }];
    const range = { start, end: start + line.length };
    if (line.startsWith('>')) {
      if (before) ranges.push(before);
      ranges.push(range);
      before = null;
    } else if (line.trim()) before = line.trimEnd().endsWith(':') ? range : null;
    start = range.end + 1;
  }
  return ranges;
}

/** Ranges in order, those that touch or lie on neighbouring lines as one: however long a quote is, none of it is lost to a bound. */
export function merged(ranges: readonly TextRange[]): TextRange[] {
  const whole: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole.slice(0, 500);
}

/** A draft as read, with what is needed to find its words again in the page. */
export interface DraftReading extends Draft {
  field: DraftField;
  pieces: TextPiece[];
}

/** Reads the composer without changing it. A field that cannot be edited holds nothing of the agent's. */
export function readDraft(document: Document, profile: Profile, field: DraftField, signatureIn: ReturnType<typeof signatureReader>): DraftReading {
  const { element } = field;
  const composer = composerKind(document, profile, field);
  if (isPlainField(element)) {
    const text = element.value.slice(0, longestText);
    const quoted = element.readOnly || element.disabled ? [{ start: 0, end: text.length }] : quotedLines(text);
    return { field, composer, text, skip: merged([...quoted, ...signatureIn(text, quoted)]), pieces: [] };
  }
  const { text, pieces, skip } = textOf(element, [...profile.composer.skip, ...notOwnWords.inside], notOwnWords.from);
  const quoted = editableOf(element) ? [...skip, ...quotedLines(text)] : [{ start: 0, end: text.length }];
  return { field, composer, text, skip: merged([...quoted, ...signatureIn(text, quoted)]), pieces };
}

/** The place of a part of the text in the page, or null where it is no longer there (or the field is plain). */
export function placeOf({ field, pieces }: DraftReading, { start, end }: TextRange): Range | null {
  const first = pieces.find((piece) => start >= piece.start && start < piece.end);
  const last = pieces.findLast((piece) => end > piece.start && end <= piece.end);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const range = field.element.ownerDocument.createRange();
  try {
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
  } catch {
    return null;
  }
  return range;
}
