import { i18n } from '#i18n';
import type { KeyDifference } from '@/utils/packs/difference';
import type { PackPreview } from '@/utils/messaging/protocol-packs';
import { type Key, sayKey, sayValue } from './say-setting';

type Values = Extract<PackPreview, { ok: true }>['values'];

const held = { locked: 'team.nowLocked', recommended: 'team.nowRecommended', free: 'team.nowFree' } as const;

/** What becomes of the entries of a list; empty for a key that is none. */
const sayEntries = ({ added, removed, changed, reordered }: KeyDifference): string[] => [
  ...(added.length > 0 ? [i18n.t('team.added', added.length, [String(added.length), added.join(', ')])] : []),
  ...(changed.length > 0 ? [i18n.t('team.changed', changed.length, [String(changed.length), changed.join(', ')])] : []),
  ...(removed.length > 0 ? [i18n.t('team.removedEntries', removed.length, [String(removed.length), removed.join(', ')])] : []),
  ...(reordered ? [i18n.t('team.reordered')] : []),
];

/** One line a key: "Checklist: 1 added (Name the day), 1 changed (Own it)". */
export const sayDifference = (difference: KeyDifference, values: Values): string => {
  const key = difference.key as Key;
  const { before, after } = values[key] ?? {};
  // A limit has no name: it is said whole.
  const entries = key === 'authority' ? [] : sayEntries(difference);
  const value = (one: unknown): string => sayValue(key, one as never);
  const what =
    difference.change === 'removed'
      ? [i18n.t('team.noLonger')]
      : entries.length > 0
        ? entries
        : after === undefined
          ? []
          : [before === undefined ? value(after) : value(before) === value(after) ? i18n.t('team.details') : i18n.t('team.instead', [value(after), value(before)])];
  return i18n.t('team.keyLine', [sayKey(key), [...what, ...(difference.hold ? [i18n.t(held[difference.hold])] : [])].join('; ')]);
};
