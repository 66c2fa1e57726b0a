import { useId } from 'react';
import { i18n } from '#i18n';
import { type Change, withMoved } from '@/utils/packs/edit-list';
import type { PackItem, PackTemplate } from '@/utils/packs/pack-schema';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Disclosure } from '../ui/Disclosure';
import { IconButton } from '../ui/IconButton';
import { ConditionsFields } from './ConditionsFields';
import { DraftField } from './DraftField';
import { OrderedList } from './OrderedList';
import { useProblem } from './studio-context';

export interface TemplateFormProps {
  template: PackTemplate;
  items: PackItem[];
  path: string;
  /** Worth knowing, and no reason to refuse the pack. */
  note: string | undefined;
  onChange: (change: Change<PackTemplate>, field?: string) => void;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: () => void;
}

/** One template: where it holds, and which items count then, in which order. */
export const TemplateForm = ({ template: { name: title, items: chosen, when }, items, path, note, onChange, onUp, onDown, onRemove }: TemplateFormProps) => {
  const itemsName = useId();
  const problem = useProblem(`${path}.items`, true);
  const name = title || i18n.t('studio.untitled');
  const listed = chosen.flatMap((id) => items.find((item) => item.id === id) ?? []);
  return (
    <section className="studio-form" aria-label={i18n.t('studio.templates.form', [name])}>
      <div className="studio-form-head">
        <IconButton icon="up" label={i18n.t('studio.up', [name])} isDisabled={!onUp} onPress={() => onUp?.()} />
        <IconButton icon="down" label={i18n.t('studio.down', [name])} isDisabled={!onDown} onPress={() => onDown?.()} />
        <span className="studio-form-acts">
          <Button look="quiet" aria-label={i18n.t('studio.removeLabel', [name])} onPress={onRemove}>
            {i18n.t('studio.remove')}
          </Button>
        </span>
      </div>
      {note ? <p className="studio-note">{i18n.t('studio.templates.holdsAlwaysWhat')}</p> : null}
      <DraftField path={`${path}.name`} label={i18n.t('studio.templates.name')} value={title} onChange={(words) => onChange({ name: words }, 'name')} maxLength={60} />
      <ConditionsFields path={`${path}.when`} when={when} onChange={(next, field) => onChange({ when: next }, field)} />
      <div role="group" aria-labelledby={itemsName}>
        <span id={itemsName} className="ui-label">
          {i18n.t('studio.templates.items')}
        </span>
        {items.map((item) => (
          <Checkbox
            key={item.id}
            isSelected={chosen.includes(item.id)}
            onChange={(on) => onChange({ items: on ? [...chosen, item.id] : chosen.filter((id) => id !== item.id) })}
          >
            {item.title || i18n.t('studio.untitled')}
          </Checkbox>
        ))}
        {problem ? <p className="studio-problem small">{problem}</p> : null}
      </div>
      {listed.length > 1 ? (
        <Disclosure label={i18n.t('studio.templates.orderItems')}>
          <OrderedList
            label={i18n.t('studio.templates.orderItems')}
            entries={listed.map((item) => ({ id: item.id, title: item.title }))}
            onMove={(ids, place) => onChange({ items: withMoved(chosen.map((id) => ({ id })), ids, place).map(({ id }) => id) })}
          />
        </Disclosure>
      ) : null}
    </section>
  );
};
