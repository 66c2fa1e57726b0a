import { i18n } from '#i18n';
import { weekdays } from '@/utils/commitments/working-time';
import { writeShifts } from '@/utils/commitments/read-shifts';
import type { PackSettings } from '@/utils/packs/pack-schema';
import { sayRow } from '../asking/say-remedy';

export type Key = keyof PackSettings;

const names = {
  items: 'team.key.items',
  templates: 'team.key.templates',
  rules: 'team.key.rules',
  empathyQuestions: 'team.key.empathyQuestions',
  authority: 'team.key.authority',
  transfer: 'team.key.transfer',
  followUp: 'team.key.followUp',
  hours: 'team.key.hours',
  presets: 'team.key.presets',
  promiseLine: 'team.key.promiseLine',
  links: 'team.key.links',
  contact: 'team.key.contact',
  desks: 'team.key.desks',
  retentionDays: 'team.key.retentionDays',
  plainLanguage: 'team.key.plainLanguage',
} as const satisfies Record<Key, string>;

/** Every key, in the order in which people read of them. */
export const keys = Object.keys(names) as Key[];

export const sayKey = (key: Key): string => i18n.t(names[key]);

/** So many of a list are named; the others are counted. */
const mostNamed = 3;

const sayList = (all: readonly string[]): string => {
  if (all.length === 0) return i18n.t('team.none');
  const named = all.slice(0, mostNamed).join(', ');
  return all.length > mostNamed ? i18n.t('team.andMore', [named, all.length - mostNamed]) : named;
};

const named = (all: readonly unknown[]): string[] => all.map((one, index) => {
  const { title, name, question, label } = (one ?? {}) as Record<string, unknown>;
  return [title, name, question, label].find((words) => typeof words === 'string' && words !== '') as string | undefined ?? String(index + 1);
});

const dayName = (index: number): string => new Intl.DateTimeFormat(navigator.language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + index));

/** "Mon–Fri 09:00–17:00 · 2 holidays": days of the same shifts that follow one another stand together. */
const sayHours = ({ week, holidays }: PackSettings['hours']): string => {
  const runs: { from: number; to: number; shifts: string }[] = [];
  for (const [index, day] of weekdays.entries()) {
    const shifts = writeShifts(week[day]);
    const last = runs.at(-1);
    if (last?.shifts === shifts) last.to = index;
    else runs.push({ from: index, to: index, shifts });
  }
  const days = runs.filter(({ shifts }) => shifts !== '').map(({ from, to, shifts }) => `${from === to ? dayName(from) : `${dayName(from)}–${dayName(to)}`} ${shifts}`);
  return [...days, ...(holidays.length > 0 ? [i18n.t('team.holidays', holidays.length)] : [])].join(' · ');
};

const sayTransfer = ({ policy, warnFrom }: PackSettings['transfer']): string => [policy ? `“${policy}”` : i18n.t('team.noPolicy'), i18n.t('team.warnFrom', [warnFrom])].join(' · ');

const says: { [Name in Key]: (value: PackSettings[Name]) => string } = {
  items: (value) => sayList(named(value)),
  templates: (value) => sayList(named(value)),
  rules: (value) => sayList(named(value)),
  empathyQuestions: (value) => sayList(named(value)),
  authority: (value) => sayList(value.map(sayRow)),
  transfer: sayTransfer,
  followUp: ({ when }) => when,
  hours: sayHours,
  presets: sayList,
  promiseLine: (value) => (value ? `“${value}”` : i18n.t('team.none')),
  links: (value) => sayList(named(value)),
  contact: (value) => value || i18n.t('team.none'),
  desks: (value) => sayList(named(value)),
  retentionDays: (value) => (value === 0 ? i18n.t('team.forEver') : i18n.t('team.days', value)),
  plainLanguage: (value) => i18n.t(value ? 'team.on' : 'team.off'),
};

/** A value in a line. */
export const sayValue = <Name extends Key>(key: Name, value: PackSettings[Name]): string => says[key](value);
