import { practiceStart } from '@/utils/conversation/practice';
import { keepsCaseBeside } from '@/utils/storage/cases';
import { readSetting, writeSetting } from '@/utils/storage/settings';

/** Since when there has been something to lose, in epoch milliseconds; null while there is nothing. Noted when it is first asked. */
export const keptSince = async (now: number): Promise<number | null> => {
  const known = await readSetting('kept-since');
  if (known !== null || !(await keepsCaseBeside(practiceStart))) return known;
  await writeSetting('kept-since', now);
  return now;
};
