import { newIdIn } from './edit-ids';
import { withAdded } from './edit-list';
import type { PackItem, PackTemplate, When } from './pack-schema';
import { pastedItems } from './pasted-items';
import { itemsFromTable } from './item-columns';

/** An item before it has an id. */
export type ItemDraft = Omit<PackItem, 'id'>;

/** The items with new ones at their end, each with an id that stays from now on. */
export const withItems = (items: readonly PackItem[], drafts: readonly ItemDraft[]): PackItem[] =>
  drafts.reduce<PackItem[]>((list, draft) => withAdded(list, { ...draft, id: newIdIn(list, draft.title, 'item') }), [...items]);

export const emptyItem = (title: string): ItemDraft => ({ title, why: '', question: '' });

/** A team's checklist as it was pasted: a table with named columns, or else lines or Markdown. */
export const itemsFromPaste = (text: string): ItemDraft[] => itemsFromTable(text) ?? pastedItems(text).map(({ title, why }) => ({ title, why, question: '' }));

/** The templates without items that are gone, so that no name leads nowhere. One that is left with nothing stays, and is told of. */
export const withoutItems = (templates: readonly PackTemplate[], gone: Iterable<string>): PackTemplate[] => {
  const ids = new Set(gone);
  return templates.map((template) => (template.items.some((id) => ids.has(id)) ? { ...template, items: template.items.filter((id) => !ids.has(id)) } : template));
};

/** Another item with the same words, behind it. */
export const withCopyOf = (items: readonly PackItem[], id: string): PackItem[] => {
  const item = items.find((one) => one.id === id);
  return item ? withAdded(items, { ...item, id: newIdIn(items, item.title, 'item') }, id) : [...items];
};

/** Where something counts, without lists that say nothing; undefined: everywhere. */
export const tidyWhen = ({ desks = [], channels = [], situations = [] }: When): When | undefined => {
  const when = { ...(desks.length > 0 && { desks }), ...(channels.length > 0 && { channels }), ...(situations.length > 0 && { situations }) };
  return Object.keys(when).length > 0 ? when : undefined;
};

