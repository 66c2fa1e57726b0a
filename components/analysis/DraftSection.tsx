import { i18n } from '#i18n';
import { type Finding, findingId } from '@/utils/analysis/finding';
import type { ComposerKind } from '@/utils/conversation/conversation';
import { Section } from '../ui/Section';
import { FindingItem } from './FindingItem';
import { useNewFinding } from './use-new-finding';

/** More questions at once than this would be noise. */
const mostAtOnce = 3;

export interface DraftSectionProps {
  findings: Finding[];
  /** What the agent writes into; null while there is nothing to write into. */
  composer: ComposerKind | null;
  /** Nothing is read now. */
  paused: boolean;
  onShow: (finding: Finding) => void;
  onDismiss: (finding: Finding) => void;
}

/** What a coach would ask about the draft as it stands. */
export const DraftSection = ({ findings, composer, paused, onShow, onDismiss }: DraftSectionProps) => {
  const latest = useNewFinding(findings);
  const shown = findings.slice(0, mostAtOnce);
  const more = findings.length - shown.length;
  return (
    <Section name={i18n.t('draft.title')} aside={findings.length > 0 ? i18n.t('draft.questions', findings.length) : undefined}>
      {shown.length > 0 ? (
        <ul role="list" className="findings">
          {shown.map((finding) => (
            <FindingItem key={findingId(finding)} finding={finding} onShow={onShow} onDismiss={onDismiss} />
          ))}
        </ul>
      ) : (
        <p className="soft">{paused ? i18n.t('draft.paused') : sayCalm(composer)}</p>
      )}
      {more > 0 ? <p className="soft small">{i18n.t('draft.more', more)}</p> : null}
      <p className="unseen" aria-live="polite">
        {latest ? i18n.t('draft.announce', [latest.words, latest.question]) : null}
      </p>
    </Section>
  );
};

const sayCalm = (composer: ComposerKind | null): string => {
  if (composer === null) return i18n.t('draft.noDraft');
  return composer === 'note' ? i18n.t('draft.note') : i18n.t('draft.calm');
};
