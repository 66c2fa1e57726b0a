import { i18n } from '#i18n';
import type { PanelView } from '@/utils/messaging/protocol';
import type { PanelFeed } from '@/utils/messaging/panel-feed';
import { unwatched } from '@/utils/transfer/handover';
import { CaseNote } from '../case/CaseNote';
import { KeptFacts } from '../case/KeptFacts';
import { PreferenceCard } from '../case/PreferenceCard';
import type { NoteFacts } from '../case/say-case-note';
import type { useFactActions } from '../case/use-fact-actions';
import { KeepAnEye } from '../transfer/KeepAnEye';
import { Button } from '../ui/Button';
import type { usePanelActions } from './use-panel-actions';

export interface CaseToolsProps {
  view: PanelView;
  feed: PanelFeed;
  facts: NoteFacts;
  act: ReturnType<typeof usePanelActions>;
  kept: ReturnType<typeof useFactActions>;
  onSay: (words: string) => void;
  now: number;
}

/** What is known of the case and can be done with it, below its title: nothing takes a line before there is something. */
export const CaseTools = ({ view, feed, facts, act, kept, onSay, now }: CaseToolsProps) => {
  const passed = unwatched(facts.transfers, view.commitments, now);
  const recovery = view.case?.recovery ?? null;
  const wishes = <PreferenceCard name={facts.open.requester} preference={view.preference} onPrefer={(words) => kept.prefer(words, view.preference)} />;
  return (
    <>
      {view.preference ? wishes : null}
      {passed ? <KeepAnEye transfer={passed} times={act.times} now={now} onWatch={kept.watch} /> : null}
      <KeptFacts facts={view.facts} {...kept}>
        {view.preference || !facts.open.requester ? null : wishes}
        {recovery?.state === 'on' ? null : (
          <Button look="quiet" onPress={() => void kept.recover({ state: 'on', done: [], contacts: facts.open.contacts }, recovery)}>
            {i18n.t('recovery.begin')}
          </Button>
        )}
        <CaseNote facts={facts} composer={feed.health?.reply === null ? null : feed.composer} onWrite={act.write} onSay={onSay} />
      </KeptFacts>
    </>
  );
};
