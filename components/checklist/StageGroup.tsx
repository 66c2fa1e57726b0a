import { i18n } from '#i18n';
import type { Evidence } from '@/utils/analysis/finding';
import type { ChecklistMarks, ItemState, Principle } from '@/utils/checklist/checklist';
import type { Stage } from '@/utils/checklist/stages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { ChecklistItem } from './ChecklistItem';
import { FoldedItem } from './FoldedItem';

export interface StageGroupProps {
  stage: Stage;
  items: Principle[];
  marks: ChecklistMarks;
  evidence: Evidence[];
  isOpen: boolean;
  onOpen: () => void;
  onMark: (item: string, state: ItemState, reason?: string) => Promise<boolean>;
}

/** One stage. Folded, it is a line; what the draft shows of one of its items matters now and is shown all the same. */
export const StageGroup = ({ stage, items, marks, evidence, isOpen, onOpen, onMark }: StageGroupProps) => {
  const seen = (id: string) => evidence.filter(({ item }) => item === id);
  const whole = items.filter(({ id }) => isOpen || (seen(id).length > 0 && !marks[id]));
  const folded = items.filter((item) => !whole.includes(item));
  const name = i18n.t(`checklist.stage.${stage}`);
  return (
    <li className="stage" data-open={isOpen ? '' : undefined}>
      <div className="stage-line">
        <Button look="quiet" aria-expanded={isOpen} onPress={onOpen}>
          <Icon name="chevron" />
          {name}
        </Button>
        {folded.length > 0 ? (
          <ul role="list" className="stage-folded" aria-label={name}>
            {folded.map((principle) => (
              <FoldedItem key={principle.id} principle={principle} mark={marks[principle.id]} onMark={(state, reason) => onMark(principle.id, state, reason)} />
            ))}
          </ul>
        ) : null}
      </div>
      {whole.length > 0 ? (
        <ul role="list" className="checklist" aria-label={name}>
          {whole.map((principle) => (
            <ChecklistItem
              key={principle.id}
              principle={principle}
              mark={marks[principle.id]}
              evidence={seen(principle.id)}
              onMark={(state, reason) => onMark(principle.id, state, reason)}
            />
          ))}
        </ul>
      ) : null}
    </li>
  );
};
