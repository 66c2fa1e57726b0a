import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Held } from '../packs/Held';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { sayMoment } from './CopyList';

const usual = ['30', '90', '365'] as const;
type Choice = `${number}` | 'ever';

interface Props {
  /** Null: for ever. */
  days: number | null;
  /** Where that comes from. */
  from?: ReactNode;
  isLocked?: boolean;
  /** What was removed and not yet seen. */
  removed: { cases: number; at: number } | null;
  /** How many cases would go at once. */
  count: (days: number) => Promise<number>;
  onKeepFor: (days: number | null) => void;
  onSeen: () => void;
}

/** How long closed cases are kept; asks first where a choice removes some at once. */
export const Retention = ({ days, from, isLocked = false, removed, count, onKeepFor, onSeen }: Props) => {
  const [asked, setAsked] = useState<{ days: number; cases: number } | null>(null);
  const chosen: Choice = days === null ? 'ever' : `${days}`;
  // A team may keep them for another time than the usual ones.
  const choices: Choice[] = [...[...new Set([...usual, ...(days === null ? [] : [`${days}` as const])])].sort((one, other) => Number(one) - Number(other)), 'ever'];
  const choose = async (choice: Choice): Promise<void> => {
    if (choice === 'ever') return onKeepFor(null);
    const cases = await count(Number(choice));
    if (cases > 0) setAsked({ days: Number(choice), cases });
    else onKeepFor(Number(choice));
  };
  return (
    <>
      <p>{i18n.t('keeping.retentionLead')}</p>
      {from}
      <Held isLocked={isLocked}>
        <ChoiceField
          label={i18n.t('keeping.retentionLabel')}
          choices={choices.map((value) => ({ value, label: value === 'ever' ? i18n.t('keeping.retentionEver') : i18n.t('keeping.retentionDays', [value]) }))}
          value={chosen}
          onChange={(choice) => void (choice && choice !== chosen && choose(choice))}
        />
      </Held>
      {removed ? (
        <div className="keeping-nag">
          <p>{i18n.t('keeping.retentionRemoved', removed.cases, [String(removed.cases), sayMoment(removed.at)])}</p>
          <Button look="quiet" onPress={onSeen}>
            {i18n.t('keeping.retentionSeen')}
          </Button>
        </div>
      ) : null}
      <AlertDialog
        title={i18n.t('keeping.retentionTitle', asked?.cases ?? 0)}
        isOpen={asked !== null}
        onEscape={() => setAsked(null)}
        actions={
          <>
            <Button autoFocus onPress={() => setAsked(null)}>
              {i18n.t('common.cancel')}
            </Button>
            <Button
              look="primary"
              onPress={() => {
                onKeepFor(asked!.days);
                setAsked(null);
              }}
            >
              {i18n.t('keeping.retentionConfirm')}
            </Button>
          </>
        }
      >
        <p>{i18n.t('keeping.retentionWords', [String(asked?.days ?? 0)])}</p>
      </AlertDialog>
    </>
  );
};
