import type { Principle } from '../checklist/checklist';
import type { CaseRecord } from '../conversation/case';
import { itemsFor, type Setting } from './choose-template';
import type { SettledSettings } from './layers';
import type { PackSettings } from './pack-schema';

/** What a conversation shows of the settings in force. */
export interface TeamView {
  /** The checklist's, as they count here. */
  items: Principle[];
  /** Names that the team has for what a conversation may be about; empty: it asks for none. */
  situations: string[];
  /** Shown where promises are kept; may be empty. */
  promiseLine: string;
  links: { id: string; name: string; address: string }[];
  /** How the team reaches its lead; may be empty. */
  contact: string;
  transfer: PackSettings['transfer'];
  /** When one follows up, where nothing else says so; in plain language. */
  followUp: string;
}

type Settled = SettledSettings<PackSettings>;
type Known = Pick<CaseRecord, 'desk' | 'url' | 'channel' | 'situation'>;

const hostOf = (url: string): string => URL.parse(url)?.host ?? '';

/** @param kept null: no conversation */
const settingOf = (kept: Known | null): Setting =>
  kept ? { desk: kept.desk || null, host: hostOf(kept.url), channel: kept.channel, situation: kept.situation ?? null } : { desk: null, host: '', channel: null, situation: null };

/** The items that count in a case, in their order. */
export const itemsOf = ({ items, templates }: Pick<Settled, 'items' | 'templates'>, kept: Known | null): Principle[] => itemsFor(items.value, templates.value, settingOf(kept));

/** Every situation that an item or a template names, once, in the order of their first mention. */
const situationsOf = ({ items, templates }: Pick<Settled, 'items' | 'templates'>): string[] => {
  const named = [...templates.value, ...items.value].flatMap(({ when }) => when?.situations ?? []);
  return [...new Map(named.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed();
};

export const teamViewOf = (settled: Settled, kept: Known | null): TeamView => ({
  items: itemsOf(settled, kept),
  situations: situationsOf(settled),
  promiseLine: settled.promiseLine.value,
  links: settled.links.value,
  contact: settled.contact.value,
  transfer: settled.transfer.value,
  followUp: settled.followUp.value.when,
});
