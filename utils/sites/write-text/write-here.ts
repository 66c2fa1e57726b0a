import type { DeskNowWorld } from '../desk-now';
import { composerKind, findDraftField, readDraft } from '../draft-field';
import { signatureReader } from '../signature';
import { type Written, writeText } from './write-text';

/** What the background hands over with the text. */
export interface WriteOrder {
  text: string;
  /** The conversation for which it was chosen: nothing is written into another one's reply. */
  key: string;
  /** Whatever is open by now, it is for colleagues only. */
  onlyInNote: boolean;
  canPaste: boolean;
}

/** Writes into the composer of the conversation that this page shows, if it is still the one that was meant. */
export async function writeHere({ text, key, onlyInNote, canPaste }: WriteOrder): Promise<Written> {
  const now = (globalThis as DeskNowWorld).followthroughNow?.();
  if (!now?.profile || now.key !== key) return { how: 'clipboard', why: 'changed' };
  const field = now.field?.element.isConnected ? now.field : findDraftField(document, now.profile);
  if (!field) return { how: 'clipboard', why: 'no-composer' };
  if (onlyInNote && composerKind(document, now.profile, field) !== 'note') return { how: 'clipboard', why: 'changed' };
  return writeText(readDraft(document, now.profile, field, signatureReader()), text, canPaste);
}
