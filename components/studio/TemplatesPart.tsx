import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { problemAt } from '@/utils/packs/draft-problems';
import { type PackDraft, valueOf, withoutKey, withValue } from '@/utils/packs/edit-draft';
import { newIdIn } from '@/utils/packs/edit-ids';
import { withChanged, withMoved, withMovedBy, withRemoved } from '@/utils/packs/edit-list';
import type { PackTemplate } from '@/utils/packs/pack-schema';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Section } from '../ui/Section';
import { HoldField } from './HoldField';
import { OrderedList } from './OrderedList';
import { sayConditions } from './say-conditions';
import { sayDraftProblem } from './say-draft-problem';
import { useStudio } from './studio-context';
import { TemplateForm } from './TemplateForm';

const templatesOf = (draft: PackDraft): PackTemplate[] => valueOf(draft, 'templates') ?? [];
/** A pack without a template names none. */
const inTemplates = (change: (templates: PackTemplate[]) => PackTemplate[]) => (draft: PackDraft) => {
  const next = change(templatesOf(draft));
  return next.length === 0 ? withoutKey(draft, 'templates') : withValue(draft, 'templates', next);
};

/** Which items count where: ordered rules, of which the first that holds is taken. */
export const TemplatesPart = () => {
  const { draft, edit, found } = useStudio();
  const about = useId();
  const items = valueOf(draft, 'items') ?? [];
  const templates = templatesOf(draft);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = templates.find(({ id }) => id === chosen) ?? templates[0];
  const index = shown ? templates.indexOf(shown) : -1;
  const add = (): void => {
    const id = newIdIn(templates, 'template', 'template');
    edit(inTemplates((all) => [...all, { id, name: '', items: items.map((item) => item.id) }]));
    setChosen(id);
  };
  const notes = (at: number): string | undefined => (found.notes.some(({ path }) => path === `settings.templates.value[${at}]`) ? i18n.t('studio.templates.holdsAlways') : undefined);
  return (
    <Section name={i18n.t('studio.part.templates')}>
      <p className="soft" id={about}>
        {i18n.t('studio.templates.lead')}
      </p>
      {templates.length === 0 ? <EmptyState title={i18n.t('studio.templates.none')}>{i18n.t('studio.templates.noneWhat')}</EmptyState> : null}
      <div className="studio-list-and-form">
        <div className="studio-list">
          {templates.length > 0 ? (
            <OrderedList
              label={i18n.t('studio.templates.order')}
              entries={templates.map(({ id, name, when }, at) => {
                const problem = problemAt(found.problems, `settings.templates.value[${at}]`, true);
                return { id, title: name, aside: sayConditions(when) || i18n.t('studio.templates.always'), problem: problem ? sayDraftProblem(problem) : notes(at) };
              })}
              selected={shown?.id ?? null}
              onSelect={setChosen}
              onMove={(ids, place) => edit(inTemplates((all) => withMoved(all, ids, place)))}
            />
          ) : null}
          <div className="ui-actions">
            <Button onPress={add} isDisabled={items.length === 0} aria-describedby={about}>
              <Icon name="plus" />
              {i18n.t('studio.templates.add')}
            </Button>
          </div>
        </div>
        {shown ? (
          <TemplateForm
            key={shown.id}
            template={shown}
            items={items}
            path={`settings.templates.value[${index}]`}
            note={notes(index)}
            onChange={(change, field) => edit(inTemplates((all) => withChanged(all, shown.id, change)), field && `${shown.id}.${field}`)}
            onUp={index > 0 ? () => edit(inTemplates((all) => withMovedBy(all, shown.id, -1))) : null}
            onDown={index < templates.length - 1 ? () => edit(inTemplates((all) => withMovedBy(all, shown.id, 1))) : null}
            onRemove={() => edit(inTemplates((all) => withRemoved(all, [shown.id])))}
          />
        ) : null}
      </div>
      <HoldField of="templates" name={i18n.t('studio.part.templates')} />
    </Section>
  );
};
