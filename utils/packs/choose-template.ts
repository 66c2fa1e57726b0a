import type { PackItem, PackTemplate, When } from './pack-schema';

/** What is known of a conversation. */
export interface Setting {
  /** Id of the desk; null where there is none. */
  desk: string | null;
  /** Host of the page, with its port where it has one; empty where there is none. */
  host: string;
  channel: string | null;
  situation: string | null;
}

const among = (list: readonly string[] | undefined, ...known: (string | null)[]): boolean =>
  !list || list.length === 0 || known.some((one) => one !== null && one !== '' && list.some((entry) => entry.toLowerCase() === one.toLowerCase()));

const holdsHere = (when: When | undefined, { desk, host, channel, situation }: Setting): boolean =>
  among(when?.desks, desk, host, host.replace(/:\d+$/, '')) && among(when?.channels, channel) && among(when?.situations, situation);

const matchesAll = ({ when }: PackTemplate): boolean => !when || Object.values(when).every((list) => list.length === 0);

/**
 * The items that count in a conversation, in the pack's order: those of the first template that holds, or all where none does, without those
 * that count elsewhere.
 */
export function itemsFor(items: readonly PackItem[], templates: readonly PackTemplate[], setting: Setting): PackItem[] {
  const chosen = templates.find(({ when }) => holdsHere(when, setting));
  const order = new Map(chosen?.items.map((id, index) => [id, index]));
  const listed = chosen ? items.filter(({ id }) => order.has(id)).toSorted((one, other) => order.get(one.id)! - order.get(other.id)!) : items;
  return listed.filter(({ when }) => holdsHere(when, setting));
}

/** Ids of templates that hold always and so leave those after them without effect. The last may: it is the rest. */
export const catchAllsAbove = (templates: readonly PackTemplate[]): string[] => templates.slice(0, -1).filter(matchesAll).map(({ id }) => id);
