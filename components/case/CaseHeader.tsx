import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { EmptyState } from '../ui/EmptyState';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { CaseLine } from './CaseLine';
import { LatestWords } from './LatestWords';
import './case.css';

/** What is known of the conversation that is open; empty strings where something is not. */
export interface OpenCase {
  title: string;
  number: string;
  requester: string;
  /** What the customer wrote last; null where it was not seen. */
  latest: string | null;
  /** Transfers that went through. */
  transfers: number;
  /** How often they had to come to us about this. */
  contacts: number;
}

export interface CaseHeaderProps {
  /** Null: no conversation is open. */
  open: OpenCase | null;
  /** False: this desk cannot be read, so no conversation will ever open here. */
  readable: boolean;
  /** Null where the browser puts it away. */
  onCollapse: (() => void) | null;
  onToday: () => void;
  /** They had to come back about this once more. */
  onContact: () => void;
  /** Stands below what is known of it. */
  note?: ReactNode;
}

/** Which conversation this is about. */
export const CaseHeader = ({ open, readable, onCollapse, onToday, onContact, note }: CaseHeaderProps) => (
  <section className="case" aria-label={i18n.t('case.name')}>
    <div className="case-head">
      <h1 className="case-title" dir="auto">{open ? open.title || i18n.t('case.untitled') : i18n.t(readable ? 'case.none' : 'case.unreadable')}</h1>
      {open?.number ? <span className="case-number">{i18n.t('case.number', [open.number])}</span> : null}
      {onCollapse ? <IconButton icon="fold" label={i18n.t('panel.collapse')} onPress={onCollapse} /> : null}
    </div>
    {open ? (
      <>
        <CaseLine open={open} onContact={onContact} />
        {open.latest ? <LatestWords words={open.latest} /> : null}
        {note}
      </>
    ) : (
      <EmptyState
        title={i18n.t(readable ? 'case.openOne' : 'case.cannotRead')}
        actions={
          <Button onPress={onToday} look="plain">
            {i18n.t('case.openToday')}
          </Button>
        }
      >
        {i18n.t('case.meanwhile')}
      </EmptyState>
    )}
  </section>
);
