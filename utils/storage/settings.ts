import { z } from 'zod';
import { authoritySchema } from '../analysis/authority';
import { timeSettingSchemas } from '../commitments/time-settings-schema';
import { numbersSchema } from '../packs/numbers';
import { db } from './db';
import { readableOne } from './readable';

/** Every setting with its shape; a stored value of another shape reads as unset and stays as it is until it is set anew. */
export const settingSchemas = {
  /** Width of the panel in CSS pixels. */
  'panel-width': z.number(),
  'panel-collapsed': z.boolean(),
  /** Epoch milliseconds at which the pause everywhere ends. */
  'paused-until': z.number().nullable(),
  /** By rule: how often it was put aside, and until when it rests, in epoch milliseconds. */
  'put-aside': z.record(z.string(), z.object({ times: z.number(), restsUntil: z.number().nullable() })),
  /** Makes the fingerprints of sent lines useless to anybody else. */
  'fingerprint-salt': z.string(),
  /** What may be given without asking, and who approves more. */
  authority: authoritySchema,
  /** Long sentences and words of the trade are asked about. */
  'plain-language': z.boolean(),
  /** What was counted of findings, by ISO date and rule. */
  'finding-counts': z.record(z.string(), numbersSchema.shape.rules),
  /** Ids of commitments. */
  bell: z.object({ announce: z.array(z.string()), away: z.array(z.string()) }),
  /** When the last backup was saved, since when there is something to lose, and until when nobody asks for one: epoch milliseconds. */
  'backup-made': z.number(),
  'kept-since': z.number(),
  'backup-nag-rests': z.number().nullable(),
  'business-hours': timeSettingSchemas.hours,
  presets: timeSettingSchemas.presets,
  'nudge-share': z.union([timeSettingSchemas.nudgeShare.unwrap(), z.literal('never')]),
  'notice-shows': timeSettingSchemas.noticeShows,
  /** The browser's profile is wiped each night, as the agent says. */
  'wiped-nightly': z.boolean(),
  /** How long closed cases are kept, in days; 0: for ever. */
  'retention-days': z.number().int().min(0),
  /** When that was last done, and what it removed since the agent last saw it. */
  'retention-swept': z.number(),
  'retention-removed': z.object({ cases: z.number(), at: z.number() }).nullable(),
  /** Missing in a database that was made only now. */
  'looked-after': z.literal(true),
  /** Name of the copy that holds what the browser lost, until the agent said what becomes of it. */
  'lost-copy': z.string().nullable(),
  /** Why what the browser's policy says is not used, in words; null: it is, or there is none. */
  'organisation-problem': z.string().nullable(),
  /** How the address of the organisation's pack is asked. */
  'organisation-asked': z.object({
    ...{ address: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable(), length: z.number().nullable(), way: z.enum(['headers', 'head']) },
    ...{ checkedAt: z.number().nullable(), nextAt: z.number().nullable(), failures: z.number(), lastProblem: z.string().nullable() },
  }),
} as const;

export type SettingName = keyof typeof settingSchemas;
export type SettingValue<Name extends SettingName> = z.infer<(typeof settingSchemas)[Name]>;

export interface SettingRecord {
  name: string;
  value: unknown;
}

/** @returns null where it was never set, or where it cannot be read */
export const readSetting = async <Name extends SettingName>(name: Name): Promise<SettingValue<Name> | null> => {
  const schema: z.ZodType<SettingValue<Name>> = settingSchemas[name] as never;
  return readableOne(schema, (await db.settings.get(name))?.value);
};

/** Several at once, in their order, as {@link readSetting} gives each. */
export const readSettings = async (names: readonly SettingName[]): Promise<unknown[]> =>
  (await db.settings.bulkGet([...names])).map((row, index) => readableOne(settingSchemas[names[index]!] as z.ZodType<unknown>, row?.value));

export const writeSetting = async <Name extends SettingName>(name: Name, value: SettingValue<Name>): Promise<void> => {
  await db.settings.put({ name, value });
};

/** As if it had never been set. */
export const forgetSetting = (name: SettingName): Promise<void> => db.settings.delete(name);
