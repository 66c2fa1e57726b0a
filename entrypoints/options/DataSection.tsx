import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { dated, saveJson } from '@/components/ui/save-file';
import { Section } from '@/components/ui/Section';
import { call } from '@/utils/messaging/client';

/** What is kept and what never is, and a copy of it for the asking. */
export function DataSection() {
  const [said, setSaid] = useState('');
  const save = (): void => {
    const saved = async (): Promise<string> => {
      const name = saveJson(await call('data.export', {}), dated('json'));
      await call('backup.saved', {});
      return name;
    };
    saved().then(
      (name) => setSaid(i18n.t('options.exported', [name])),
      (error: Error) => setSaid(i18n.t('options.failed', [error.message])),
    );
  };
  return (
    <Section name={i18n.t('options.dataTitle')}>
      <div className="options-words">
        <p>{i18n.t('options.dataKept')}</p>
        <p>{i18n.t('options.dataNotKept')}</p>
        <p>{i18n.t('options.dataNoNetwork')}</p>
        <p>{i18n.t('options.dataUninstall')}</p>
      </div>
      <div className="ui-actions">
        <Button onPress={save}>{i18n.t('options.exportButton')}</Button>
        <span className="soft small">{i18n.t('options.exportLead')}</span>
      </div>
      <p role="status" className="page-said">
        {said}
      </p>
    </Section>
  );
}
