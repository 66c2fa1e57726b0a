import { expect, it } from 'vitest';
import { createCommitment, endCommitment } from '@/utils/commitments/commitment-life';
import { groupByDue } from '@/utils/commitments/group-by-due';

const zone = 'Europe/Paris';
const at = (wall: string) => Temporal.ZonedDateTime.from(`${wall}[${zone}]`).epochMilliseconds;
const due = (id: string, wall: string) => createCommitment({ id, caseKey: 'k', what: id, time: { dueAt: at(wall), zone, said: wall }, source: 'hand' }, 0);

it('puts each commitment where it matters', () => {
  const now = at('2026-06-10T12:00');
  const groups = groupByDue(
    [
      due('tonight', '2026-06-10T23:30'),
      due('midnight', '2026-06-11T00:00'),
      due('last week', '2026-06-03T12:00'),
      due('in the night', '2026-06-10T03:00'),
      due('an hour ago', '2026-06-10T11:00'),
      endCommitment(due('kept', '2026-06-09T12:00'), 'done', at('2026-06-09T12:00')),
      endCommitment(due('let go', '2026-06-09T12:00'), 'dropped', at('2026-06-10T09:00')),
      endCommitment(due('long ago', '2026-05-01T12:00'), 'done', at('2026-05-01T12:00')),
    ],
    now,
    zone,
    { from: at('2026-06-09T18:00'), until: at('2026-06-10T09:00') },
  );
  const ids = Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, list.map(({ id }: { id: string }) => id)]));
  expect(ids).toEqual({
    whileAway: ['in the night'],
    overdue: ['last week', 'an hour ago'],
    today: ['tonight'],
    later: ['midnight'],
    done: ['let go', 'kept'],
  });
});
