import { i18n } from '#i18n';
import type { Recovery } from '@/utils/conversation/recovery';
import { unwatched } from '@/utils/transfer/handover';
import type { Times } from '../commitments/use-resolved';
import { KeepAnEye } from '../transfer/KeepAnEye';
import { Button } from '../ui/Button';
import { CaseNote, type CaseNoteProps } from './CaseNote';
import { KeptFacts } from './KeptFacts';
import { PreferenceCard } from './PreferenceCard';
import type { useFactActions } from './use-fact-actions';

export interface CaseToolsProps extends CaseNoteProps {
  /** Null: it never began. */
  recovery: Recovery | null;
  times: Times;
  kept: ReturnType<typeof useFactActions>;
  /** Epoch milliseconds. */
  now: number;
}

/** What is known of the case and can be done with it, below its title: nothing takes a line before there is something. */
export const CaseTools = ({ recovery, times, kept, now, ...note }: CaseToolsProps) => {
  const { facts } = note;
  const { open, preference } = facts;
  const passed = unwatched(facts.transfers, facts.commitments, now);
  const wishes = <PreferenceCard name={open.requester} preference={preference} onPrefer={(words) => kept.prefer(words, preference)} />;
  return (
    <>
      {preference ? wishes : null}
      {passed ? <KeepAnEye transfer={passed} times={times} now={now} onWatch={kept.watch} /> : null}
      <KeptFacts facts={facts.kept} {...kept}>
        {preference || !open.requester ? null : wishes}
        {recovery?.state === 'on' ? null : (
          <Button look="quiet" onPress={() => void kept.recover({ state: 'on', done: [], contacts: open.contacts }, recovery)}>
            {i18n.t('recovery.begin')}
          </Button>
        )}
        <CaseNote {...note} />
      </KeptFacts>
    </>
  );
};
