import { useState } from 'react';
import { i18n } from '#i18n';
import { draftOf, type PackDraft } from '@/utils/packs/edit-draft';
import { type PackProblem, readPack } from '@/utils/packs/read-pack';
import { fromShareCode } from '@/utils/packs/share-code';
import { ChooseFile, jsonTypes } from '../ui/ChooseFile';
import { PackProblems } from './PackProblems';

/** A larger file is not even read, in bytes. */
const largest = 8_000_000;

interface Props {
  onOpen: (draft: PackDraft) => void;
  problemOfDesk: (layer: unknown) => string | null;
}

/** A pack that exists as a file becomes a draft to go on with. */
export const OpenPackFile = ({ onOpen, problemOfDesk }: Props) => {
  const [refused, setRefused] = useState<{ file: string; problems: PackProblem[] } | null>(null);
  const take = async (file: File): Promise<void> => {
    const text = file.size > largest ? '' : await file.text();
    const shared = text.trimStart().startsWith('{') ? null : await fromShareCode(text);
    const read = readPack(shared && 'text' in shared ? shared.text : text, problemOfDesk);
    if ('problems' in read) return setRefused({ file: file.name, problems: read.problems });
    setRefused(null);
    onOpen(draftOf(read.pack));
  };
  return (
    <>
      <p className="soft">{i18n.t('studio.file.lead')}</p>
      <div className="ui-actions">
        <ChooseFile
          label={i18n.t('studio.file.choose')}
          types={[...jsonTypes, '.txt']}
          onFile={(file) => void take(file).catch((error: Error) => setRefused({ file: file.name, problems: [{ path: '', problem: error.message, value: '' }] }))}
        />
      </div>
      <div role="status">{refused ? <PackProblems title={i18n.t('studio.file.refused', [refused.file])} problems={refused.problems} /> : null}</div>
    </>
  );
};
