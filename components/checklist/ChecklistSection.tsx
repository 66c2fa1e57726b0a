import { useState } from 'react';
import { i18n } from '#i18n';
import type { Evidence } from '@/utils/analysis/finding';
import type { ChecklistMarks, ItemState, Principle } from '@/utils/checklist/checklist';
import { progressOf } from '@/utils/checklist/mark-item';
import { byStage, nextStage, type ShownStage, stageNow } from '@/utils/checklist/stages';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { SituationField, type SituationFieldProps } from './SituationField';
import { StageGroup } from './StageGroup';
import './checklist.css';
import './stages.css';

export interface ChecklistSectionProps {
  principles: Principle[];
  /** Where the team's checklist depends on what it is about; left out: it does not. */
  about?: SituationFieldProps | undefined;
  marks: ChecklistMarks;
  evidence: Evidence[];
  /** What the agent chose to see; missing: where they are. */
  shown?: ShownStage | undefined;
  onShow: (shown: ShownStage) => void;
  /** @returns whether it was taken */
  onMark: (item: string, state: ItemState, reason?: string) => Promise<boolean>;
}

/** The principles of good service, ticked by the agent alone; those of the stage that the conversation is in are shown, the others folded. */
export const ChecklistSection = ({ principles, about, marks, evidence, shown, onShow, onMark }: ChecklistSectionProps) => {
  const { done, notApplicable, of } = progressOf(principles, marks);
  const [chosen, setChosen] = useState<ShownStage | undefined>(shown);
  // A tick elsewhere never folds what is being worked on.
  const [began] = useState(() => stageNow(principles, marks));
  const groups = byStage(principles);
  const wanted = chosen ?? began;
  // Another situation may have no item of that stage.
  const now = wanted === 'all' || groups.some(({ stage }) => stage === wanted) ? wanted : stageNow(principles, marks);
  const next = now === null || now === 'all' ? null : nextStage(principles, marks, now);
  const show = (stage: ShownStage) => {
    setChosen(stage);
    onShow(stage);
  };
  return (
    <Section
      name={i18n.t('checklist.title')}
      aside={
        <>
          {i18n.t('checklist.count', [done, of])}
          {notApplicable > 0 ? i18n.t('checklist.setAside', notApplicable) : null}
        </>
      }
    >
      {about && about.situations.length > 0 ? <SituationField {...about} /> : null}
      <ul role="list" className="stages">
        {groups.map(({ stage, items }) => (
          <StageGroup key={stage} {...{ stage, items, marks, evidence, onMark }} isOpen={now === 'all' || now === stage} onOpen={() => show(stage)} />
        ))}
      </ul>
      <div className="ui-actions">
        {next ? (
          <Button look="quiet" onPress={() => show(next)}>
            {i18n.t('checklist.onTo', [i18n.t(`checklist.stage.${next}`)])}
          </Button>
        ) : null}
        <Button look="quiet" onPress={() => show(now === 'all' ? (stageNow(principles, marks) ?? 'all') : 'all')}>
          {i18n.t(now === 'all' ? 'checklist.showStage' : 'checklist.showAll')}
        </Button>
      </div>
    </Section>
  );
};
