import { i18n } from '#i18n';
import type { PackAbout, PackPreview } from '@/utils/messaging/protocol-packs';
import type { PackProblem } from '@/utils/packs/read-pack';

const trusts = {
  none: 'team.trust.none',
  first: 'team.trust.first',
  known: 'team.trust.known',
  missing: 'team.trust.missing',
  'other-key': 'team.trust.otherKey',
  broken: 'team.trust.broken',
} as const;

/** What the signature is worth here, in words. */
export const sayTrust = ({ trust, publisher }: PackAbout): string => i18n.t(trusts[trust], [publisher]);

const reasons = {
  'no-code': 'team.refused.noCode',
  incomplete: 'team.refused.incomplete',
  'too-large': 'team.refused.tooLarge',
  'not-sound': 'team.refused.notSound',
  untrusted: 'team.refused.untrusted',
  organisation: 'team.refused.organisation',
} as const;

export const sayRefusal = ({ reason }: Extract<PackPreview, { ok: false }>): string => i18n.t(reasons[reason]);

/** "settings.items.value[3].title: Too small (“”)". */
export const sayPackProblem = ({ path, problem, value }: PackProblem): string => [path && `${path}: `, problem, value && ` (${value})`].filter(Boolean).join('');

/** A key or a checksum, short enough to be read out on the phone. */
export const shortly = (long: string): string => (long.match(/.{1,4}/gu) ?? []).slice(0, 4).join(' ');
