/** Milliseconds between two words: fast enough not to wait for, slow enough to see that somebody types. */
const pace = 70;

const calm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Puts the caret where the agent would write: at the end of the last line before the signature. */
function placeCaret(line: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(line);
  range.collapse(false);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * Types a sentence into the made-up desk's composer, word by word, as real input that the desk modules hear. Only this
 * desk has such a button: it belongs to the tour, and nothing of ours ever writes into a real composer.
 */
export function typeForMe(composer: HTMLElement, line: HTMLElement, sentence: string): void {
  composer.focus();
  placeCaret(line);
  const gap = line.textContent?.trim() ? ' ' : '';
  // The old command is the one way to write with the browser's own input events and undo; every browser still has it.
  const write = (words: string): boolean => document.execCommand('insertText', false, words);
  if (calm()) return void write(gap + sentence);
  const words = (gap + sentence).match(/\s*\S+/g) ?? [];
  const next = (): void => {
    const word = words.shift();
    if (word === undefined || document.activeElement !== composer) return;
    write(word);
    window.setTimeout(next, pace);
  };
  next();
}
