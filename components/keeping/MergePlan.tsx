import { i18n } from '#i18n';
import { type Merged, sumOf } from '@/utils/backup/merged';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { sayCounts, sayLeftOut, sayTables } from './say-merged';

interface Props {
  merged: Merged;
  /** Which file it is: "Saved 26 November 2026, 17:04". */
  about: string;
  acceptLabel: string;
  onAccept: () => void;
  onCancel: () => void;
}

/** What taking a file in will do, before it is done. */
export const MergePlan = ({ merged, about, acceptLabel, onAccept, onCancel }: Props) => {
  const sum = sumOf(merged);
  const nothing = sum.added + sum.changed === 0;
  const leftOut = sayLeftOut(merged);
  return (
    <Card>
      <div className="keeping-plan" role="status">
        <p className="soft small">{about}</p>
        <p>
          <strong>{nothing ? i18n.t('keeping.planNothing') : i18n.t('keeping.plan', [sayCounts(sum)])}</strong>
        </p>
        <ul>
          {sayTables(merged).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {leftOut ? <p>{leftOut}</p> : null}
      </div>
      <div className="ui-actions">
        {nothing ? null : (
          <Button look="primary" autoFocus onPress={onAccept}>
            {acceptLabel}
          </Button>
        )}
        <Button autoFocus={nothing} onPress={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </Card>
  );
};
