import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { AuthorityRow } from '@/utils/analysis/authority';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Section } from '../ui/Section';
import { AuthorityForm } from './AuthorityForm';
import { sayApprover, sayRow } from './say-remedy';
import './asking.css';

export interface AuthorityTableProps {
  rows: AuthorityRow[];
  /** Where they come from. */
  from?: ReactNode;
  isLocked?: boolean;
  /** Keeps the whole table and says the words, with a way back. */
  onWrite: (rows: AuthorityRow[], words: string) => void;
}

const added = 'new';

/** What may be given without asking, row by row. */
export const AuthorityTable = ({ rows, from, isLocked = false, onWrite }: AuthorityTableProps) => {
  /** Id of the row in the form. */
  const [open, setOpen] = useState<string | null>(null);
  const keep = (row: AuthorityRow | null, values: Omit<AuthorityRow, 'id'>) => {
    const kept = { ...values, id: row?.id ?? crypto.randomUUID() };
    onWrite(row ? rows.map((one) => (one === row ? kept : one)) : [...rows, kept], i18n.t('asking.kept', [sayRow(kept)]));
    setOpen(null);
  };
  const form = (row: AuthorityRow | null) => (
    <AuthorityForm row={row} currency={rows.at(-1)?.currency ?? ''} onSave={(values) => keep(row, values)} onCancel={() => setOpen(null)} />
  );
  return (
    <Section name={i18n.t('asking.authorityTitle')}>
      <p className="soft">{i18n.t(rows.length > 0 ? 'asking.authorityLead' : 'asking.authorityNone')}</p>
      {from}
      <ul role="list" className="asking-list">
        {rows.map((row) => (
          <li key={row.id}>
            <Card>{open === row.id ? form(row) : <Row {...{ row, isLocked }} onEdit={() => setOpen(row.id)} onRemove={() => onWrite(rows.filter((one) => one !== row), i18n.t('asking.removed', [sayRow(row)]))} />}</Card>
          </li>
        ))}
      </ul>
      {isLocked ? null : open === added ? <Card>{form(null)}</Card> : <Button onPress={() => setOpen(added)}>{i18n.t('asking.add')}</Button>}
    </Section>
  );
};

const Row = ({ row, isLocked, onEdit, onRemove }: { row: AuthorityRow; isLocked: boolean; onEdit: () => void; onRemove: () => void }) => (
  <div className="asking-row">
    <div className="asking-words">
      <p>{sayRow(row)}</p>
      {sayApprover(row) ? <p className="soft small">{sayApprover(row)}</p> : null}
    </div>
    {isLocked ? null : (
      <div className="ui-actions">
        <Button look="quiet" aria-label={i18n.t('asking.editLabel', [sayRow(row)])} onPress={onEdit}>
          {i18n.t('asking.edit')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('asking.removeLabel', [sayRow(row)])} onPress={onRemove}>
          {i18n.t('asking.remove')}
        </Button>
      </div>
    )}
  </div>
);
