import type { AuthorityRow } from '../analysis/authority';
import type { FindingLabel } from '../analysis/finding';

/** What is asked about beyond what is built in. */
export interface Asking {
  plainLanguage: boolean;
  authority: AuthorityRow[];
  packs: PackView[];
}

/** A pack of rules as it is listed. */
export interface PackView {
  id: string;
  name: string;
  /** What its rules ask about; null: it can no longer be read. */
  label: FindingLabel | null;
  rules: number;
  addedAt: number;
}

/** What became of a pack: taken in, perhaps in place of an earlier one, or refused with every reason. */
export type PackTaken =
  | { ok: true; id: string; name: string; rules: number; replaced: { name: string; text: string } | null }
  | { ok: false; problems: string[]; more: number };
