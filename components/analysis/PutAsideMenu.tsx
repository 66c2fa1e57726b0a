import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import '../desk/menu.css';

/** How far a question is put aside: for this draft, this conversation, this site, or for ever. */
export type PutAsideScope = 'once' | 'conversation' | 'site' | 'ever';

export interface PutAsideMenuProps {
  /** Id of the words that the question is about. */
  aboutId: string;
  onPutAside: (scope: PutAsideScope) => void;
}

const scopes = ['once', 'site', 'ever'] as const;

/** The other ways to put a question aside, beside "Not here". */
export const PutAsideMenu = ({ aboutId, onPutAside }: PutAsideMenuProps) => (
  <MenuTrigger>
    <Button look="quiet" aria-describedby={aboutId}>
      {i18n.t('draft.putAsideOther')}
    </Button>
    <Popover className="ui-popover" placement="bottom start">
      <Menu className="ui-menu" onAction={(scope) => onPutAside(scope as PutAsideScope)}>
        {scopes.map((scope) => (
          <MenuItem key={scope} id={scope} className="ui-menu-item">
            {i18n.t(`draft.scope.${scope}`)}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
