import { i18n } from '#i18n';
import type { CommitmentWithCase } from '@/utils/messaging/today-view';
import { KeptPromise, type KeptPromiseProps } from '../commitments/KeptPromise';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Section } from '../ui/Section';
import { caseLine } from './case-of';

export interface PromiseGroupProps extends Pick<KeptPromiseProps, 'now' | 'times' | 'onEnd' | 'onMove' | 'onWillKeep'> {
  name: string;
  /** One line under the heading. */
  lead?: string;
  promises: CommitmentWithCase[];
  /** Opens the conversation, or the case where there is none. */
  onOpen: (promise: CommitmentWithCase) => void;
  onCalendar: (promise: CommitmentWithCase) => void;
  /** Asks what came of a follow-up. */
  onOutcome: (promise: CommitmentWithCase) => void;
  /** Whether one is chosen; left out where none can be. */
  isChosen?: (id: string) => boolean;
  onChoose?: (id: string, on: boolean) => void;
  /** What can be done with the whole group. */
  children?: React.ReactNode;
}

/** Promises that are due at about the same time, each with its case. Nothing at all while there are none. */
export const PromiseGroup = ({ name, lead, promises, onOpen, onCalendar, onOutcome, isChosen, onChoose, children, ...card }: PromiseGroupProps) =>
  promises.length === 0 ? null : (
    <Section name={name} aside={promises.length}>
      {lead && <p className="soft">{lead}</p>}
      <ul role="list" className="promise-group">
        {promises.map((promise) => (
          <li key={promise.id} data-row={promise.id} data-chosen={isChosen?.(promise.id) ? '' : undefined}>
            <KeptPromise
              {...card}
              commitment={promise}
              theirZone={promise.theirZone}
              onTell={() => onOpen(promise)}
              lead={
                isChosen && onChoose ? (
                  <span className="board-choose" data-row-focus="">
                    <Checkbox name={i18n.t('board.choose', [promise.what])} isSelected={isChosen(promise.id)} onChange={(on) => onChoose(promise.id, on)} />
                  </span>
                ) : undefined
              }
              about={caseLine(promise)}
              firstAction={
                <>
                  {promise.source === 'follow-up' ? (
                    <Button look="quiet" aria-label={i18n.t('after.openLabel', [promise.what])} onPress={() => onOutcome(promise)}>
                      {i18n.t('after.open')}
                    </Button>
                  ) : null}
                  <Button
                    look="quiet"
                    aria-label={i18n.t(promise.url ? 'today.openLabel' : 'today.openCaseLabel', [promise.what])}
                    onPress={() => onOpen(promise)}
                  >
                    {i18n.t(promise.url ? 'today.openConversation' : 'today.openCase')}
                  </Button>
                  <Button look="quiet" aria-label={i18n.t('calendar.oneLabel', [promise.what])} onPress={() => onCalendar(promise)}>
                    {i18n.t('calendar.one')}
                  </Button>
                </>
              }
            />
          </li>
        ))}
      </ul>
      {children}
    </Section>
  );
