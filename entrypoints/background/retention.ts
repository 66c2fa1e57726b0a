import { noteTrouble } from '@/utils/platform/log';
import { forgetCasesInCopies } from '@/utils/storage/copies';
import { removeExpired } from '@/utils/storage/preferences';
import { countClosed, removeClosed } from '@/utils/storage/retention';
import { readSetting, writeSetting } from '@/utils/storage/settings';
import { inTurn } from './in-turn';
import { mustBeFree } from './own-settings';
import { settledSettings } from './settled';

const day = 86_400_000;

/** In days; null: for ever. */
export const retentionDays = async (): Promise<number | null> => {
  const { value } = (await settledSettings()).retentionDays;
  return value === 0 ? null : value;
};

export const countOlder = (days: number): Promise<number> => countClosed(Date.now() - days * day);

/** Removes what was closed longer ago than the agent wants, at most once a day, and notes how much it was so that it can be said. */
const remove = async (): Promise<void> => {
  const now = Date.now();
  const last = await readSetting('retention-swept');
  if (last !== null && now - last < day && now >= last) return;
  await writeSetting('retention-swept', now);
  await removeExpired(now);
  const days = await retentionDays();
  if (days === null) return;
  const keys = await removeClosed(now - days * day);
  if (keys.length === 0) return;
  const said = (await readSetting('retention-removed'))?.cases ?? 0;
  await writeSetting('retention-removed', { cases: said + keys.length, at: now });
  await forgetCasesInCopies(keys);
};

/** Beside a sweep of the bell, which waits for none of it. */
export const sweepClosed = (): void => void inTurn('retention', remove).catch((error: unknown) => noteTrouble('retention', error));

/** @param days null: for ever */
export const keepFor = async (days: number | null): Promise<void> => {
  await mustBeFree('retentionDays');
  await writeSetting('retention-days', days ?? 0);
  await writeSetting('retention-swept', 0);
  await inTurn('retention', remove);
};
