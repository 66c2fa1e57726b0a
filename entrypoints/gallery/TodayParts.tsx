import '@/components/ui/page.css';
import '@/components/today/today.css';
import { useState } from 'react';
import { HandOnPage } from '@/components/today/HandOnPage';
import { LedgerPage, type Period } from '@/components/today/LedgerPage';
import { QuoteList } from '@/components/today/QuoteList';
import { SaveCalendar } from '@/components/today/SaveCalendar';
import { TodayMore } from '@/components/today/TodayMore';
import { promisesFile } from '@/utils/commitments/hand-on';
import type { Ledger } from '@/utils/commitments/ledger';
import type { QuoteWithCase } from '@/utils/messaging/protocol-after';
import type { NamedAside } from '@/utils/messaging/protocol-keeping';
import type { CommitmentWithCase } from '@/utils/messaging/today-view';
import { caseRecord, late, later, now, view, zone } from './sample';

const nothing = () => undefined;
const hour = 3_600_000;
const withCase = (one: (typeof view.commitments)[number]): CommitmentWithCase => ({
  ...one,
  caseTitle: caseRecord.title,
  caseNumber: caseRecord.number,
  requester: caseRecord.requester,
  theirZone: null,
  url: caseRecord.url,
});
const promises = [late, ...view.commitments, { ...later, handedBy: 'Priya' }].map(withCase);
const line = { zone, promisedFor: now - 30 * hour, doneAt: now - 31 * hour, lateness: 0 };
const ledger: Ledger = {
  rate: 0.82,
  medianLateness: 95 * 60_000,
  byKind: [
    { kind: 'others', onTime: 2, byNewTime: 0, late: 1, overdue: 0, letGo: 0 },
    { kind: 'promise', onTime: 28, byNewTime: 3, late: 2, overdue: 1, letGo: 4 },
    { kind: 'reminder', onTime: 11, byNewTime: 0, late: 1, overdue: 0, letGo: 0 },
  ],
  recent: [
    { ...line, id: 'a', what: 'Send Dana the tracking number' },
    { ...line, id: 'b', what: 'Ask the warehouse when the lids with the new hinge are expected back in stock', doneAt: now - 27 * hour, lateness: 3 * hour },
  ],
};
const aside: NamedAside[] = [
  { item: 'updates', title: 'Keep them updated', skipped: 6, notApplicable: 1, of: 31, reasons: [{ reason: 'They don’t want it', count: 4 }, { reason: '', count: 2 }, { reason: 'They call us every morning about it anyway', count: 1 }] },
  { item: 'share-with-team', title: 'Share what you learned with the team', skipped: 0, notApplicable: 12, of: 31, reasons: [{ reason: 'Someone else does this', count: 12 }] },
];
const quotes: QuoteWithCase[] = [
  { id: 'a', words: 'The third one listened.', title: 'Refund for the blue kettle', requester: 'Marcus Oyelaran' },
  { id: 'b', words: 'I had to explain it four times before somebody wrote it down.\nAfter that it went well, and the call back came to the minute.', title: 'Kettle lid cracked, third time asking', requester: 'Dana Whitfield' },
];
const empty: Ledger = { rate: null, medianLateness: null, byKind: [], recent: [] };

const look = (ids: string[], from: string, withNames: boolean) =>
  Promise.resolve(promisesFile(promises.filter(({ id }) => ids.includes(id)), [caseRecord], { from, withNames }, now));

/** Parts of Today beside its list. */
export const TodayParts = () => {
  const [period, setPeriod] = useState<Period>('30');
  const [inCalendar, setInCalendar] = useState(false);
  return (
    <main className="page">
      <h1 className="page-title">Parts of Today</h1>
      <TodayMore open={3} onLedger={nothing} onCalendar={() => setInCalendar(true)} onHandOn={nothing} />
      <SaveCalendar promises={inCalendar ? promises : null} now={now} onClose={() => setInCalendar(false)} onSave={nothing} />
      <LedgerPage ledger={period === '365' ? empty : ledger} aside={period === '365' ? [] : aside} period={period} onPeriod={setPeriod} onClose={nothing} now={now} />
      <QuoteList quotes={quotes} rate={{ asked: 7, of: 12 }} onRemove={nothing} startsOpen />
      <HandOnPage promises={promises} now={now} look={look} onSave={nothing} />
    </main>
  );
};
