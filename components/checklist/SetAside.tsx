import { useState } from 'react';
import { i18n } from '#i18n';
import type { ItemState } from '@/utils/checklist/checklist';
import { Button } from '../ui/Button';
import { useIsTyped } from '../ui/typed-words';
import { useInlineForm } from '../ui/use-inline-form';
import { WhyAside } from './WhyAside';

/** `not-applicable`: there is nothing to do. `skipped`: there is, and the agent leaves it this time. */
export type Aside = Extract<ItemState, 'not-applicable' | 'skipped'>;

const both: readonly Aside[] = ['not-applicable', 'skipped'];

export interface SetAsideProps {
  /** Id of the item. */
  item: string;
  /** As which it is set aside; null: it is not. */
  isAside: Aside | null;
  onSetAside: (as: Aside, reason: string) => void;
  onTakeBack: () => void;
}

/** Sets an item aside for this case: it does not apply, for a reason, or is skipped, with a reason or without. */
export const SetAside = ({ item, isAside, onSetAside, onTakeBack }: SetAsideProps) => {
  const skipTyped = useIsTyped([`skip/${item}`]);
  const form = useInlineForm(useIsTyped([`set-aside/${item}`]) || skipTyped);
  const [as, setAs] = useState<Aside>(skipTyped ? 'skipped' : 'not-applicable');
  if (isAside) {
    return (
      <Button look="quiet" autoFocus={form.wasOpen} onPress={onTakeBack}>
        {i18n.t(isAside === 'skipped' ? 'checklist.notSkipped' : 'checklist.appliesAfterAll')}
      </Button>
    );
  }
  if (form.isOpen) {
    return <WhyAside item={item} as={as} onClose={form.close} onEscape={form.closeOnEscape} onSetAside={(reason) => onSetAside(as, reason)} />;
  }
  return (
    <div className="ui-actions">
      {both.map((one) => (
        <Button
          key={one}
          look="quiet"
          autoFocus={form.wasOpen && one === as}
          onPress={() => {
            setAs(one);
            form.open();
          }}
        >
          {i18n.t(one === 'skipped' ? 'checklist.skip' : 'checklist.doesNotApply')}
        </Button>
      ))}
    </div>
  );
};
