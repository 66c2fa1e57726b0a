import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { i18n } from '#i18n';
import type { Numbers } from '@/utils/packs/numbers';
import { fewestFiles, readNumbers, teamSheetOf } from '@/utils/packs/team-sheet';
import { Button } from '../ui/Button';
import { jsonTypes } from '../ui/ChooseFile';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import { TeamSheetFigures } from './TeamSheetFigures';

/** A larger file holds no numbers of ours, in bytes. */
const largest = 1_000_000;

/** Files of numbers that agents handed on, added up. Nothing of them is kept, and none of them is shown by itself. */
export const TeamSheetPage = () => {
  const [files, setFiles] = useState<{ text: string; numbers: Numbers }[]>([]);
  const [said, setSaid] = useState('');
  const take = async (list: File[]): Promise<void> => {
    const read = await Promise.all(list.map(async (file) => ({ name: file.name, text: file.size > largest ? '' : await file.text() })));
    const good = read.flatMap(({ text }) => {
      const numbers = readNumbers(text);
      return numbers ? [{ text, numbers }] : [];
    });
    const refused = read.filter(({ text }) => readNumbers(text) === null).map(({ name }) => name);
    // One file counts once.
    setFiles((known) => [...new Map([...known, ...good].map((one) => [JSON.stringify(one.numbers), one])).values()]);
    setSaid(refused.length > 0 ? i18n.t('sheet.refused', [refused.join(', ')]) : '');
  };
  return (
    <Page name="studio" title={i18n.t('sheet.title')} subtitle={i18n.t('sheet.subtitle')}>
      <p>
        <a href="#">{i18n.t('studio.allDrafts')}</a>
      </p>
      <Section name={i18n.t('sheet.files')} aside={files.length > 0 ? i18n.t('sheet.count', files.length) : undefined}>
        {files.length === 0 ? <EmptyState title={i18n.t('sheet.none')}>{i18n.t('sheet.noneWhat')}</EmptyState> : null}
        <div className="ui-actions">
          <FileTrigger allowsMultiple acceptedFileTypes={jsonTypes} onSelect={(files) => void take([...(files ?? [])]).catch((error: Error) => setSaid(error.message))}>
            <Button look="primary">{i18n.t('sheet.add')}</Button>
          </FileTrigger>
          {files.length > 0 ? <Button onPress={() => setFiles([])}>{i18n.t('sheet.clear')}</Button> : null}
        </div>
        <p role="status" className="studio-problem small">
          {said}
        </p>
        {files.length > 0 && files.length < fewestFiles ? <p className="studio-note">{i18n.t('sheet.tooFew', fewestFiles - files.length)}</p> : null}
      </Section>
      {files.length > 0 ? <TeamSheetFigures sheet={teamSheetOf(files.map(({ numbers }) => numbers))} /> : null}
    </Page>
  );
};
