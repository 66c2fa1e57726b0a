import { useId } from 'react';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { i18n } from '#i18n';
import type { Evidence } from '@/utils/analysis/finding';
import type { ItemMark, ItemState, Principle } from '@/utils/checklist/checklist';
import { isSetAside } from '@/utils/checklist/mark-item';
import { Checkbox } from '../ui/Checkbox';
import { IconButton } from '../ui/IconButton';
import { useAtOnce } from '../use-at-once';
import { PrincipleCard } from './PrincipleCard';
import { SetAside } from './SetAside';

export interface ChecklistItemProps {
  principle: Principle;
  /** Missing: open. */
  mark: ItemMark | undefined;
  evidence: Evidence[];
  /** @returns whether it was taken */
  onMark: (state: ItemState, reason?: string) => Promise<boolean>;
}

/** One principle: a box to tick, what the draft shows of it, and a card that says more. */
export const ChecklistItem = ({ principle, mark, evidence, onMark }: ChecklistItemProps) => {
  const below = useId();
  const [state, choose] = useAtOnce<ItemState>(mark?.state ?? 'open', (state) => onMark(state));
  const setAside = isSetAside(state);
  const seen = evidence[0];
  return (
    <li className="checklist-item" data-state={state}>
      <Disclosure>
        <div className="checklist-row">
          <Checkbox
            isSelected={state === 'done'}
            isSetAside={setAside}
            onChange={(ticked) => choose(ticked ? 'done' : 'open')}
            describedBy={setAside || seen ? below : undefined}
          >
            {principle.title}
          </Checkbox>
          <IconButton slot="trigger" icon="chevron" label={i18n.t('checklist.about', [principle.title])} />
        </div>
        <div id={below}>
          {setAside ? <p className="checklist-below small soft">{sayAside(state, mark?.reason)}</p> : null}
          {seen && !setAside ? <p className="checklist-below checklist-seen small">{i18n.t(`evidence.${seen.says}`, [seen.words])}</p> : null}
        </div>
        <DisclosurePanel className="checklist-panel">
          <PrincipleCard principle={principle} />
          <SetAside item={principle.id} isAside={isSetAside(state) ? state : null} onSetAside={(as, reason) => void onMark(as, reason || undefined)} onTakeBack={() => choose('open')} />
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
};

const sayAside = (state: ItemState, reason: string | undefined): string => {
  if (state === 'skipped') return reason ? i18n.t('checklist.skippedBecause', [reason]) : i18n.t('checklist.skipped');
  return reason ? i18n.t('checklist.notApplicableBecause', [reason]) : i18n.t('checklist.notApplicable');
};
