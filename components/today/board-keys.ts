import type { KeyboardEvent } from 'react';

export interface BoardKeys {
  /** By the id of the row that has the focus. */
  onOpen: (id: string) => void;
  onChoose: (id: string) => void;
  onDone: (id: string) => void;
  /** Several are chosen, and put off together. @returns false: the row's own key does it */
  onSnooze: () => boolean;
  onClear: () => void;
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

const rowOf = (element: Element): string => element.closest<HTMLElement>('[data-row]')?.dataset.row ?? '';

/**
 * The board's keys, heard only while the focus is on what stands for a row (its box, or the button of a row that cannot be chosen), so that
 * nobody who types in a field or reaches for a button sets anything off. Space is the box's own.
 */
export const boardKeys = ({ onOpen, onChoose, onDone, onSnooze, onClear }: BoardKeys) => (event: KeyboardEvent<HTMLElement>): void => {
  const here = event.target as HTMLElement;
  if (!here.closest('[data-row-focus]') || event.ctrlKey || event.altKey || event.metaKey) return;
  const id = rowOf(here);
  const isBox = here.matches('input');
  const take = (): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const step = steps[event.key];
  if (step) {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-focus] :is(input, button)')];
    const next = rows[step(rows.indexOf(here), rows.length - 1)];
    take();
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    if (event.shiftKey && next && next !== here && next.matches('input')) onChoose(rowOf(next));
  } else if (event.key === 'Escape') {
    onClear();
  } else if (isBox && event.key === 'Enter') {
    take();
    onOpen(id);
  } else if (isBox && event.key.toLowerCase() === 'd' && !event.repeat) {
    take();
    onDone(id);
  } else if (isBox && event.key.toLowerCase() === 's' && !event.repeat && onSnooze()) {
    take();
  }
};
