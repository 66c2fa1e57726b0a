import { type DraftReading, isPlainField } from '../draft-field';
import { caretFor } from './caret';
import { editingHost } from './editing-host';
import { engineOf, type Way } from './engines';
import { nextFrame, selectionHeard } from './pauses';
import { bare, type Taken, taken, wordsIn } from './taken';
import { attempt } from './ways';

/** How a text came into a composer. `clipboard`: it did not, and the caller copies it. */
export interface Written {
  how: 'typed' | 'pasted' | 'clipboard';
  /**
   * Why it has to be pasted by hand. `no-composer`: none is open, or it cannot be edited. `changed`: the draft changed meanwhile.
   * `not-taken`: the editor took none of it. `unclear`: the editor took it in another way; the agent should look.
   */
  why?: 'no-composer' | 'changed' | 'not-taken' | 'unclear';
}

/** Milliseconds for an editor that took a paste over, and for one that said nothing. */
const patience = { underWay: 1_000, silent: 120 };

const waysFor = (host: HTMLElement, text: string, canPaste: boolean): Way[] => {
  const ways: readonly Way[] = isPlainField(host) ? ['type'] : engineOf(host).ways;
  return ways.filter((way) => (way === 'paste' ? canPaste : way === 'type' || !text.includes('\n')));
};

/** Looks at the editor frame by frame until the text is there, or its time is over; then once more, since some editors tidy up after it. */
async function outcome(host: HTMLElement, before: string, text: string, until: number): Promise<Taken> {
  const window = host.ownerDocument.defaultView!;
  let seen: Taken = 'not';
  do {
    await nextFrame(window);
    seen = taken(before, wordsIn(host), text);
  } while (seen !== 'once' && performance.now() < until);
  if (seen !== 'once') return seen;
  await nextFrame(window);
  return taken(before, wordsIn(host), text);
}

/**
 * Writes what the agent chose into the composer, at the caret, by the technique that this editor takes, and reads it back.
 * A rich editor's document is never changed behind its back.
 * @param canPaste false in Firefox, where a page finds a script's paste empty
 */
export async function writeText(reading: DraftReading, text: string, canPaste: boolean): Promise<Written> {
  const host = editingHost(reading.field.element);
  if (!host || !bare(text)) return { how: 'clipboard', why: 'no-composer' };
  const { ownerDocument } = host;
  const before = wordsIn(host);
  const putCaret = caretFor(host, reading);
  if (ownerDocument !== document) ownerDocument.defaultView?.focus();
  host.focus({ preventScroll: true });

  for (const way of waysFor(host, text, canPaste)) {
    putCaret();
    await selectionHeard(ownerDocument);
    if (!host.isConnected || wordsIn(host) !== before) return { how: 'clipboard', why: 'changed' };
    const { underWay } = attempt(host, text, way);
    const seen = await outcome(host, before, text, performance.now() + (underWay ? patience.underWay : patience.silent));
    if (seen === 'once') return { how: way === 'paste' ? 'pasted' : 'typed' };
    if (seen === 'otherwise') return { how: 'clipboard', why: 'unclear' };
  }
  return { how: 'clipboard', why: 'not-taken' };
}
