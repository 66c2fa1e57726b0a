import { clearNotice } from '@/utils/platform/notifications';
import { findCommitment } from '@/utils/storage/commitments';
import { openCase, openToday } from './open-case';
import { endPromise, movePromise, willKeepPromise } from './promises';
import { groupedNotice } from './reminders';
import { snoozeHere } from './times';

/** Which commitment a notification is about, and which of its bells rang; null for one about none. */
const aboutOf = async (noticed: string) => {
  const [bell, id] = noticed.split(/:(.*)/s);
  const commitment = id && (bell === 'due' || bell === 'nudge') ? await findCommitment(id) : null;
  return commitment && { bell, commitment };
};

/** A clicked notification opens what it is about. */
export const openNotice = async (noticed: string): Promise<void> => {
  await clearNotice(noticed);
  if (noticed === groupedNotice) return openToday();
  const about = await aboutOf(noticed);
  if (about) await openCase(about.commitment.caseKey);
};

/** A button of a notification, as `sayNotice` orders them. */
export const pressNotice = async (noticed: string, button: number): Promise<void> => {
  await clearNotice(noticed);
  const about = await aboutOf(noticed);
  if (!about) return;
  const { id, caseKey } = about.commitment;
  if (about.bell === 'nudge') await (button === 0 ? openCase(caseKey) : willKeepPromise(id, null));
  else await (button === 0 ? endPromise(id, 'done') : movePromise(id, (await snoozeHere()).resolved, 'snoozed'));
};
