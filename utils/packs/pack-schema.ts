import { z } from 'zod';
import { authoritySchema } from '../analysis/authority';
import { stages } from '../checklist/stages';
import { caseChannels } from '../conversation/channel';
import { businessHoursSchema } from '../commitments/business-hours';
import { timeSettingSchemas } from '../commitments/time-settings-schema';
import { holds } from './layers';
import { signatureSchema } from './signature';

const id = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/, 'small letters, digits and hyphens, beginning with a letter');
const words = (most: number) => z.string().trim().min(1).max(most);
const eachOnce = (list: readonly { id: string }[]): boolean => new Set(list.map((entry) => entry.id)).size === list.length;
const listOf = <Entry extends z.ZodType<{ id: string }>>(entry: Entry, most: number) => z.array(entry).max(most).refine(eachOnce, 'every entry needs an id of its own');

/** Where an entry counts; a list that is missing or empty leaves it open. */
const when = z.strictObject({
  /** Ids of desks, as `request-tracker`, or hosts, as `help.example.com`. */
  desks: z.array(words(120)).max(40).optional(),
  channels: z.array(z.enum(caseChannels)).max(caseChannels.length).optional(),
  /** The team's own names: "complaint", "renewal". */
  situations: z.array(words(60)).max(40).optional(),
});

/** One item of the checklist. Its id stays when its words change, so that ticks already made survive. */
const item = z.strictObject({
  id,
  title: words(60),
  /** Both may be empty: a team's own list seldom says them at first. */
  why: z.string().trim().max(300).default(''),
  question: z.string().trim().max(300).default(''),
  good: words(300).optional(),
  poor: words(300).optional(),
  stage: z.enum(stages).optional(),
  /** Asked about before a case is closed with it open. */
  required: z.boolean().optional(),
  when: when.optional(),
});

/** A choice of items. The first whose `when` holds is taken; one without `when` holds always, so it comes last. */
const template = z.strictObject({ id, name: words(60), items: z.array(id).min(1).max(60), when: when.optional() });

/** Where an agent finds what they need: https, mail or phone, nothing that runs. */
const link = z.strictObject({ id, name: words(60), address: z.url({ protocol: /^(?:https|mailto|tel)$/ }).max(500) });

const settingValues = {
  items: listOf(item, 60).min(1),
  templates: listOf(template, 40),
  /** Files of rules, each with its own examples. */
  rules: z.array(z.unknown()).max(20),
  /** Asked where a draft is canned and nothing of this customer is known. */
  empathyQuestions: listOf(z.strictObject({ id, question: words(200).refine((text) => text.endsWith('?'), 'a question ends in a question mark') }), 40),
  authority: authoritySchema,
  transfer: z.strictObject({
    /** Shown above the questions. */
    policy: z.string().trim().max(400),
    /** From this transfer of one conversation on it says that the customer was passed on before. */
    warnFrom: z.number().int().min(1).max(10),
  }),
  followUp: z.strictObject({
    /** In plain language, as a promise's time: "in 2 business days". */
    when: words(60),
  }),
  hours: businessHoursSchema,
  presets: timeSettingSchemas.presets,
  /** Shown where promises are kept. */
  promiseLine: z.string().trim().max(200),
  links: listOf(link, 20),
  /** How the team reaches its lead. */
  contact: z.string().trim().max(200),
  /** Where things are on desks, as they are saved from one that was taught. */
  desks: z.array(z.unknown()).max(40),
  /** Days for which closed cases are kept. */
  retentionDays: z.number().int().min(1).max(3_650),
  plainLanguage: z.boolean(),
} as const;

type SettingValues = { [Key in keyof typeof settingValues]: z.infer<(typeof settingValues)[Key]> };

const heldSettings = Object.fromEntries(
  Object.entries(settingValues).map(([key, value]) => [key, z.strictObject({ hold: z.enum(holds), value }).optional()]),
) as { [Key in keyof typeof settingValues]: z.ZodOptional<z.ZodObject<{ hold: z.ZodEnum<{ [Hold in (typeof holds)[number]]: Hold }>; value: (typeof settingValues)[Key] }, z.core.$strict>> };

/** A team's configuration as one file. Data only; unknown keys are named and refused. */
export const packSchema = z.strictObject({
  format: z.literal('followthrough-pack'),
  schema: z.literal(1),
  /** Stays the same from version to version. */
  id,
  name: words(80),
  /** Grows with each version that is handed out. */
  version: z.number().int().min(1).max(1_000_000),
  publisher: words(120),
  changelog: z.array(z.strictObject({ version: z.number().int().min(1), date: z.iso.date(), changes: words(2_000) })).max(200).default([]),
  settings: z.strictObject(heldSettings),
  signature: signatureSchema.optional(),
});

export type Pack = z.infer<typeof packSchema>;
export type PackSettings = SettingValues;
export type PackItem = SettingValues['items'][number];
export type PackTemplate = SettingValues['templates'][number];
export type When = z.infer<typeof when>;
