import { isPlainField } from '../draft-field';
import { editableOf } from '../editable';

/** The element that is typed into. Null where the composer can only be read. */
export const editingHost = (composer: HTMLElement): HTMLElement | null => {
  if (!isPlainField(composer)) return editableOf(composer);
  return composer.readOnly || composer.disabled ? null : composer;
};
