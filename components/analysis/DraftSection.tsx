import { i18n } from '#i18n';
import { type Finding, findingId } from '@/utils/analysis/finding';
import type { ComposerKind } from '@/utils/conversation/conversation';
import { Section } from '../ui/Section';
import { FindingItem } from './FindingItem';
import { HeatCard } from './HeatCard';
import type { PutAsideScope } from './PutAsideMenu';
import { TheyAsked } from './TheyAsked';
import { useNewFinding } from './use-new-finding';

export interface DraftSectionProps {
  /** As few as the background lets through at once, the most important first. */
  findings: Finding[];
  /** What the agent writes into; null while there is nothing to write into. */
  composer: ComposerKind | null;
  /** Nothing is read now. */
  paused: boolean;
  onShow: (finding: Finding) => void;
  onDismiss: (finding: Finding, scope: PutAsideScope) => void;
}

/** What a coach would ask about the draft as it stands. */
export const DraftSection = ({ findings, composer, paused, onShow, onDismiss }: DraftSectionProps) => {
  const latest = useNewFinding(findings);
  const unanswered = findings.filter(({ label }) => label === 'unanswered');
  const others = findings.filter(({ label }) => label !== 'unanswered' && label !== 'heat');
  const heat = findings.find(({ label }) => label === 'heat');
  const questions = others.length + unanswered.length;
  return (
    <Section name={i18n.t('draft.title')} aside={questions > 0 ? i18n.t('draft.questions', questions) : undefined}>
      {heat ? <HeatCard finding={heat} onDismiss={onDismiss} /> : null}
      {others.length > 0 ? (
        <ul role="list" className="findings">
          {others.map((finding) => (
            <FindingItem key={findingId(finding)} finding={finding} onShow={onShow} onDismiss={onDismiss} />
          ))}
        </ul>
      ) : null}
      {unanswered.length > 0 ? <TheyAsked findings={unanswered} onDismiss={onDismiss} /> : null}
      {questions === 0 ? <p className="soft">{paused ? i18n.t('draft.paused') : sayCalm(composer)}</p> : null}
      <p className="unseen" aria-live="polite">
        {latest ? sayNew(latest) : null}
      </p>
    </Section>
  );
};

const sayNew = ({ about, words, question, steps }: Finding): string => (steps ? question : about === 'reply' ? i18n.t('draft.announceReply', [question]) : i18n.t('draft.announce', [words, question]));

const sayCalm = (composer: ComposerKind | null): string => {
  if (composer === null) return i18n.t('draft.noDraft');
  return composer === 'note' ? i18n.t('draft.note') : i18n.t('draft.calm');
};
