import type { Side } from './push-page';

/** A place in the window, in CSS pixels. */
export type Rect = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>;
type Size = Readonly<{ width: number; height: number }>;
type Strip = Readonly<{ side: Side; width: number }>;
type Spot = Readonly<{ side: Side; top: number }>;

const otherThan = (side: Side): Side => (side === 'right' ? 'left' : 'right');

/** Width between the window's edge and the nearest of what must not be covered. What is scrolled out of sight counts too: it comes back. */
const roomAt = (side: Side, precious: readonly Rect[], window: Size): number =>
  Math.floor(side === 'right' ? window.width - Math.max(0, ...precious.map(({ right }) => right)) : Math.min(window.width, ...precious.map(({ left }) => left)));

/**
 * Where the panel may lie over a page: as wanted, else at the other side, else narrower.
 * @param precious what must not be covered
 * @param narrowest in which it can still be read
 * @returns null where there is no room at either side
 */
export function clearStrip(wanted: Strip, narrowest: number, precious: readonly Rect[], window: Size): Strip | null {
  const strips = [wanted.side, otherThan(wanted.side)].map((side) => ({ side, width: Math.min(wanted.width, roomAt(side, precious, window)) }));
  return strips.find(({ width }) => width === wanted.width) ?? strips.find(({ width }) => width >= narrowest) ?? null;
}

/**
 * Where the folded button may stand: as near to its own place as can be, at the other side only where its own has no room.
 * @param size of the button
 * @returns null where it would cover something everywhere
 */
export function clearSpot(wanted: Spot, size: Size, precious: readonly Rect[], window: Size): Spot | null {
  const lowest = window.height - size.height;
  const own = Math.max(0, Math.min(wanted.top, lowest));
  for (const side of [wanted.side, otherThan(wanted.side)]) {
    const [from, to] = side === 'right' ? [window.width - size.width, window.width] : [0, size.width];
    const beside = precious.filter(({ left, right }) => right > from && left < to);
    const tops = [own, ...beside.flatMap(({ top, bottom }) => [Math.floor(top - size.height), Math.ceil(bottom)])]
      .filter((top) => top >= 0 && top <= Math.max(0, lowest))
      .toSorted((a, b) => Math.abs(a - own) - Math.abs(b - own));
    const top = tops.find((one) => beside.every((rect) => rect.bottom <= one || rect.top >= one + size.height));
    if (top !== undefined) return { side, top };
  }
  return null;
}
