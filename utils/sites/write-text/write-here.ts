import { findDraftField, readDraft } from '../draft-field';
import { pickProfile } from '../pick-profile';
import type { Profile } from '../profile';
import { readConversation } from '../read-conversation';
import { signatureReader } from '../signature';
import { type Written, writeText } from './write-text';

/** What the background hands over with the text. */
export interface WriteOrder {
  text: string;
  /** The conversation for which it was chosen: nothing is written into another one's reply. */
  key: string;
  profiles: Profile[];
  canPaste: boolean;
}

/** Writes into the composer of the conversation that this page shows, if it is still the one that was meant. */
export async function writeHere({ text, key, profiles, canPaste }: WriteOrder): Promise<Written> {
  const profile = pickProfile(document, profiles);
  if (!profile || readConversation(document, profile)?.conversation.key !== key) return { how: 'clipboard', why: 'changed' };
  const field = findDraftField(document, profile);
  if (!field) return { how: 'clipboard', why: 'no-composer' };
  return writeText(readDraft(document, profile, field, signatureReader()), text, canPaste);
}
