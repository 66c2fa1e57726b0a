import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Fact } from '@/utils/conversation/fact';
import { Disclosure } from '../ui/Disclosure';
import { FactLine } from './FactLine';
import { KeepHeard } from './KeepHeard';
import type { FactActions } from './use-fact-actions';
import './facts.css';

export interface KeptFactsProps extends FactActions {
  facts: readonly Fact[];
  /** Other things that can be done with the case. */
  children?: ReactNode;
}

/** So many are seen; older ones are folded. */
const mostSeen = 3;

/** What the agent kept of the case, newest first, and the one button that keeps more. */
export const KeptFacts = ({ facts, children, ...acts }: KeptFactsProps) => {
  const newest = facts.toSorted((a, b) => b.at - a.at);
  const older = newest.slice(mostSeen);
  return (
    <div role="group" aria-label={i18n.t('facts.name')} className="facts">
      {facts.length > 0 ? <Lines facts={newest.slice(0, mostSeen)} {...acts} /> : null}
      {older.length > 0 ? (
        <Disclosure label={i18n.t('facts.more', older.length)}>
          <Lines facts={older} {...acts} />
        </Disclosure>
      ) : null}
      <div className="case-tools">
        <KeepHeard onSelected={acts.onSelected} onKeep={acts.onKeep} />
        {children}
      </div>
    </div>
  );
};

const Lines = ({ facts, onChange, onRemove }: { facts: readonly Fact[] } & Pick<FactActions, 'onChange' | 'onRemove'>) => (
  <ul role="list" className="facts-list">
    {facts.map((fact) => (
      <FactLine key={fact.id} fact={fact} onChange={(kind, words) => onChange(fact, kind, words)} onRemove={() => onRemove(fact)} />
    ))}
  </ul>
);
