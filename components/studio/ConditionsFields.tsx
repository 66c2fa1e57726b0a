import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { caseChannels } from '@/utils/conversation/channel';
import { tidyWhen } from '@/utils/packs/edit-items';
import type { When } from '@/utils/packs/pack-schema';
import { Checkbox } from '../ui/Checkbox';
import { TextField } from '../ui/TextField';
import { sayChannel } from './say-conditions';
import { useProblem } from './studio-context';

export interface ConditionsFieldsProps {
  /** Of the conditions in the pack. */
  path: string;
  when: When | undefined;
  onChange: (when: When | undefined, field: string) => void;
}

const listed = (words: string): string[] => words.split(',').map((one) => one.trim()).filter(Boolean);

/** Where something counts: on which desks, by which channels, in which situations. What is left open counts everywhere. */
export const ConditionsFields = ({ path, when = {}, onChange }: ConditionsFieldsProps) => {
  const channelsName = useId();
  const desks = useProblem(`${path}.desks`, true);
  const situations = useProblem(`${path}.situations`, true);
  const change = (part: When, field: string): void => onChange(tidyWhen({ ...when, ...part }), field);
  const { channels = [] } = when;
  return (
    <div className="studio-fields">
      <p className="soft small">{i18n.t('studio.when.lead')}</p>
      <ListField label={i18n.t('studio.when.situations')} hint={i18n.t('studio.when.situationsHint')} values={when.situations ?? []} onChange={(list) => change({ situations: list }, 'situations')} error={situations} />
      <ListField label={i18n.t('studio.when.desks')} hint={i18n.t('studio.when.desksHint')} values={when.desks ?? []} onChange={(list) => change({ desks: list }, 'desks')} error={desks} />
      <div role="group" aria-labelledby={channelsName}>
        <span id={channelsName} className="ui-label">
          {i18n.t('studio.when.channels')}
        </span>
        <div className="studio-boxes">
          {caseChannels.map((channel) => (
            <Checkbox
              key={channel}
              isSelected={channels.includes(channel)}
              onChange={(on) => change({ channels: caseChannels.filter((one) => (one === channel ? on : channels.includes(one))) }, 'channels')}
            >
              {sayChannel(channel)}
            </Checkbox>
          ))}
        </div>
      </div>
    </div>
  );
};

interface ListFieldProps {
  label: string;
  hint: string;
  values: string[];
  onChange: (values: string[]) => void;
  error: string | undefined;
}

/** Several words in one field, with commas between them; what is typed stays as it is typed while it means the same. */
const ListField = ({ values, onChange, ...field }: ListFieldProps) => {
  const [typed, setTyped] = useState(() => values.join(', '));
  const shown = listed(typed).join() === values.join() ? typed : values.join(', ');
  return (
    <TextField
      {...field}
      value={shown}
      onChange={(words) => {
        setTyped(words);
        onChange(listed(words));
      }}
    />
  );
};
