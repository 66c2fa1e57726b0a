import '../desk/in-page';
import { findDraftField, readDraft } from '@/utils/sites/draft-field';
import { signatureReader } from '@/utils/sites/signature';
import { type Written, writeText } from '@/utils/sites/write-text/write-text';

declare global {
  interface Window {
    write(text: string, canPaste?: boolean): Promise<Written>;
  }
}

window.write = (text, canPaste = true) => {
  const field = findDraftField(document, window.fixtureProfile)!;
  return writeText(readDraft(document, window.fixtureProfile, field, signatureReader()), text, canPaste);
};
