import { Button as AriaButton } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { i18n } from '#i18n';
import type { Place } from '@/utils/packs/edit-list';
import './ordered-list.css';

/** One row, as it is shown. */
export interface OrderedEntry {
  id: string;
  title: string;
  /** Said below it: "Answer · required". */
  aside?: string;
  /** What is wrong in it, in words. */
  problem?: string | undefined;
}

export interface OrderedListProps {
  label: string;
  entries: OrderedEntry[];
  /** Id of the row that is being edited. */
  selected?: string | null;
  onSelect?: (id: string) => void;
  onMove: (ids: string[], place: Place) => void;
}

/** Rows that are put in order by dragging, or on the keyboard by the handle: Enter takes it up, the arrows choose where, Enter puts it down. */
export const OrderedList = ({ label, entries, selected = null, onSelect, onMove }: OrderedListProps) => {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': entries.find(({ id }) => id === key)?.title ?? '' })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on') onMove([...keys].map(String), { id: String(target.key), side: target.dropPosition });
    },
  });
  return (
    <GridList
      className="ordered"
      aria-label={label}
      items={entries}
      dragAndDropHooks={dragAndDropHooks}
      {...(onSelect ? { selectionMode: 'single' as const, selectionBehavior: 'replace' as const, disallowEmptySelection: true } : {})}
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        if (id !== undefined) onSelect?.(String(id));
      }}
    >
      {({ id, title, aside, problem }) => (
        <GridListItem id={id} textValue={title || i18n.t('studio.untitled')} className="ordered-row">
          <AriaButton slot="drag" className="ordered-handle">
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="M5 3.5v0M11 3.5v0M5 8v0M11 8v0M5 12.5v0M11 12.5v0" />
            </svg>
          </AriaButton>
          <span className="ordered-words">
            <span dir="auto" data-empty={title ? undefined : ''}>
              {title || i18n.t('studio.untitled')}
            </span>
            {aside ? <span className="soft small">{aside}</span> : null}
            {problem ? <span className="ordered-problem small">{problem}</span> : null}
          </span>
        </GridListItem>
      )}
    </GridList>
  );
};
