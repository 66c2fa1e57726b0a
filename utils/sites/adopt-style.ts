/** Rules of ours in a document or shadow root, without an element where the browser allows it. */
export interface AdoptedStyle {
  /** Still in force: a document that was opened anew has lost it. */
  stands(): boolean;
  replace(css: string): void;
  remove(): void;
}

/**
 * A constructed style sheet is bound by no Content Security Policy and changes no DOM (seen in Chromium 156 and Firefox 153).
 * Where a browser refuses one to us, an element stands in, at the end of the root.
 */
export function adoptStyle(root: Document | ShadowRoot, css: string): AdoptedStyle {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument!;
  try {
    const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return {
      stands: () => root.adoptedStyleSheets.includes(sheet),
      replace: (next) => sheet.replaceSync(next),
      remove() {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      },
    };
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    (root.nodeType === 9 ? document.head : root).append(element);
    return {
      stands: () => element.isConnected,
      replace(next) {
        element.textContent = next;
      },
      remove: () => element.remove(),
    };
  }
}
