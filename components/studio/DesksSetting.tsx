import { useState } from 'react';
import { i18n } from '#i18n';
import { readJson } from '@/utils/packs/read-json';
import { Button } from '../ui/Button';
import { ChooseFile, jsonTypes } from '../ui/ChooseFile';
import { Setting } from './Setting';

const nameOf = (desk: unknown): string => {
  const { name, origin } = (desk ?? {}) as { name?: unknown; origin?: unknown };
  return [name, origin].find((one): one is string => typeof one === 'string' && one !== '') ?? i18n.t('studio.untitled');
};

/** Desks that somebody showed to Followthrough, as they are saved from the options. */
export const DesksSetting = ({ problemOfDesk }: { problemOfDesk: (layer: unknown) => string | null }) => {
  const [said, setSaid] = useState('');
  return (
    <Setting of="desks" name={i18n.t('studio.desks.title')} lead={i18n.t('studio.desks.lead')} start={[]}>
      {(desks, change) => {
        const take = async (file: File): Promise<void> => {
          const read = readJson(await file.text());
          const problem = 'problem' in read ? read.problem : problemOfDesk(read.value);
          setSaid(problem ? i18n.t('studio.file.refusedFor', [file.name, problem]) : '');
          if (!problem && 'value' in read) change([...desks, read.value]);
        };
        return (
          <>
            <ul role="list" className="studio-rows">
              {desks.map((desk, index) => (
                <li key={index} className="studio-row">
                  <span className="studio-row-fields" dir="auto">
                    {nameOf(desk)}
                  </span>
                  <Button look="quiet" aria-label={i18n.t('studio.removeLabel', [nameOf(desk)])} onPress={() => change(desks.toSpliced(index, 1))}>
                    {i18n.t('studio.remove')}
                  </Button>
                </li>
              ))}
            </ul>
            <div className="ui-actions">
              <ChooseFile label={i18n.t('studio.desks.choose')} types={jsonTypes} onFile={(file) => void take(file).catch((error: Error) => setSaid(error.message))} />
            </div>
            <p role="status" className="studio-problem small">
              {said}
            </p>
          </>
        );
      }}
    </Setting>
  );
};
