import type { AddressProblem, Marks, Way } from './address';
import type { Trust } from './signature';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** The first wait after a failure; it doubles with each that follows. */
const firstWait = 15 * minute;
/** Of a wait, up or down: thousands that began in one minute are spread over a day within a week. */
const jitter = 0.25;
/** An alarm may come so late; what is later fell due while nothing ran. */
const late = 5 * minute;
/** What fell due while nothing ran is spread over so long: a whole office starts its browsers at nine. */
const spread = 30 * minute;

/** From 0 to 1, without 1. */
type Random = () => number;

/**
 * When an address is asked next: about a day after it went well, sooner after a failure, and ever later while it fails.
 * @param now epoch milliseconds
 * @param failures in a row, this one counted
 */
export function nextCheck(now: number, failures: number, random: Random): number {
  const wait = failures === 0 ? day : Math.min(day, firstWait * 2 ** Math.min(failures - 1, 20));
  return Math.round(now + wait * (1 - jitter + 2 * jitter * random()));
}

/** When an address that fell due is asked: at its time, or spread over the next half hour where that passed while nothing ran. */
export const laterIfMissed = (nextAt: number, now: number, random: Random): number => (nextAt >= now - late ? nextAt : Math.round(now + spread * random()));

/** A version and the checksum of its words. */
export interface Known {
  version: number;
  checksum: string;
}

/**
 * What a found version is against those that were accepted: `new`: nobody here saw it; `accepted`: word for word one of them;
 * `re-used`: another pack under a number that was accepted; `older`: older than one of them, and not among them.
 */
export type Found = 'new' | 'accepted' | 're-used' | 'older';

export function judgeFound(accepted: readonly Known[], found: Known): Found {
  const same = accepted.find(({ version }) => version === found.version);
  if (same) return same.checksum === found.checksum ? 'accepted' : 're-used';
  return accepted.some(({ version }) => version > found.version) ? 'older' : 'new';
}

/** Why what an address gave is not taken; what is here stays in force. */
export type SubscriptionProblem =
  | { kind: AddressProblem; status: number }
  | { kind: 'not-a-pack' | 'web-page' | 'incomplete' }
  | { kind: 'not-sound'; path: string; problem: string }
  | { kind: 'untrusted'; trust: Trust }
  | { kind: 'older' | 're-used'; version: number }
  | { kind: 'another-pack'; id: string };

/** Kept as text beside an address. */
export const problemText = (problem: SubscriptionProblem): string => JSON.stringify(problem);

/** @returns null for a text that is none */
export function problemOf(text: string): SubscriptionProblem | null {
  try {
    const value = JSON.parse(text) as SubscriptionProblem | null;
    return typeof value?.kind === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** How an address is asked, as it is kept with a pack. Times in epoch milliseconds. */
export interface Asked extends Marks {
  address: string;
  way: Way;
  checkedAt: number | null;
  nextAt: number | null;
  failures: number;
  lastProblem: string | null;
}

/** After an answer that could be used, whether it brought anything or not. */
export const wentWell = (asked: Asked, now: number, random: Random, learned: Partial<Marks & { way: Way }> = {}): Asked => ({
  ...asked,
  ...learned,
  checkedAt: now,
  nextAt: nextCheck(now, 0, random),
  failures: 0,
  lastProblem: null,
});

/**
 * After an answer that could not be used. The marks are forgotten where the host gave something: it must be read again to be judged again.
 * @param gave the host gave a text
 */
export const wentWrong = (asked: Asked, problem: SubscriptionProblem, now: number, random: Random, gave: boolean): Asked => ({
  ...asked,
  ...(gave && { etag: null, lastModified: null, length: null }),
  checkedAt: now,
  nextAt: nextCheck(now, asked.failures + 1, random),
  failures: asked.failures + 1,
  lastProblem: problemText(problem),
});
