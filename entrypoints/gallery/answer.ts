import type { Call, MessageName, Resolved, ResolvedPreset } from '@/utils/messaging/protocol';
import { now, zone } from './sample';

const understood = (words: string, hours: number) => ({ ok: true as const, time: { dueAt: now + hours * 3_600_000, zone, said: words }, note: null, repeat: null, theirZone: null });

const presets: ResolvedPreset[] = ['in 2 hours', 'tomorrow morning', 'next working day 9:00', 'in two working days', 'next Monday'].map((words, index) => ({
  words,
  worked: true,
  resolved: understood(words, index === 0 ? 2 : [0, 16.67, 16.67, 40.67, 160.67][index]!),
}));

const series = { every: 2, unit: 'week' as const, start: '2026-11-27T15:00', zone, onDayOff: 'after' as const };

const resolve = (words: string): Resolved => {
  if (words.startsWith('Saturday')) return { ...understood(words, 113.67), note: { kind: 'off', day: '2026-11-28', holiday: '', instead: '2026-11-30 10:00' }, theirZone: 'America/New_York' };
  if (words.startsWith('every')) return { ...understood(words, 94.67), repeat: series };
  if (words.startsWith('yesterday')) return { ok: false, reason: 'past', theirZone: null };
  if (!/\d/.test(words)) return { ok: false, reason: 'not-understood', theirZone: null };
  return understood(words, 2);
};

/** Stands in for the background, so that everything in the gallery can be pressed. */
export const answer = (async (name: MessageName, input: { words?: string; when?: string | null }) => {
  if (name === 'time.presets') return presets;
  if (name === 'time.resolve') return resolve(input.words ?? '');
  if (name === 'finding.dismiss') return { dismissal: 'sample', restsUntil: null };
  const told = input.when ? resolve(input.when) : null;
  return told && !told.ok ? { refused: told.reason } : {};
}) as Call;
