import { i18n } from '#i18n';
import { stageOf, stages } from '@/utils/checklist/stages';
import type { Change } from '@/utils/packs/edit-list';
import type { PackItem } from '@/utils/packs/pack-schema';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ChoiceField } from '../ui/ChoiceField';
import { Disclosure } from '../ui/Disclosure';
import { IconButton } from '../ui/IconButton';
import { ConditionsFields } from './ConditionsFields';
import { DraftField } from './DraftField';

export interface ItemFormProps {
  item: PackItem;
  /** Of the item in the pack. */
  path: string;
  autoFocus: boolean;
  /** @param field that is typed in */
  onChange: (change: Change<PackItem>, field?: string) => void;
  /** Null where it stands at that end. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onCopy: () => void;
  onRemove: () => void;
}

/** Everything that is said of one item. */
export const ItemForm = ({ item, path, autoFocus, onChange, onUp, onDown, onCopy, onRemove }: ItemFormProps) => {
  const { title, question, why, good, poor, required, when } = item;
  const name = title || i18n.t('studio.untitled');
  const example = (field: 'good' | 'poor', value: string | undefined) => (
    <DraftField
      path={`${path}.${field}`}
      label={i18n.t(`studio.items.${field}`)}
      value={value ?? ''}
      onChange={(words) => onChange({ [field]: words === '' ? undefined : words }, field)}
      multiline
    />
  );
  return (
    <section className="studio-form" aria-label={i18n.t('studio.items.form', [name])}>
      <div className="studio-form-head">
        <IconButton icon="up" label={i18n.t('studio.up', [name])} isDisabled={!onUp} onPress={() => onUp?.()} />
        <IconButton icon="down" label={i18n.t('studio.down', [name])} isDisabled={!onDown} onPress={() => onDown?.()} />
        <span className="studio-form-acts">
          <Button look="quiet" aria-label={i18n.t('studio.items.copyLabel', [name])} onPress={onCopy}>
            {i18n.t('studio.copy')}
          </Button>
          <Button look="quiet" aria-label={i18n.t('studio.removeLabel', [name])} onPress={onRemove}>
            {i18n.t('studio.remove')}
          </Button>
        </span>
      </div>
      <DraftField path={`${path}.title`} label={i18n.t('studio.items.title')} value={title} onChange={(words) => onChange({ title: words }, 'title')} maxLength={60} autoFocus={autoFocus} />
      <DraftField path={`${path}.question`} label={i18n.t('studio.items.question')} value={question} onChange={(words) => onChange({ question: words }, 'question')} hint={i18n.t('studio.items.questionHint')} multiline />
      <DraftField path={`${path}.why`} label={i18n.t('studio.items.why')} value={why} onChange={(words) => onChange({ why: words }, 'why')} multiline />
      <ChoiceField
        label={i18n.t('studio.items.stage')}
        choices={stages.map((value) => ({ value, label: i18n.t(`checklist.stage.${value}`) }))}
        value={stageOf(item)}
        onChange={(stage) => stage && onChange({ stage })}
      />
      <Checkbox isSelected={required === true} onChange={(on) => onChange({ required: on || undefined })}>
        {i18n.t('studio.items.required')}
      </Checkbox>
      <Disclosure label={i18n.t('studio.items.examples')} startsOpen={Boolean(good || poor)}>
        <div className="studio-fields">
          {example('good', good)}
          {example('poor', poor)}
        </div>
      </Disclosure>
      <Disclosure label={i18n.t('studio.when.title')} startsOpen={when !== undefined}>
        <ConditionsFields path={`${path}.when`} when={when} onChange={(next, field) => onChange({ when: next }, field)} />
      </Disclosure>
    </section>
  );
};
