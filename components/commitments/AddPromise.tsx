import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { useIsTyped } from '../ui/typed-words';
import { useInlineForm } from '../ui/use-inline-form';
import { PromiseForm, type TypedPromise } from './PromiseForm';
import type { TimeProblem } from './time-problem';
import type { Times } from './use-resolved';

export interface AddPromiseProps {
  times: Times;
  onAdd: (typed: TypedPromise) => Promise<TimeProblem | null>;
}

/** Adds a promise by hand. */
export const AddPromise = ({ times, onAdd }: AddPromiseProps) => {
  const form = useInlineForm(useIsTyped(['add/what', 'add/when', 'add/owner', 'add/doneWhen']));
  if (!form.isOpen) {
    return (
      <Button look="quiet" autoFocus={form.wasOpen} onPress={form.open}>
        <Icon name="plus" />
        {i18n.t('promises.add')}
      </Button>
    );
  }
  return (
    <Card>
      <PromiseForm
        name={i18n.t('promises.add')}
        what=""
        asksKind
        keptAs="add"
        whenLabel={i18n.t('promises.byWhen')}
        saveLabel={i18n.t('common.save')}
        times={times}
        onCancel={form.close}
        onSave={async (typed) => {
          const problem = await onAdd(typed);
          if (!problem) form.close();
          return problem;
        }}
      />
    </Card>
  );
};
