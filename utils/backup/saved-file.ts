import { CannotOpen, isSealed, open, type SealProblem } from './sealed-file';

/** Everything that is kept, as plain data. */
export interface Backup {
  format: 'followthrough-backup';
  /** Version of the database's shape. */
  version: number;
  /** ISO instant. */
  exportedAt: string;
  tables: Record<string, unknown[]>;
}

/** A file that was chosen: what it holds, or that it asks for its passphrase, or why it cannot be used. */
export type OpenedFile<Content = Backup> = { state: 'open'; content: Content } | { state: 'locked' } | { state: 'problem'; problem: FileProblem };

export type FileProblem = Exclude<SealProblem, 'not-sealed'> | 'not-ours';

const contentOf = <Content>(text: string, formats: readonly string[]): OpenedFile<Content> => {
  try {
    const content = JSON.parse(text) as { format?: unknown } | null;
    if (typeof content?.format === 'string' && formats.includes(content.format)) return { state: 'open', content: content as Content };
  } catch {
    // Not JSON, and so not ours.
  }
  return { state: 'problem', problem: 'not-ours' };
};

/**
 * Looks into a file that the agent chose, sealed or plain. Only its format is looked at here; its rows are judged by who takes them in.
 * @param formats what is wanted
 * @param passphrase null: not asked for yet
 */
export const openFile = async <Content>(bytes: Uint8Array<ArrayBuffer>, formats: readonly string[], passphrase: string | null): Promise<OpenedFile<Content>> => {
  if (!isSealed(bytes)) return contentOf(new TextDecoder().decode(bytes), formats);
  if (passphrase === null) return { state: 'locked' };
  try {
    return contentOf(await open(bytes, passphrase), formats);
  } catch (error) {
    if (error instanceof CannotOpen && error.problem !== 'not-sealed') return { state: 'problem', problem: error.problem };
    return { state: 'problem', problem: 'damaged' };
  }
};
