import { useState } from 'react';
import { i18n } from '#i18n';
import type { Output } from '@/utils/messaging/protocol';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import './keeping.css';

export type Copy = Output<'copy.list'>['copies'][number];

/** "26 November 2026 at 10:04" */
export const sayMoment = (at: number): string => new Date(at).toLocaleString([], { dateStyle: 'long', timeStyle: 'short' });

const sayWhy = (why: Copy['why']): string =>
  ({ upgrade: i18n.t('keeping.copyUpgrade'), 'going-back': i18n.t('keeping.copyGoingBack'), day: i18n.t('keeping.copyDay') })[why];

/** The copies on this computer, each to be gone back to after a question. */
export const CopyList = ({ copies, onGoBack }: { copies: Copy[]; onGoBack: (copy: Copy) => void }) => {
  const [asked, setAsked] = useState<Copy | null>(null);
  const stay = (): void => setAsked(null);
  return (
    <Section name={i18n.t('keeping.copiesTitle')}>
      <p className="soft">{i18n.t('keeping.copiesLead')}</p>
      {copies.length === 0 ? <p>{i18n.t('keeping.copiesNone')}</p> : null}
      <ul className="keeping-copies">
        {copies.map((copy) => (
          <li key={copy.name}>
            <span>
              {sayMoment(copy.at)} <small className="soft">{i18n.t('keeping.copyLine', [sayWhy(copy.why), i18n.t('keeping.copyRecords', copy.records)])}</small>
            </span>
            <Button look="quiet" aria-label={i18n.t('keeping.goBackLabel', [sayMoment(copy.at)])} onPress={() => setAsked(copy)}>
              {i18n.t('keeping.goBack')}
            </Button>
          </li>
        ))}
      </ul>
      <AlertDialog
        title={i18n.t('keeping.goBackTitle', [asked ? sayMoment(asked.at) : ''])}
        isOpen={asked !== null}
        onEscape={stay}
        actions={
          <>
            <Button autoFocus onPress={stay}>
              {i18n.t('keeping.goBackKeep')}
            </Button>
            <Button
              look="primary"
              onPress={() => {
                if (asked) onGoBack(asked);
                stay();
              }}
            >
              {i18n.t('keeping.goBackConfirm')}
            </Button>
          </>
        }
      >
        <p>{i18n.t('keeping.goBackWords')}</p>
      </AlertDialog>
    </Section>
  );
};
