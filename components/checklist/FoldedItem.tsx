import { i18n } from '#i18n';
import type { ItemMark, ItemState, Principle } from '@/utils/checklist/checklist';
import { isSetAside } from '@/utils/checklist/mark-item';
import { Checkbox } from '../ui/Checkbox';
import { useAtOnce } from '../use-at-once';

export interface FoldedItemProps {
  principle: Principle;
  mark: ItemMark | undefined;
  onMark: (state: ItemState, reason?: string) => Promise<boolean>;
}

/** An item of a stage that is folded: a box without its words, which can still be ticked and is read out whole. */
export const FoldedItem = ({ principle: { title }, mark, onMark }: FoldedItemProps) => {
  const [state, choose] = useAtOnce<ItemState>(mark?.state ?? 'open', (state) => onMark(state));
  return (
    <li className="checklist-mini" title={i18n.t(`checklist.hover.${state === 'not-applicable' ? 'aside' : state}`, [title])}>
      <Checkbox isSelected={state === 'done'} isSetAside={isSetAside(state)} onChange={(ticked) => choose(ticked ? 'done' : 'open')}>
        <span className="unseen">{title}</span>
      </Checkbox>
    </li>
  );
};
