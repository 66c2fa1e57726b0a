import { useState } from 'react';
import { i18n } from '#i18n';
import type { Numbers } from '@/utils/packs/numbers';
import { sayRule } from '../analysis/say-rule';
import { Button } from '../ui/Button';
import { FoldedPart } from '../ui/FoldedPart';
import { dated, saveJson } from '../ui/save-file';
import { TextField } from '../ui/TextField';

const Line = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Every number that would be in the file, seen before it is saved. It stays here unless the agent hands the file on. */
export const NumbersSection = ({ numbers }: { numbers: Numbers }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <FoldedPart label={i18n.t('numbers.open')} isOpen={isOpen} onOpen={setOpen}>
      {isOpen ? <InTheFile numbers={numbers} /> : null}
    </FoldedPart>
  );
};

const InTheFile = ({ numbers }: { numbers: Numbers }) => {
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const { promises, transfers, followUps, rules, from, to } = numbers;
  const save = (): void => {
    const file = saveJson(name.trim() ? { ...numbers, name: name.trim() } : numbers, dated('json', 'followthrough-numbers'));
    setSaid(i18n.t('numbers.saved', [file]));
  };
  return (
    <>
      <p className="soft">{i18n.t('numbers.lead')}</p>
      <dl className="ledger-kinds" aria-label={i18n.t('numbers.file')}>
        <Line name={i18n.t('numbers.days')}>{i18n.t('numbers.fromTo', [from, to])}</Line>
        <Line name={i18n.t('numbers.promises')}>{i18n.t('numbers.promisesAre', [String(promises.onTime), String(promises.byNewTime), String(promises.late), String(promises.overdue), String(promises.letGo)])}</Line>
        <Line name={i18n.t('numbers.transfers')}>{String(transfers.all)}</Line>
        <Line name={i18n.t('numbers.couldResolveHere')}>{i18n.t('numbers.answers', [String(transfers.couldResolveHere.yes), String(transfers.couldResolveHere.no), String(transfers.couldResolveHere.unsaid)])}</Line>
        <Line name={i18n.t('numbers.customerKnew')}>{i18n.t('numbers.answers', [String(transfers.customerKnew.yes), String(transfers.customerKnew.no), String(transfers.customerKnew.unsaid)])}</Line>
        <Line name={i18n.t('numbers.saidWhatWasTried')}>{String(transfers.saidWhatWasTried)}</Line>
        <Line name={i18n.t('numbers.followUps')}>{i18n.t('numbers.followUpsAre', [String(followUps.asked), String(followUps.carriedOut), String(followUps.satisfied), String(followUps.recurs)])}</Line>
        {Object.entries(rules).map(([rule, { actedOn, dismissed }]) => (
          <Line key={rule} name={sayRule(rule)}>
            {i18n.t('numbers.rule', [String(actedOn), String(dismissed)])}
          </Line>
        ))}
      </dl>
      <TextField label={i18n.t('numbers.name')} hint={i18n.t('numbers.nameHint')} value={name} onChange={setName} maxLength={80} />
      <div className="ui-actions">
        <Button onPress={save}>{i18n.t('numbers.save')}</Button>
      </div>
      <p role="status" className="page-said">
        {said}
      </p>
    </>
  );
};
