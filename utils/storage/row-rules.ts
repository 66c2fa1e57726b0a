import type { z } from 'zod';
import { readRulePack } from '../analysis/rule-pack';
import { readPack } from '../packs/read-pack';
import { caseSchema } from './cases';
import { changedLast, commitmentSchema } from './commitments';
import { taughtSchema } from './desks';
import { dismissalSchema } from './dismissals';
import { factSchema } from './facts';
import { answerSchema } from './offer-answers';
import { packDraftSchema } from './pack-drafts';
import { packVersionSchema, type PackVersionRecord, versionId } from './pack-versions';
import { packRecordSchema } from './packs';
import { preferenceSchema } from './preferences';
import { quoteSchema } from './quotes';
import { packSchema } from './rule-packs';
import { lineSchema } from './sent-lines';
import { settingSchemas } from './settings';
import { siteSchema } from './sites';

export type Row = { [field: string]: unknown };

/** How the rows of one table are judged when they come from a file. */
export interface RowRule {
  isGood: (row: Row) => boolean;
  /** When the row was last changed, in epoch milliseconds; null: nobody knows, and what is here stays. */
  changedAt: (row: Row) => number | null;
}

const by = (schema: z.ZodType, field?: string): RowRule => ({
  isGood: (row) => schema.safeParse(row).success,
  changedAt: (row) => (field ? (row[field] as number) : null),
});

/** Taught desks in it are judged when they are used. */
const isSoundVersion = ({ id, packId, version, text }: PackVersionRecord): boolean => {
  const read = readPack(text, () => null);
  return id === versionId(packId, version) && 'pack' in read && read.pack.id === packId && read.pack.version === version;
};

const rules: Record<string, RowRule> = {
  cases: by(caseSchema, 'updatedAt'),
  commitments: { ...by(commitmentSchema), changedAt: (row) => changedLast(row as never) },
  dismissals: by(dismissalSchema, 'at'),
  offerAnswers: by(answerSchema, 'at'),
  sentLines: by(lineSchema, 'at'),
  quotes: by(quoteSchema, 'at'),
  desks: by(taughtSchema, 'taughtAt'),
  // A pack from elsewhere is read as strictly as one that is taken in by itself.
  rulePacks: { isGood: (row) => packSchema.safeParse(row).success && 'rules' in readRulePack(String(row.text)), changedAt: ({ addedAt }) => Number(addedAt) },
  facts: { ...by(factSchema), changedAt: ({ at, changedAt }) => Math.max(Number(at), Number(changedAt ?? 0)) },
  preferences: by(preferenceSchema, 'changedAt'),
  packs: by(packRecordSchema, 'changedAt'),
  packVersions: { isGood: (row) => packVersionSchema.safeParse(row).success && isSoundVersion(row as never), changedAt: ({ acceptedAt }) => Number(acceptedAt) },
  packDrafts: by(packDraftSchema, 'updatedAt'),
  // A key comes from its own file, never from one with everything.
  publisherKeys: { isGood: () => false, changedAt: () => null },
  sites: by(siteSchema),
  settings: {
    isGood: ({ name, value }) => {
      if (typeof name !== 'string') return false;
      return !(name in settingSchemas) || settingSchemas[name as keyof typeof settingSchemas].safeParse(value).success;
    },
    changedAt: () => null,
  },
};

const anyRow: RowRule = { isGood: () => true, changedAt: () => null };

export const ruleOf = (table: string): RowRule => rules[table] ?? anyRow;

/** What tells the agent which row is meant; never more than the row's own short fields. */
export const nameOfRow = (row: unknown): string => {
  const { what, title, name, origin, rule, key, text, id } = (row ?? {}) as Row;
  const named = [what, title, name, origin, rule, key, text, id].find((one) => typeof one === 'string' && one !== '');
  return typeof named === 'string' ? named.slice(0, 120) : '';
};
