import { useState } from 'react';
import { i18n } from '#i18n';
import type { AuthorityRow, Remedy } from '@/utils/analysis/authority';
import { amountOf } from '@/utils/analysis/money';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { TextField } from '../ui/TextField';
import { remedyNames } from './say-remedy';

export interface AuthorityFormProps {
  /** Null: a new one. */
  row: AuthorityRow | null;
  /** Currency of the row before, most likely the same again. */
  currency: string;
  onSave: (row: Omit<AuthorityRow, 'id'>) => void;
  onCancel: () => void;
}

const isCurrency = /^(?:[A-Z]{3}|%)$/;

/** One row of the table: what, how much, who says yes to more. */
export const AuthorityForm = ({ row, currency, onSave, onCancel }: AuthorityFormProps) => {
  const [remedy, setRemedy] = useState<Remedy>(row?.remedy ?? 'refund');
  const [words, setWords] = useState({
    limit: row ? String(row.limit) : '',
    currency: row?.currency ?? currency,
    approver: row?.approver ?? '',
    reach: row?.reach ?? '',
    redFlag: row?.redFlag ?? '',
  });
  const [tried, setTried] = useState(false);
  const limit = amountOf(words.limit);
  const sign = words.currency.trim().toUpperCase();
  const field = (name: keyof typeof words) => ({ label: i18n.t(`asking.field.${name}`), value: words[name], onChange: (value: string) => setWords({ ...words, [name]: value }) });
  const save = () => {
    setTried(true);
    if (limit !== null && isCurrency.test(sign)) onSave({ remedy, limit, currency: sign, approver: words.approver.trim(), reach: words.reach.trim(), redFlag: words.redFlag.trim() });
  };
  return (
    <form
      className="asking-form"
      aria-label={i18n.t(row ? 'asking.editForm' : 'asking.addForm')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <ChoiceField
        label={i18n.t('asking.field.remedy')}
        choices={remedyNames.map(([value, name]) => ({ value, label: i18n.t(name) }))}
        value={remedy}
        onChange={(chosen) => setRemedy(chosen ?? remedy)}
      />
      <div className="asking-amount">
        <TextField {...field('limit')} hint={i18n.t('asking.limitHint')} error={tried && limit === null ? i18n.t('asking.limitWrong') : undefined} autoFocus maxLength={20} />
        <TextField {...field('currency')} hint={i18n.t('asking.currencyHint')} error={tried && !isCurrency.test(sign) ? i18n.t('asking.currencyWrong') : undefined} maxLength={3} />
      </div>
      <TextField {...field('approver')} maxLength={120} />
      <TextField {...field('reach')} placeholder={i18n.t('asking.reachPlaceholder')} maxLength={120} />
      <TextField {...field('redFlag')} placeholder={i18n.t('asking.flagPlaceholder')} maxLength={120} />
      <div className="ui-actions">
        <Button type="submit" look="primary">
          {i18n.t('common.save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
};
