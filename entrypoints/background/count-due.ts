import { practiceStart } from '@/utils/conversation/practice';
import { countOpenDue, openOfCasesWith } from '@/utils/storage/commitments';

/** More than 99 is said as "99+", or simply as a hundred. */
const most = 100;

/** How many promises are open and due before an instant, those of the practice ticket left out; counts no further than is ever said. */
export const countDue = async (before: number): Promise<number> => {
  const practice = (await openOfCasesWith(practiceStart)).filter(({ dueAt }) => dueAt < before).length;
  return (await countOpenDue(before, most + practice)) - practice;
};
