import { useState } from 'react';
import { i18n } from '#i18n';
import { type ItemDraft, itemsFromPaste } from '@/utils/packs/edit-items';
import { Button } from '../ui/Button';
import { ChooseFile } from '../ui/ChooseFile';
import { FoldedPart } from '../ui/FoldedPart';
import { TextField } from '../ui/TextField';

/** A larger file is no checklist, in bytes. */
const largest = 200_000;
const longest = 60_000;

export interface PasteItemsProps {
  startsOpen: boolean;
  onAdd: (items: ItemDraft[]) => void;
}

/** A checklist that the team has already: pasted or taken from a file, seen as items before they are added. */
export const PasteItems = ({ startsOpen, onAdd }: PasteItemsProps) => {
  const [isOpen, setOpen] = useState(startsOpen);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const items = itemsFromPaste(text);
  const take = async (file: File): Promise<void> => {
    if (file.size > largest) return setSaid(i18n.t('studio.paste.tooLarge'));
    setText((await file.text()).slice(0, longest));
    setSaid('');
  };
  return (
    <FoldedPart label={i18n.t('studio.paste.open')} isOpen={isOpen} onOpen={setOpen}>
      <div className="studio-fields">
        <TextField label={i18n.t('studio.paste.label')} hint={i18n.t('studio.paste.hint')} value={text} onChange={setText} maxLength={longest} rows={6} multiline />
        {items.length > 0 ? (
          <ol className="studio-pasted" aria-label={i18n.t('studio.paste.found', items.length)}>
            {items.slice(0, 8).map(({ title, why }, at) => (
              <li key={at} dir="auto">
                {title}
                {why ? <span className="soft small"> {why}</span> : null}
              </li>
            ))}
          </ol>
        ) : null}
        <p role="status" className="soft small">
          {said || (text.trim() && items.length === 0 ? i18n.t('studio.paste.nothing') : '')}
        </p>
        <div className="ui-actions">
          {items.length > 0 ? (
            <Button
              look="primary"
              onPress={() => {
                onAdd(items);
                setText('');
                setOpen(false);
              }}
            >
              {i18n.t('studio.paste.add', items.length)}
            </Button>
          ) : null}
          <ChooseFile
            label={i18n.t('studio.paste.file')}
            types={['.txt', '.md', '.csv', '.tsv', 'text/plain', 'text/markdown', 'text/csv']}
            onFile={(file) => void take(file).catch((error: Error) => setSaid(error.message))}
          />
        </div>
      </div>
    </FoldedPart>
  );
};
