/** Said where the extension was updated or turned off under an open page. */
export interface OrphanWords {
  words: string;
  reload: string;
  dismiss: string;
}

/**
 * One calm line above what the panel showed last, in the panel's own shadow root: the frame below it can still be read, but does
 * nothing any more.
 */
export function orphanNotice(box: HTMLElement, { words, reload, dismiss }: OrphanWords): void {
  const document = box.ownerDocument;
  const notice = document.createElement('div');
  notice.className = 'gone';
  notice.role = 'status';
  const button = (text: string, act: () => void): HTMLElement => {
    const one = document.createElement('button');
    one.textContent = text;
    one.addEventListener('click', act);
    return one;
  };
  notice.append(
    words,
    button(reload, () => document.location.reload()),
    button(dismiss, () => notice.remove()),
  );
  box.prepend(notice);
}
