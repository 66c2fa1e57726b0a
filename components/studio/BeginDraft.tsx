import { useState } from 'react';
import { i18n } from '#i18n';
import list from '@/utils/checklist/principles.json';
import { newDraft, type PackDraft, withValue } from '@/utils/packs/edit-draft';
import { withItems } from '@/utils/packs/edit-items';
import type { PackItem } from '@/utils/packs/pack-schema';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { TextField } from '../ui/TextField';

const ways = ['own', 'builtIn'] as const;

/** Begins a pack: its name, and the team's own list or the ten principles to change. */
export const BeginDraft = ({ onBegin }: { onBegin: (draft: PackDraft) => void }) => {
  const [name, setName] = useState('');
  const [way, setWay] = useState<(typeof ways)[number]>('own');
  const [tried, setTried] = useState(false);
  const begin = (): void => {
    setTried(true);
    if (name.trim() === '') return;
    const draft = newDraft(name.trim(), crypto.randomUUID());
    onBegin(withValue(draft, 'items', way === 'builtIn' ? (list as PackItem[]) : withItems([], [])));
  };
  return (
    <form
      className="studio-fields studio-narrow"
      aria-label={i18n.t('studio.begin.title')}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <TextField label={i18n.t('studio.begin.name')} value={name} onChange={setName} hint={i18n.t('studio.begin.nameHint')} error={tried && name.trim() === '' ? i18n.t('studio.problem.empty') : undefined} maxLength={80} />
      <ChoiceField label={i18n.t('studio.begin.with')} choices={ways.map((value) => ({ value, label: i18n.t(`studio.begin.${value}`) }))} value={way} onChange={(chosen) => setWay(chosen ?? way)} />
      <div className="ui-actions">
        <Button type="submit" look="primary">
          {i18n.t('studio.begin.button')}
        </Button>
      </div>
    </form>
  );
};
