/** Somebody who agreed to wait on the line. All instants are epoch milliseconds, so that no timer has to run for them. */
export interface LineHold {
  since: number;
  /** As it was told to them. */
  reason: string;
  /** Until when they were told that it takes. */
  until: number;
  /** When somebody last spoke to them. */
  spokeAt: number;
}

/** A call that is going on, or that dropped and is not taken up again. In memory only: a browser that was closed ended it. */
export interface PhoneCall {
  startedAt: number;
  /** Where to reach them if the line drops; may be empty. */
  number: string;
  hold: LineHold | null;
  /** They were asked and would rather not wait on hold. */
  saidNo: boolean;
  droppedAt: number | null;
}

/** Nobody waits longer than this, in milliseconds, without hearing from somebody. */
export const speakEvery = 2 * 60_000;
const minute = 60_000;

/** Minutes that can be promised. */
export const holdMinutes = [1, 2, 3, 5, 10] as const;

export const beginCall = (now: number): PhoneCall => ({ startedAt: now, number: '', hold: null, saidNo: false, droppedAt: null });

/** @param minutes promised @throws RangeError without a reason: they were told one */
export function holdLine(call: PhoneCall, reason: string, minutes: number, now: number): PhoneCall {
  if (!reason.trim()) throw new RangeError('Whoever is asked to wait is told why.');
  return { ...call, saidNo: false, droppedAt: null, hold: { since: now, reason: reason.trim(), until: now + minutes * minute, spokeAt: now } };
}

/** They would rather not wait on hold; a later yes takes its place. */
export const ratherNotHold = (call: PhoneCall): PhoneCall => ({ ...call, hold: null, saidNo: true });

/** Somebody spoke to them, and they go on waiting. @param minutes promised anew; null: as before */
export const speakTo = (call: PhoneCall, minutes: number | null, now: number): PhoneCall =>
  call.hold ? { ...call, hold: { ...call.hold, spokeAt: now, until: minutes === null ? call.hold.until : now + minutes * minute } } : call;

/** Back to the call, from a hold or after the line dropped. */
export const backOnLine = (call: PhoneCall): PhoneCall => ({ ...call, hold: null, droppedAt: null });

export const lineDropped = (call: PhoneCall, now: number): PhoneCall => ({ ...call, hold: null, droppedAt: now });

/** How a hold stands. */
export interface HoldNow {
  /** Milliseconds since it began. */
  held: number;
  /** Milliseconds until the promised time; negative once it is over. */
  left: number;
  /** Milliseconds until somebody has to speak to them again; negative once that is due. */
  speakIn: number;
  /** What has to be done: the promised time is over, or they have heard nobody for two minutes. */
  asks: 'over' | 'speak' | null;
}

/** @param now epoch milliseconds; before the hold, as a clock that was set back shows it, nothing has passed */
export function holdNow({ since, until, spokeAt }: LineHold, now: number): HoldNow {
  const left = until - now;
  const speakIn = spokeAt + speakEvery - now;
  return { held: Math.max(0, now - since), left, speakIn, asks: left <= 0 ? 'over' : speakIn <= 0 ? 'speak' : null };
}

/** "1:05", "12:00", and with hours "1:02:00". @param milliseconds none of them negative */
export function asClock(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first, ...rest] = parts[0] ? parts : parts.slice(1);
  return [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
