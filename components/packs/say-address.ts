import { i18n } from '#i18n';
import type { Checked } from '@/utils/messaging/protocol-address';
import type { PackSummary } from '@/utils/messaging/protocol-packs';
import type { AddressRefusal } from '@/utils/packs/address';
import { problemOf, type SubscriptionProblem } from '@/utils/packs/subscription';

const refusals = { 'no-address': 'address.refused.noAddress', 'not-https': 'address.refused.notHttps', 'with-password': 'address.refused.withPassword' } as const satisfies Record<AddressRefusal, string>;

/** Why an address as it was typed is not read; null where these words say something else. */
export const sayAddressRefusal = (words: string): string | null => {
  const known = Object.entries(refusals).find(([reason]) => words.endsWith(reason));
  return known ? i18n.t(known[1]) : null;
};

const plain = {
  unreachable: 'address.problem.unreachable',
  'not-allowed': 'address.problem.notAllowed',
  timeout: 'address.problem.timeout',
  'too-large': 'address.problem.tooLarge',
  'leads-elsewhere': 'address.problem.leadsElsewhere',
  'not-text': 'address.problem.notAPack',
  'not-here': 'address.problem.notHere',
  'not-a-pack': 'address.problem.notAPack',
  'web-page': 'address.problem.webPage',
  incomplete: 'team.refused.incomplete',
} as const;

const trusts = { missing: 'address.problem.missing', 'other-key': 'address.problem.otherKey', broken: 'address.problem.broken' } as const;

/** Why what an address gave is not taken. */
export function sayAddressProblem(problem: SubscriptionProblem): string {
  switch (problem.kind) {
    case 'status':
      return problem.status === 404 ? i18n.t('address.problem.notFound') : i18n.t('address.problem.status', [problem.status]);
    case 'not-sound':
      return i18n.t('address.problem.notSound', [[problem.path, problem.problem].filter(Boolean).join(': ')]);
    case 'untrusted':
      return i18n.t(problem.trust in trusts ? trusts[problem.trust as keyof typeof trusts] : trusts.broken);
    case 'older':
      return i18n.t('address.problem.older', [problem.version]);
    case 're-used':
      return i18n.t('address.problem.reUsed', [problem.version]);
    case 'another-pack':
      return i18n.t('address.problem.anotherPack', [problem.id]);
    default:
      return i18n.t(plain[problem.kind]);
  }
}

/** What was wrong at the last attempt, as it is kept; null: nothing. */
export const sayKeptProblem = (kept: string | null): string | null => {
  const problem = kept === null ? null : problemOf(kept);
  return problem && sayAddressProblem(problem);
};

/** What became of asking now. */
export const sayChecked = (checked: Checked): string => {
  if (checked.what === 'same') return i18n.t('address.same');
  return checked.what === 'waits' ? i18n.t('address.waits', [checked.version]) : sayAddressProblem(checked.problem);
};

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
/** "3 hours ago", "in 2 hours", "tomorrow". */
function distance(milliseconds: number, locale: string): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [size, unit] = Math.abs(milliseconds) < hour ? ([minute, 'minute'] as const) : Math.abs(milliseconds) < day ? ([hour, 'hour'] as const) : ([day, 'day'] as const);
  const count = Math.round(milliseconds / size);
  return count === 0 ? relative.format(0, 'second') : relative.format(count, unit);
}

/** "tomorrow, about 9:00": nobody needs it to the minute, and it is spread anyway. */
function about(at: number, now: number, locale: string): string {
  const days = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().since(Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate()).days;
  const clock = new Date(Math.round(at / (30 * minute)) * 30 * minute).toLocaleTimeString(locale, { timeStyle: 'short' });
  return i18n.t('address.about', [new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day'), clock]);
}

/** "Checked 3 hours ago. Next: tomorrow, about 9:00." */
export const sayAddressState = ({ checkedAt, nextAt }: NonNullable<PackSummary['address']>, now: number, locale: string = navigator.language): string =>
  [
    checkedAt === null ? i18n.t('address.never') : i18n.t('address.checked', [distance(checkedAt - now, locale)]),
    nextAt === null ? '' : i18n.t('address.next', [about(Math.max(nextAt, now), now, locale)]),
  ]
    .filter(Boolean)
    .join(' ');
