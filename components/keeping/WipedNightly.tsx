import { useId } from 'react';
import { i18n } from '#i18n';
import { Checkbox } from '../ui/Checkbox';

/** Only the agent can know it: a profile that was wiped holds nothing that could tell. */
export const WipedNightly = ({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) => {
  const lead = useId();
  return (
    <div className="keeping-nightly">
      <Checkbox isSelected={on} onChange={onChange} describedBy={lead}>
        {i18n.t('keeping.nightly')}
      </Checkbox>
      <p id={lead} className="soft small">
        {i18n.t('keeping.nightlyLead')}
      </p>
    </div>
  );
};
