import { type PackDraft, packOf } from './edit-draft';
import type { Pack } from './pack-schema';
import { type PackProblem, readPack } from './read-pack';

/** A version that can be handed out, not yet signed. */
export interface NextVersion {
  /** As a reader of it has it: defaults filled in, white space at the ends of words gone. What is signed is what is read. */
  pack: Pack;
  /** To go on with. */
  draft: PackDraft;
}

/**
 * The next version of a draft, with the line of what changed that it asks for.
 * @param date ISO date of today
 */
export function nextVersion(draft: PackDraft, date: string, problemOfDesk: (layer: unknown) => string | null): NextVersion | { problems: PackProblem[] } {
  const next = packOf(draft);
  const changelog = [...draft.changelog, { version: next.version, date, changes: draft.changes?.trim() ?? '' }];
  const read = readPack(JSON.stringify({ ...next, changelog }), problemOfDesk);
  return 'problems' in read ? read : { pack: read.pack, draft: { ...draft, version: next.version, changelog: read.pack.changelog, changes: '' } };
}

/** The file that is handed out: readable, and the same pack whatever a formatter does to it. */
export const packText = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;

/** "acme-support-v3.json" */
export const packFileName = ({ id, version }: Pick<Pack, 'id' | 'version'>): string => `${id}-v${version}.followthrough.json`;
