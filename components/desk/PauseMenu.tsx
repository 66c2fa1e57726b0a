import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { i18n } from '#i18n';
import type { PauseView } from '@/utils/messaging/protocol';
import { Button } from '../ui/Button';
import { pausedScopes } from './paused-scopes';
import './menu.css';

export type PauseScope = 'conversation' | 'site' | 'hour';

export interface PauseMenuProps {
  pause: PauseView;
  /** A conversation is open, so that it can be paused. */
  hasConversation: boolean;
  onPause: (scope: PauseScope, on: boolean) => void;
}

/** Quiet for this conversation, this site, or an hour; choosing what is on ends it. */
export const PauseMenu = ({ pause, hasConversation, onPause }: PauseMenuProps) => {
  const on = pausedScopes(pause);
  return (
    <MenuTrigger>
      <Button look="quiet">{i18n.t('pause.title')}</Button>
      <Popover className="ui-popover" placement="top end">
        <Menu
          className="ui-menu"
          selectionMode="multiple"
          shouldCloseOnSelect
          selectedKeys={on}
          disabledKeys={hasConversation ? [] : ['conversation']}
          onAction={(scope) => onPause(scope as PauseScope, !on.includes(scope as PauseScope))}
        >
          <MenuItem id="conversation" className="ui-menu-item">
            {i18n.t('pause.conversation')}
          </MenuItem>
          <MenuItem id="site" className="ui-menu-item">
            {i18n.t('pause.site')}
          </MenuItem>
          <MenuItem id="hour" className="ui-menu-item">
            {i18n.t('pause.hour')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
