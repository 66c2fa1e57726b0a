import { useState } from 'react';
import { i18n } from '#i18n';
import { stageOf } from '@/utils/checklist/stages';
import { problemAt } from '@/utils/packs/draft-problems';
import { type PackDraft, valueOf, withValue } from '@/utils/packs/edit-draft';
import { emptyItem, type ItemDraft, withCopyOf, withItems, withoutItems } from '@/utils/packs/edit-items';
import { withChanged, withMoved, withMovedBy, withRemoved } from '@/utils/packs/edit-list';
import type { PackItem } from '@/utils/packs/pack-schema';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Section } from '../ui/Section';
import { HoldField } from './HoldField';
import { ItemForm } from './ItemForm';
import { OrderedList } from './OrderedList';
import { PasteItems } from './PasteItems';
import { sayConditions } from './say-conditions';
import { sayDraftProblem } from './say-draft-problem';
import { useStudio } from './studio-context';

const itemsOf = (draft: PackDraft): PackItem[] => valueOf(draft, 'items') ?? [];
const inItems = (change: (items: PackItem[]) => PackItem[]) => (draft: PackDraft) => withValue(draft, 'items', change(itemsOf(draft)));
/** Templates that name it lose it in the same step. */
const without = (id: string) => (draft: PackDraft) => {
  const templates = valueOf(draft, 'templates');
  const left = withValue(draft, 'items', withRemoved(itemsOf(draft), [id]));
  return templates ? withValue(left, 'templates', withoutItems(templates, [id])) : left;
};

/** The checklist: what it asks for, in which order. */
export const ItemsPart = () => {
  const { draft, edit, found } = useStudio();
  const items = itemsOf(draft);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isNew, setNew] = useState(false);
  const shown = items.find(({ id }) => id === chosen) ?? items[0];
  const index = shown ? items.indexOf(shown) : -1;
  const choose = (id: string | null, fresh = false): void => {
    setChosen(id);
    setNew(fresh);
  };
  const add = (drafts: ItemDraft[], fresh = false): void => {
    const next = withItems(items, drafts);
    edit((now) => withValue(now, 'items', next));
    choose(next[items.length]?.id ?? null, fresh);
  };
  const remove = (id: string): void => {
    edit(without(id));
    choose((items[index + 1] ?? items[index - 1])?.id ?? null);
  };
  return (
    <Section name={i18n.t('studio.part.items')} aside={items.length > 0 ? i18n.t('studio.items.count', items.length) : undefined}>
      <p className="soft">{i18n.t('studio.items.lead')}</p>
      {items.length === 0 ? <EmptyState title={i18n.t('studio.items.none')}>{i18n.t('studio.items.noneWhat')}</EmptyState> : null}
      <div className="studio-list-and-form">
        <div className="studio-list">
          {items.length > 0 ? (
            <OrderedList
              label={i18n.t('studio.items.order')}
              entries={items.map((item, at) => {
                const problem = problemAt(found.problems, `settings.items.value[${at}]`, true);
                const aside = [i18n.t(`checklist.stage.${stageOf(item)}`), item.required ? i18n.t('studio.items.requiredShort') : '', sayConditions(item.when)].filter(Boolean).join(' · ');
                return { id: item.id, title: item.title, aside, problem: problem && sayDraftProblem(problem) };
              })}
              selected={shown?.id ?? null}
              onSelect={(id) => choose(id)}
              onMove={(ids, place) => edit(inItems((all) => withMoved(all, ids, place)))}
            />
          ) : null}
          <div className="ui-actions">
            <Button onPress={() => add([emptyItem('')], true)}>
              <Icon name="plus" />
              {i18n.t('studio.items.add')}
            </Button>
          </div>
          <PasteItems onAdd={(drafts) => add(drafts)} startsOpen={items.length === 0} />
        </div>
        {shown ? (
          <ItemForm
            key={shown.id}
            item={shown}
            path={`settings.items.value[${index}]`}
            autoFocus={isNew}
            onChange={(change, field) => edit(inItems((all) => withChanged(all, shown.id, change)), field && `${shown.id}.${field}`)}
            onUp={index > 0 ? () => edit(inItems((all) => withMovedBy(all, shown.id, -1))) : null}
            onDown={index < items.length - 1 ? () => edit(inItems((all) => withMovedBy(all, shown.id, 1))) : null}
            onCopy={() => edit(inItems((all) => withCopyOf(all, shown.id)))}
            onRemove={() => remove(shown.id)}
          />
        ) : null}
      </div>
      <HoldField of="items" name={i18n.t('studio.part.items')} />
    </Section>
  );
};
