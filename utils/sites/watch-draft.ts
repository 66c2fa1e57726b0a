import { longestText } from '../conversation/conversation';
import { type DraftField, type DraftReading, findDraftField, isPlainField, readDraft } from './draft-field';
import type { Profile } from './profile';
import { composerRoot } from './scope-of';
import { signatureReader } from './signature';

/** Milliseconds of quiet after which a draft is read. */
const quiet = 150;
/** A page may set a plain field's value without any event; nothing else tells of it. */
const plainFieldCheck = 1_000;

/** The page's composer, followed through every way in which a page replaces or changes it. */
export interface DraftWatch {
  /** Looks for the composer again; cheap, called whenever the page changed. */
  look(): void;
  /** Reads now, without waiting, and tells if it changed. */
  flush(): void;
  reading(): DraftReading | null;
  field(): DraftField | null;
  /** Whether a control belongs to this composer, or is not known to belong to another. */
  owns(control: Element): boolean;
  stop(): void;
}

/**
 * Follows the draft. Typing, pasting, macros and undo all change the composer's nodes, so those are observed rather than
 * keys. An editor that opens its frame's document anew erases listeners and the body, so the frame's document is observed
 * for its element coming back.
 * @param tell called with each reading that differs from the one before; null when the composer went away
 * @param redrawn called when the same words may stand in other nodes: some editors build a line anew after each key
 */
export function watchDraft(
  document: Document,
  profile: () => Profile | null,
  tell: (reading: DraftReading | null) => void,
  redrawn: (reading: DraftReading) => void,
): DraftWatch {
  const window = document.defaultView!;
  const signatures = new WeakMap<Element, ReturnType<typeof signatureReader>>();
  let reading: DraftReading | null = null;
  let field: DraftField | null = null;
  let unwire = (): void => undefined;
  let timer: number | undefined;

  const read = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    const known = profile();
    if (!known) return;
    if (!field?.element.isConnected) return look();
    // Keyed by the frame where there is one: the body may be a new one at every look.
    const owner = field.element.ownerDocument.defaultView?.frameElement ?? field.element;
    const signatureIn = signatures.get(owner) ?? signatureReader();
    signatures.set(owner, signatureIn);
    const now = readDraft(document, known, field, signatureIn);
    const same =
      reading !== null &&
      reading.field.element === now.field.element &&
      reading.composer === now.composer &&
      reading.text === now.text &&
      JSON.stringify(reading.skip) === JSON.stringify(now.skip);
    reading = now;
    if (same) redrawn(now);
    else tell(now);
  };
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(read, quiet);
  };

  function wire({ element }: DraftField): () => void {
    const inner = element.ownerDocument;
    const changes = new MutationObserver(soon);
    changes.observe(element, { subtree: true, childList: true, characterData: true });
    const ends = [() => changes.disconnect()];
    inner.addEventListener('input', soon, true);
    ends.push(() => inner.removeEventListener('input', soon, true));
    if (isPlainField(element)) {
      const check = window.setInterval(() => {
        if (reading && element.value.slice(0, longestText) !== reading.text) soon();
      }, plainFieldCheck);
      ends.push(() => window.clearInterval(check));
    }
    const frame = inner === document ? null : inner.defaultView?.frameElement;
    if (frame) {
      const reopened = new MutationObserver(() => look());
      reopened.observe(inner, { childList: true });
      frame.addEventListener('load', look);
      ends.push(() => reopened.disconnect(), () => frame.removeEventListener('load', look));
    }
    return () => ends.forEach((end) => end());
  }

  function look(): void {
    const known = profile();
    const found = known && findDraftField(document, known, field?.element ?? null);
    if (found?.element !== field?.element) {
      unwire();
      unwire = () => undefined;
      field = found ?? null;
      if (field) unwire = wire(field);
      // Another composer's words are another draft.
      if (reading) tell((reading = null));
    }
    if (field) soon();
  }

  document.addEventListener('change', soon, true);
  return {
    look,
    flush: read,
    reading: () => reading,
    field: () => field,
    owns(control) {
      const known = profile();
      const root = known && field && composerRoot(field.element, known, document);
      return !root || root.contains(control) || control.ownerDocument !== document;
    },
    stop() {
      window.clearTimeout(timer);
      document.removeEventListener('change', soon, true);
      unwire();
    },
  };
}
