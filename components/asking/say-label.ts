import { i18n } from '#i18n';
import type { FindingLabel } from '@/utils/analysis/finding';

const names = {
  'canned-empathy': 'options.rule.cannedEmpathy',
  deflection: 'options.rule.deflection',
  cannot: 'options.rule.cannot',
  overpromise: 'options.rule.overpromise',
  transfer: 'options.rule.transfer',
  'vague-time': 'options.rule.vagueTime',
  placeholder: 'options.rule.placeholder',
  repetition: 'options.rule.repetition',
  echo: 'options.rule.echo',
  unanswered: 'options.rule.unanswered',
  effort: 'options.rule.effort',
  thanks: 'options.rule.thanks',
  redirect: 'options.rule.redirect',
  authority: 'options.rule.authority',
  'plain-language': 'options.rule.plainLanguage',
  heat: 'options.rule.heat',
} as const satisfies Record<FindingLabel, string>;

/** Whether a label is one that this version knows. */
export const isLabel = (label: string): label is FindingLabel => label in names;

/** What rules of a label ask about, in a few words. */
export const sayLabel = (label: FindingLabel): string => i18n.t(names[label]);
