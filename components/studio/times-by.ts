import { resolveRepeated } from '@/utils/commitments/resolve-repeated';
import type { Meaning } from '@/utils/commitments/time-of-day';
import { type BusinessHours, hoursHere, isWorking } from '@/utils/commitments/working-time';
import type { Resolved, ResolvedPreset } from '@/utils/messaging/protocol';

/** What words about time mean now and here, by hours that are not in force yet. */
export const resolvedBy = (hours: BusinessHours, words: string, meaning: Meaning): Resolved => ({ ...resolveRepeated(words, Date.now(), Temporal.Now.timeZoneId(), { hours, meaning }), theirZone: null });

export const presetsBy = (hours: BusinessHours, words: readonly string[], meaning: Meaning): ResolvedPreset[] =>
  words.map((one) => {
    const resolved = resolvedBy(hours, one, meaning);
    return { words: one, resolved, worked: resolved.ok && isWorking(hoursHere(hours, Temporal.Now.timeZoneId()), resolved.time.dueAt) };
  });
