import { i18n } from '#i18n';
import type { Evidence } from '@/utils/analysis/finding';
import type { ChecklistMarks, ItemState, Principle } from '@/utils/checklist/checklist';
import { progressOf } from '@/utils/checklist/mark-item';
import { Section } from '../ui/Section';
import { ChecklistItem } from './ChecklistItem';
import './checklist.css';

export interface ChecklistSectionProps {
  principles: Principle[];
  marks: ChecklistMarks;
  evidence: Evidence[];
  /** @returns whether it was taken */
  onMark: (item: string, state: ItemState, reason?: string) => Promise<boolean>;
}

/** The principles of good service, ticked by the agent alone. */
export const ChecklistSection = ({ principles, marks, evidence, onMark }: ChecklistSectionProps) => {
  const { done, notApplicable, of } = progressOf(principles, marks);
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
      <ul role="list" className="checklist">
        {principles.map((principle) => (
          <ChecklistItem
            key={principle.id}
            principle={principle}
            mark={marks[principle.id]}
            evidence={evidence.filter(({ item }) => item === principle.id)}
            onMark={(state, reason) => onMark(principle.id, state, reason)}
          />
        ))}
      </ul>
    </Section>
  );
};
