import { resolveRepeated } from '../commitments/resolve-repeated';
import type { Pack } from './pack-schema';

/** A working Monday: what is understood then is understood always. */
const someMonday = Date.UTC(2026, 0, 5, 10);

const isUnderstood = (words: string): boolean => {
  try {
    const read = resolveRepeated(words, someMonday, 'UTC');
    return read.ok || read.reason === 'past';
  } catch {
    // Further away than any calendar goes.
    return false;
  }
};

/** Times in plain language that nobody could keep: they are not understood, or lie beyond the calendar. */
export function unclearTimes({ settings: { followUp, presets } }: Pack): { path: string; words: string }[] {
  const times = [
    ...(followUp ? [{ path: 'settings.followUp.value.when', words: followUp.value.when }] : []),
    ...(presets?.value ?? []).map((words, index) => ({ path: `settings.presets.value[${index}]`, words })),
  ];
  return times.filter(({ words }) => !isUnderstood(words));
}
