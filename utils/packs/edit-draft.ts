import { z } from 'zod';
import { idFrom } from './edit-ids';
import { type HeldSettings, type Hold, holds } from './layers';
import type { Pack, PackSettings } from './pack-schema';
import { readJson } from './read-json';

export type SettingKey = keyof PackSettings;

/** A pack that is being made. While somebody types it may be unsound; its keys and their kinds are sound all the same. */
export interface PackDraft {
  /** The pack's own, from version to version. */
  id: string;
  name: string;
  publisher: string;
  /** What was handed out last; 0: nothing was. */
  version: number;
  changelog: Pack['changelog'];
  settings: HeldSettings<PackSettings>;
  /** What the lead says of the next version, so far. */
  changes?: string | undefined;
}

/** How a key is held unless the lead says otherwise: a checklist is the team's, and a person may still differ. */
export const usualHold: Hold = 'recommended';

/** @param newId anything unguessable, so that two teams with one name do not share a pack */
export const newDraft = (name: string, newId: string): PackDraft => ({
  id: `${idFrom(name, 'team')}-${newId.toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, 8)}`,
  name,
  publisher: '',
  version: 0,
  changelog: [],
  settings: {},
});

/** The same under another id, as the beginning of another team's pack. */
export const copyOf = (draft: PackDraft, name: string, newId: string): PackDraft => ({ ...newDraft(name, newId), publisher: draft.publisher, settings: draft.settings });

/** A pack that exists, to be gone on with. */
export const draftOf = ({ id, name, publisher, version, changelog, settings }: Pack): PackDraft => ({ id, name, publisher, version, changelog, settings });

/** The pack that would be handed out next. */
export const packOf = ({ id, name, publisher, version, changelog, settings }: PackDraft) => ({
  format: 'followthrough-pack' as const,
  schema: 1 as const,
  id,
  name,
  version: version + 1,
  publisher,
  changelog,
  settings: Object.fromEntries(Object.entries(settings).filter(([, held]) => held !== undefined)) as PackDraft['settings'],
});

/** The value of a key; undefined where the pack leaves it alone. */
export const valueOf = <Key extends SettingKey>(draft: PackDraft, key: Key): PackSettings[Key] | undefined => draft.settings[key]?.value as PackSettings[Key] | undefined;

export const withValue = <Key extends SettingKey>(draft: PackDraft, key: Key, value: PackSettings[Key]): PackDraft => ({
  ...draft,
  settings: { ...draft.settings, [key]: { hold: draft.settings[key]?.hold ?? usualHold, value } },
});

export const withHold = (draft: PackDraft, key: SettingKey, hold: Hold): PackDraft => {
  const held = draft.settings[key];
  return held ? { ...draft, settings: { ...draft.settings, [key]: { ...held, hold } } } : draft;
};

/** The pack leaves a key alone. */
export const withoutKey = (draft: PackDraft, key: SettingKey): PackDraft => ({ ...draft, settings: Object.fromEntries(Object.entries(draft.settings).filter(([name]) => name !== key)) });

const held = <Value extends z.ZodType>(value: Value) => z.object({ hold: z.enum(holds), value }).optional();
const entries = z.array(z.looseObject({ id: z.string() }));
const named = z.array(z.looseObject({ id: z.string(), name: z.string() }));
const days = z.array(z.object({ from: z.string(), to: z.string() }));

/** The kinds of everything that is edited, and nothing of what makes it sound. */
const draftSchema = z.object({
  id: z.string(),
  name: z.string(),
  publisher: z.string(),
  version: z.number(),
  changelog: z.array(z.object({ version: z.number(), date: z.string(), changes: z.string() })),
  changes: z.string().optional(),
  settings: z.object({
    items: held(z.array(z.looseObject({ id: z.string(), title: z.string(), why: z.string(), question: z.string() }))),
    templates: held(z.array(z.looseObject({ id: z.string(), name: z.string(), items: z.array(z.string()) }))),
    rules: held(z.array(z.unknown())),
    empathyQuestions: held(z.array(z.looseObject({ id: z.string(), question: z.string() }))),
    authority: held(entries),
    transfer: held(z.looseObject({ policy: z.string(), warnFrom: z.number() })),
    followUp: held(z.object({ when: z.string() })),
    hours: held(z.looseObject({ week: z.record(z.string(), days), holidays: z.array(z.looseObject({ date: z.string(), name: z.string() })) })),
    presets: held(z.array(z.string())),
    promiseLine: held(z.string()),
    links: held(named),
    contact: held(z.string()),
    desks: held(z.array(z.unknown())),
    retentionDays: held(z.number()),
    plainLanguage: held(z.boolean()),
  } satisfies Record<SettingKey, z.ZodType>),
});

/** A draft as it was kept. @returns null where the text is none, so that it is said and never written over */
export const readDraft = (text: string): PackDraft | null => {
  const read = readJson(text);
  const parsed = 'value' in read ? draftSchema.safeParse(read.value) : null;
  return parsed?.success ? (parsed.data as unknown as PackDraft) : null;
};
