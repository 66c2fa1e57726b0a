import { ledgerOf } from '@/utils/commitments/ledger';
import { isPractice } from '@/utils/conversation/practice';
import { type Numbers, numbersOf } from '@/utils/packs/numbers';
import { casesSince } from '@/utils/storage/cases';
import { forLedger } from '@/utils/storage/commitments';
import { readSetting } from '@/utils/storage/settings';

const dayOf = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();

/** The agent's own counts over the last days. @param now epoch milliseconds */
export async function readNumbers(days: number, now: number): Promise<Numbers> {
  const since = now - days * 86_400_000;
  const commitments = (await forLedger(since, now)).filter(({ caseKey }) => !isPractice(caseKey));
  const cases = (await casesSince(since)).filter(({ key }) => !isPractice(key));
  const promises = ledgerOf(commitments, now).byKind.find(({ kind }) => kind === 'promise');
  const { kind: _kind, ...counts } = promises ?? {};
  return numbersOf(
    {
      promises: promises && (counts as Numbers['promises']),
      transfers: cases.flatMap(({ transfers }) => transfers.filter(({ at }) => at >= since)),
      commitments,
      findings: (await readSetting('finding-counts')) ?? {},
    },
    dayOf(since),
    dayOf(now),
  );
}
