import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';

/** Less than this is a press with an unsteady hand, in pixels. */
const unsteady = 4;
const step = 32;
const lowest = 5_000;

const within = (top: number): number => Math.round(Math.max(0, Math.min(lowest, top)));

/**
 * Moves the folded button up and down, by dragging or with the arrow keys. Counts in the screen's pixels, since the frame that the
 * pointer is in moves along.
 * @param top in CSS pixels
 */
export const useMoved = (top: number, onMove: (top: number) => void) => {
  const from = useRef<{ y: number; top: number } | null>(null);
  const moved = useRef(false);
  /** Where it was last sent, until it is said to stand there: a key may come sooner than that. */
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (asked.current === top) asked.current = null;
  }, [top]);
  const move = (to: number): void => {
    asked.current = within(to);
    onMove(asked.current);
  };
  return {
    /** The press that ended a move is none. */
    wasMoved: (): boolean => moved.current,
    handlers: {
      onPointerDownCapture: (event: PointerEvent) => {
        moved.current = false;
        asked.current = null;
        from.current = event.button === 0 ? { y: event.screenY, top } : null;
      },
      onPointerMoveCapture: (event: PointerEvent) => {
        const start = from.current;
        if (!start || (!moved.current && Math.abs(event.screenY - start.y) < unsteady)) return;
        if (!moved.current) event.currentTarget.setPointerCapture(event.pointerId);
        moved.current = true;
        move(start.top + event.screenY - start.y);
      },
      onPointerUpCapture: () => {
        from.current = null;
      },
      onKeyDownCapture: (event: KeyboardEvent) => {
        const change = event.key === 'ArrowUp' ? -step : event.key === 'ArrowDown' ? step : 0;
        if (change === 0) return;
        event.preventDefault();
        move((asked.current ?? top) + change);
      },
    },
  };
};
