import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { ItemState } from '@/utils/checklist/checklist';
import type { ShownStage } from '@/utils/checklist/stages';
import type { CaseRecord } from '@/utils/conversation/case';
import type { TeamView } from '@/utils/packs/team-view';
import { ChecklistSection } from '../checklist/ChecklistSection';
import type { SituationFieldProps } from '../checklist/SituationField';
import { PromisesSection, type PromisesSectionProps } from '../commitments/PromisesSection';
import { TeamLinks } from '../team/TeamLinks';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { channelName } from './channel-name';

interface Props extends Pick<PromisesSectionProps, 'commitments' | 'zone' | 'now' | 'times' | 'onEnd' | 'onMove' | 'onTell' | 'onWillKeep' | 'onTheirZone' | 'onAdd'> {
  opened: CaseRecord;
  team: TeamView;
  onSituation: SituationFieldProps['onSituation'];
  /** Helps on the phone, where the case is about a call. */
  helper?: ReactNode;
  onMark: (item: string, state: ItemState, reason?: string) => Promise<boolean>;
  onShow: (shown: ShownStage) => void;
  onClose: () => void;
  /** Opens the conversation in its desk; left out for a case that has none. */
  onOpenConversation?: () => void;
  onRemove: () => void;
}

/** There is no draft to find a promise in, so none is ever offered. */
const neverOffered = { offers: [], onKeep: () => Promise.resolve(null), onDecline: () => undefined };

/** One case on this page: its promises and its checklist, for the phone, the counter, or when the desk is closed. */
export function CasePage({ opened, team, onSituation, helper, onMark, onShow, onClose, onOpenConversation, onRemove, ...promises }: Props) {
  const [asking, setAsking] = useState(false);
  const title = opened.title || i18n.t('today.untitled');
  return (
    <article aria-label={title} className="case-page">
      <Button look="quiet" autoFocus onPress={onClose}>
        {i18n.t('today.caseClose')}
      </Button>
      <h2>{title}</h2>
      <p className="soft">{[opened.number && `#${opened.number}`, opened.requester, channelName(opened.channel)].filter(Boolean).join(' · ')}</p>
      {onOpenConversation && (
        <div className="ui-actions">
          <Button onPress={onOpenConversation}>{i18n.t('today.openConversation')}</Button>
        </div>
      )}
      {helper}
      <PromisesSection {...promises} {...neverOffered} promiseLine={team.promiseLine} theirZone={opened.theirZone ?? null} />
      <ChecklistSection
        principles={team.items}
        about={{ situations: team.situations, situation: opened.situation ?? null, onSituation }}
        marks={opened.marks}
        evidence={[]}
        shown={opened.shown}
        onShow={onShow}
        onMark={onMark}
      />
      <TeamLinks links={team.links} contact={team.contact} />
      <div className="case-remove">
        <Button look="quiet" onPress={() => setAsking(true)}>
          {i18n.t('today.caseRemove')}
        </Button>
      </div>
      <AlertDialog
        title={i18n.t('today.caseRemoveTitle', [title])}
        isOpen={asking}
        onEscape={() => setAsking(false)}
        actions={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {i18n.t('today.caseKeep')}
            </Button>
            <Button look="primary" onPress={onRemove}>
              {i18n.t('today.caseRemoveConfirm')}
            </Button>
          </>
        }
      >
        <p>{i18n.t('today.caseRemoveWords')}</p>
      </AlertDialog>
    </article>
  );
}
