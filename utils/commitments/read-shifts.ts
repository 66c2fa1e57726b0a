import type { Shift } from './working-time';

/** Why a day's hours were not taken. */
export type ShiftsProblem = 'unread' | 'backwards' | 'overlap';

const time = String.raw`(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?m?\.?`;
const oneShift = new RegExp(String.raw`^${time}\s*(?:-|–|—|to|until)\s*${time}$`, 'i');
const off = /^(?:off|closed|none|-|–)?$/i;

function clock(hour: string, minute: string | undefined, half: string | undefined): string | null {
  const wanted = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  const minutes = Number(minute ?? 0);
  if (wanted > 24 || minutes > 59 || (wanted === 24 && minutes > 0) || (half && Number(hour) > 12)) return null;
  return `${String(wanted).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Reads a day's shifts as people write them: "9-12:30, 13:15–17:00", "9 am to 5 pm"; nothing, or "off", is a day off. */
export function readShifts(words: string): { ok: true; shifts: Shift[] } | { ok: false; problem: ShiftsProblem } {
  if (off.test(words.trim())) return { ok: true, shifts: [] };
  const shifts: Shift[] = [];
  for (const part of words.split(/,|;|\band\b|\+/)) {
    const found = oneShift.exec(part.trim());
    const from = found && clock(found[1]!, found[2], found[3]);
    const to = found && clock(found[4]!, found[5], found[6]);
    if (!from || !to || from === '24:00') return { ok: false, problem: 'unread' };
    // Midnight ends a day as well as it begins one.
    shifts.push({ from, to: to === '00:00' ? '24:00' : to });
  }
  if (shifts.some(({ from, to }) => from >= to)) return { ok: false, problem: 'backwards' };
  const sorted = shifts.toSorted((one, other) => one.from.localeCompare(other.from));
  if (sorted.some(({ from }, index) => index > 0 && from < sorted[index - 1]!.to)) return { ok: false, problem: 'overlap' };
  return { ok: true, shifts: sorted };
}

/** A day's shifts in the same words, to be edited. */
export const writeShifts = (shifts: readonly Shift[]): string => shifts.map(({ from, to }) => `${from}–${to}`).join(', ');
