import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { i18n } from '#i18n';
import type { Tier } from '@/utils/conversation/tier';
import type { DeskHealth } from '@/utils/sites/desk-health';
import { Button } from '../ui/Button';
import { DeskDiagnostic } from './DeskDiagnostic';
import './desk.css';

export interface DeskDetailsProps {
  health: DeskHealth;
  /** Left out where nothing can be shown. */
  onTeach?: () => void;
  onAsk?: () => void;
  /** @returns the structure of the page */
  onDescribe?: () => Promise<string>;
}

/** What is seen on this page and what is not, how far this desk is known, and what a reload would change. */
export const DeskDetails = ({ health, onTeach, onAsk, onDescribe }: DeskDetailsProps) => (
  <DialogTrigger>
    <Button look="quiet">{i18n.t('desk.details')}</Button>
    <Popover className="ui-popover" placement="top start">
      <Dialog className="desk-details">
        <Heading slot="title" level={2}>
          {i18n.t('desk.detailsTitle')}
        </Heading>
        <dl>
          <Seen name={i18n.t('desk.conversation')} position={health.conversation} />
          <Seen name={i18n.t('desk.reply')} position={health.reply} />
          <Seen name={i18n.t('desk.transfer')} position={health.transfer} />
        </dl>
        <p>{health.desk ? sayTier(health.desk.tier) : i18n.t('desk.unknownMore')}</p>
        {health.reloadNeeded ? <p>{i18n.t('desk.reloadMore')}</p> : null}
        {health.beside ? null : <p>{i18n.t('desk.overMore')}</p>}
        {onTeach && isOpenToTeaching(health) ? (
          <Button slot="close" onPress={onTeach}>
            {i18n.t('desk.showMe')}
          </Button>
        ) : null}
        {onAsk && health.transfer === null ? (
          <Button slot="close" onPress={onAsk}>
            {i18n.t('desk.askMe')}
          </Button>
        ) : null}
        {onDescribe ? <DeskDiagnostic onDescribe={onDescribe} /> : null}
      </Dialog>
    </Popover>
  </DialogTrigger>
);

/** A desk with a profile of its own needs no showing. */
const isOpenToTeaching = ({ desk }: DeskHealth): boolean => desk === null || desk.tier === 'generic' || desk.tier === 'taught';

const Seen = ({ name, position }: { name: string; position: number | null }) => (
  <div>
    <dt>{name}</dt>
    <dd data-seen={position !== null}>{position === null ? i18n.t('desk.notSeen') : position === 0 ? i18n.t('desk.seen') : i18n.t('desk.rung', [String(position + 1)])}</dd>
  </div>
);

const sayTier = (tier: Tier): string => {
  if (tier === 'verified') return i18n.t('desk.tierVerified');
  if (tier === 'taught') return i18n.t('desk.tierTaught');
  if (tier === 'generic') return i18n.t('desk.tierGeneric');
  return tier === 'evidence' ? i18n.t('desk.tierEvidence') : i18n.t('desk.tierBestEffort');
};
