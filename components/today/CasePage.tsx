import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { ItemState } from '@/utils/checklist/checklist';
import type { ShownStage } from '@/utils/checklist/stages';
import type { CaseRecord } from '@/utils/conversation/case';
import type { TeamView } from '@/utils/packs/team-view';
import { CaseLine } from '../case/CaseLine';
import { ChecklistSection } from '../checklist/ChecklistSection';
import type { SituationFieldProps } from '../checklist/SituationField';
import { PromisesSection, type PromisesSectionProps } from '../commitments/PromisesSection';
import { openCaseKept } from '../panel/open-case';
import { TeamLinks } from '../team/TeamLinks';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { channelName } from './channel-name';

interface Props extends Pick<PromisesSectionProps, 'commitments' | 'facts' | 'zone' | 'now' | 'times' | 'onEnd' | 'onMove' | 'onTell' | 'onWillKeep' | 'onTheirZone' | 'onAdd' | 'onOutcome'> {
  opened: CaseRecord;
  team: TeamView;
  onSituation: SituationFieldProps['onSituation'];
  /** What is known of it and can be done with it. */
  tools: ReactNode;
  /** What presses: a recovery, a follow-up that is proposed, a call. */
  pressing: ReactNode;
  /** What comes after its promises. */
  after: ReactNode;
  /** They had to come back about this once more. */
  onContact: () => void;
  onMark: (item: string, state: ItemState, reason?: string) => Promise<boolean>;
  onShow: (shown: ShownStage) => void;
  onClose: () => void;
  /** Opens the conversation in its desk; left out for a case that has none. */
  onOpenConversation?: () => void;
  onRemove: () => Promise<void>;
}

/** There is no draft to find a promise in, so none is ever offered. */
const neverOffered = { offers: [], onKeep: () => Promise.resolve(null), onDecline: () => undefined };

/** One case on this page: its promises and its checklist, for the phone, the counter, or when the desk is closed. */
export function CasePage({ opened, team, onSituation, tools, pressing, after, onContact, onMark, onShow, onClose, onOpenConversation, onRemove, ...promises }: Props) {
  const [asking, setAsking] = useState(false);
  const title = opened.title || i18n.t('today.untitled');
  return (
    <article aria-label={title} className="case-page">
      <Button look="quiet" autoFocus onPress={onClose}>
        {i18n.t('today.caseClose')}
      </Button>
      <h2>{title}</h2>
      <CaseLine open={openCaseKept(opened)} number={opened.number && `#${opened.number}`} channel={channelName(opened.channel)} onContact={onContact} />
      {onOpenConversation && (
        <div className="ui-actions">
          <Button onPress={onOpenConversation}>{i18n.t('today.openConversation')}</Button>
        </div>
      )}
      {tools}
      {pressing}
      <PromisesSection {...promises} {...neverOffered} promiseLine={team.promiseLine} theirZone={opened.theirZone ?? null} />
      {after}
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
            <Button look="primary" onPress={() => void onRemove()}>
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
