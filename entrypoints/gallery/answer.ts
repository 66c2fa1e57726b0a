import type { Call, MessageName, Resolved } from '@/utils/messaging/protocol';
import { now, zone } from './sample';

const resolve = (words: string): Resolved => {
  if (words.startsWith('yesterday')) return { ok: false, reason: 'past', theirZone: null };
  if (!/\d/.test(words)) return { ok: false, reason: 'not-understood', theirZone: null };
  return { ok: true, time: { dueAt: now + 2 * 3_600_000, zone, said: words }, note: null, repeat: null, theirZone: null };
};

/** Stands in for the background, so that everything in the gallery can be pressed. */
export const answer = (async (name: MessageName, input: { words?: string; when?: string | null }) => {
  if (name === 'time.resolve') return resolve(input.words ?? '');
  if (name === 'finding.dismiss') return { dismissal: 'sample', restsUntil: null };
  const told = input.when ? resolve(input.when) : null;
  return told && !told.ok ? { refused: told.reason } : {};
}) as Call;
