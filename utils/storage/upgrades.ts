import type { Transaction } from 'dexie';

/** One step of the database's shape. A new shape is one more entry here and one more fixture in `tests/fixtures/database`. */
export interface UpgradeStep {
  version: number;
  /** What changes, in a few words. */
  name: string;
  /** Dexie's index notation for every table that is new or indexed anew; `null` drops a table. */
  stores: Record<string, string | null>;
  /** Rewrites what is stored. Runs in the upgrade's transaction: a throw undoes the whole step and keeps the old data. */
  rewrite?: (transaction: Transaction) => Promise<void>;
}

/** In order, gapless, and never edited once released. */
export const upgradeSteps: readonly UpgradeStep[] = [
  {
    version: 1,
    name: 'the first shape',
    stores: {
      cases: 'key, updatedAt',
      commitments: 'id, caseKey, state, dueAt',
      dismissals: 'id, caseKey',
      offerAnswers: 'id, caseKey',
      sites: 'origin',
      settings: 'name',
    },
  },
  {
    version: 2,
    name: 'questions put aside on a site or for ever, and fingerprints of sent lines',
    stores: {
      dismissals: 'id, caseKey, scope',
      sentLines: '++id, print, at',
    },
  },
  {
    version: 3,
    name: 'desks that the agent showed',
    stores: { desks: 'origin' },
  },
  {
    version: 4,
    name: 'kinds of promises, moves, series, and the next bell of each',
    stores: { commitments: 'id, caseKey, state, dueAt, bellAt' },
    rewrite: async (transaction) => {
      await transaction.table('commitments').toCollection().modify((stored: Record<string, unknown>) => {
        const former = { ...stored };
        Object.assign(stored, { kind: 'promise', owner: '', doneWhen: '', moves: [], repeat: null, previous: null, nudgeAt: null, nudgedAt: null }, former);
        if (stored.state === 'open' && stored.rangAt === null) stored.bellAt = stored.dueAt;
      });
    },
  },
  {
    version: 5,
    name: 'packs of rules that were taken in',
    stores: { rulePacks: 'id, addedAt' },
  },
  {
    version: 6,
    name: 'what is open by its time, and what ended by its time',
    stores: { commitments: 'id, caseKey, state, dueAt, bellAt, [state+dueAt], endedAt' },
  },
  {
    version: 7,
    name: 'facts of a case that the agent kept, and how customers want to be treated',
    stores: { facts: 'id, caseKey', preferences: 'customer, expiresAt' },
  },
  {
    version: 8,
    name: 'who waits for an answer, what is open by its kind, and what customers said of their experience',
    stores: { cases: 'key, updatedAt, owedSince', commitments: 'id, caseKey, state, dueAt, bellAt, [state+dueAt], endedAt, [state+kind+dueAt]', quotes: 'id, caseKey, at' },
  },
  {
    version: 9,
    name: 'packs of a team, every version that was accepted, and what a lead makes and signs',
    stores: { packs: 'id, changedAt', packVersions: 'id, packId, [packId+version]', packDrafts: 'id, updatedAt', publisherKeys: 'id, createdAt' },
  },
];
