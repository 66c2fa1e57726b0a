import { Dexie, type Table } from 'dexie';
import { bellAt } from '../commitments/bells';
import type { Commitment } from '../commitments/commitment';
import type { CaseRecord } from '../conversation/case';
import type { Fact } from '../conversation/fact';
import type { Preference } from '../conversation/preference';
import { copyBeforeUpgrade } from './copy-before-upgrade';
import type { TaughtDesk } from './desks';
import type { DismissalRecord } from './dismissals';
import type { OfferAnswer } from './offer-answers';
import type { PackDraftRecord } from './pack-drafts';
import type { PackVersionRecord } from './pack-versions';
import type { PackRecord } from './packs';
import type { PublisherKeyRecord } from './publisher-keys';
import type { QuoteRecord } from './quotes';
import type { RulePackRecord } from './rule-packs';
import type { SentLine } from './sent-lines';
import type { SettingRecord } from './settings';
import type { SiteRecord } from './sites';
import { upgradeSteps } from './upgrades';

/** Everything that is kept. Opened by the background only: a page inside a desk is denied IndexedDB. */
export class Database extends Dexie {
  declare cases: Table<CaseRecord, string>;
  declare commitments: Table<Commitment, string>;
  declare dismissals: Table<DismissalRecord, string>;
  declare offerAnswers: Table<OfferAnswer, string>;
  declare sentLines: Table<SentLine, number>;
  declare sites: Table<SiteRecord, string>;
  declare settings: Table<SettingRecord, string>;
  declare desks: Table<TaughtDesk, string>;
  declare rulePacks: Table<RulePackRecord, string>;
  declare quotes: Table<QuoteRecord, string>;
  declare facts: Table<Fact, string>;
  declare preferences: Table<Preference, string>;
  declare packs: Table<PackRecord, string>;
  declare packVersions: Table<PackVersionRecord, string>;
  declare packDrafts: Table<PackDraftRecord, string>;
  declare publisherKeys: Table<PublisherKeyRecord, string>;

  /** @param upTo version of the shape; today's unless told */
  constructor(name: string, upTo = Infinity) {
    super(name);
    for (const step of upgradeSteps.filter(({ version }) => version <= upTo)) {
      const version = this.version(step.version).stores(step.stores);
      if (step.rewrite) version.upgrade(step.rewrite);
    }
    // Whoever writes a commitment, its bell is indexed by when it rings next, so that a sweep touches nothing else.
    this.commitments.hook('creating', (_id, made: Belled) => {
      const at = bellAt(made);
      if (at === null) delete made.bellAt;
      else made.bellAt = at;
    });
    this.commitments.hook('updating', (changes, _id, stored) => ({ bellAt: bellAt({ ...stored, ...changes }) ?? undefined }));
  }

  /** Tables whose rows belong to a case by their `caseKey`, and go and come back with it. */
  get ofCases() {
    return { commitments: this.commitments, dismissals: this.dismissals, offerAnswers: this.offerAnswers, facts: this.facts, quotes: this.quotes };
  }
}

type Belled = Commitment & { bellAt?: number };

export const databaseName = 'followthrough';

/** The agent's own: a copy of it is kept before its shape changes. */
class KeptDatabase extends Database {
  private copied: Promise<void> | null = null;

  override open() {
    this.copied ??= copyBeforeUpgrade(databaseName, upgradeSteps.at(-1)!.version);
    return Dexie.Promise.resolve(this.copied).then(() => super.open());
  }
}

/** Opens by itself at its first use. */
export const db: Database = new KeptDatabase(databaseName);

/**
 * After a failed opening Dexie repeats the same failure for good. Closing in a way that lets it open again makes the next use a fresh
 * try, which helps where the reason was passing (a full disk, another version still running). Nothing is deleted.
 */
export const letOpenAgain = (): void => {
  if (db.hasFailed()) db.close({ disableAutoOpen: false });
};

/** Tells the listener after every committed change, whoever made it. */
export const onDatabaseChange = (listener: () => void): void => {
  Dexie.on.storagemutated.subscribe(listener);
};
