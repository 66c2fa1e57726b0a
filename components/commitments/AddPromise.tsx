import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { useIsTyped } from '../ui/typed-words';
import { useInlineForm } from '../ui/use-inline-form';
import { PromiseForm } from './PromiseForm';
import type { Resolve } from './use-resolved';
import type { TimeProblem } from './WhenField';

export interface AddPromiseProps {
  resolve: Resolve;
  onAdd: (what: string, when: string) => Promise<TimeProblem | null>;
}

/** Adds a promise by hand. */
export const AddPromise = ({ resolve, onAdd }: AddPromiseProps) => {
  const form = useInlineForm(useIsTyped(['add/what', 'add/when']));
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
        keptAs="add"
        whenLabel={i18n.t('promises.byWhen')}
        saveLabel={i18n.t('common.save')}
        resolve={resolve}
        onCancel={form.close}
        onSave={async (what, when) => {
          const problem = await onAdd(what, when);
          if (!problem) form.close();
          return problem;
        }}
      />
    </Card>
  );
};
