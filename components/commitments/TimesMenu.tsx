import { useEffect, useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { i18n } from '#i18n';
import type { Meaning } from '@/utils/commitments/time-of-day';
import type { ResolvedPreset } from '@/utils/messaging/protocol';
import { Button } from '../ui/Button';
import { useNow } from '../use-now';
import { sayWhen } from './say-when';
import type { Times } from './use-resolved';
import '../desk/menu.css';

/** No preset can be this: each has a letter or a digit. */
const other = '…';

export interface TimesMenuProps {
  label: string;
  meaning: Meaning;
  times: Times;
  onChoose: (words: string) => void;
  /** Offers another time, in plain language. */
  onOther?: () => void;
  autoFocus?: boolean;
  shortcut?: string;
}

/** The agent's usual times, each with its exact instant. One that is over today is left out. */
export const TimesMenu = ({ label, meaning, times, onChoose, onOther, autoFocus = false, shortcut }: TimesMenuProps) => (
  <MenuTrigger>
    <Button look="quiet" autoFocus={autoFocus} {...(shortcut ? { 'aria-keyshortcuts': shortcut } : {})}>
      {label}
    </Button>
    <Popover className="ui-popover" placement="bottom start">
      <Items {...{ meaning, times }} onAction={(key) => (key === other ? onOther?.() : onChoose(key))} hasOther={onOther !== undefined} />
    </Popover>
  </MenuTrigger>
);

interface ItemsProps extends Pick<TimesMenuProps, 'meaning' | 'times'> {
  onAction: (key: string) => void;
  hasOther: boolean;
}

/** Asked when the menu opens, so that every instant is as of now. */
const Items = ({ meaning, times, onAction, hasOther }: ItemsProps) => {
  const [presets, setPresets] = useState<ResolvedPreset[]>([]);
  const now = useNow();
  useEffect(() => {
    times.presets(meaning).then(setPresets, () => setPresets([]));
  }, [times, meaning]);
  return (
    <Menu className="ui-menu" aria-label={i18n.t('promises.usualTimes')} onAction={(key) => onAction(String(key))} renderEmptyState={() => <span className="ui-menu-head">{i18n.t('promises.noTimes')}</span>}>
      {presets.flatMap(({ words, resolved }) =>
        resolved.ok
          ? [
              <MenuItem key={words} id={words} textValue={words} className="ui-menu-item time-item">
                <span>{words}</span>
                <span className="soft small">{sayWhen(resolved.time.dueAt, resolved.time.zone, now).short}</span>
              </MenuItem>,
            ]
          : [],
      )}
      {hasOther ? (
        <MenuItem id={other} className="ui-menu-item">
          {i18n.t('promises.otherTime')}
        </MenuItem>
      ) : null}
    </Menu>
  );
};
