const editable = '[contenteditable]:not([contenteditable="false"])';
/** TinyMCE leaves the attribute as it is when it is made read-only. */
const readOnly = '[aria-readonly="true"], .mce-content-readonly';

/** The element of a rich composer that is typed into: itself, one around it or one in it. Null where it can only be read. */
export function editableOf(composer: HTMLElement): HTMLElement | null {
  if (composer.matches(readOnly)) return null;
  if (composer.ownerDocument.designMode === 'on') return composer;
  const around = composer.closest<HTMLElement>('[contenteditable]');
  return around?.matches(editable) ? around : composer.querySelector<HTMLElement>(editable);
}

/** An editor that asks writing aids to stay away; the two attributes are those that pages use for the best known one. */
export const wantsNoMarks = (composer: Element): boolean => composer.closest('[data-gramm="false"], [data-enable-grammarly="false"]') !== null;
