import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { withMovedBy, withRemoved } from '@/utils/packs/edit-list';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';

export interface RowListProps<Entry extends { id: string }> {
  entries: Entry[];
  /** What an entry is called where it is moved or removed. */
  nameOf: (entry: Entry) => string;
  onChange: (entries: Entry[]) => void;
  onAdd: () => void;
  addLabel: string;
  children: (entry: Entry, index: number) => ReactNode;
}

/** Entries of a few fields each, with the ways to add, move and remove one. */
export const RowList = <Entry extends { id: string }>({ entries, nameOf, onChange, onAdd, addLabel, children }: RowListProps<Entry>) => (
  <>
    <ul role="list" className="studio-rows">
      {entries.map((entry, index) => {
        const name = nameOf(entry) || i18n.t('studio.untitled');
        return (
          <li key={entry.id} className="studio-row">
            <div className="studio-row-fields">{children(entry, index)}</div>
            <div className="studio-row-acts">
              <IconButton icon="up" label={i18n.t('studio.up', [name])} isDisabled={index === 0} onPress={() => onChange(withMovedBy(entries, entry.id, -1))} />
              <IconButton icon="down" label={i18n.t('studio.down', [name])} isDisabled={index === entries.length - 1} onPress={() => onChange(withMovedBy(entries, entry.id, 1))} />
              <IconButton icon="close" label={i18n.t('studio.removeLabel', [name])} onPress={() => onChange(withRemoved(entries, [entry.id]))} />
            </div>
          </li>
        );
      })}
    </ul>
    <div className="ui-actions">
      <Button onPress={onAdd}>
        <Icon name="plus" />
        {addLabel}
      </Button>
    </div>
  </>
);
