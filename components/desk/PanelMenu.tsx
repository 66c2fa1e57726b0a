import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { i18n } from '#i18n';
import type { PanelPlace } from '@/utils/sites/panel-place';
import { Button } from '../ui/Button';
import './menu.css';

/** What is chosen in the menu; widths and the button's height are changed where they are seen. */
export type Arrangement = Partial<Pick<PanelPlace, 'side' | 'over' | 'inBrowser' | 'hidden'>>;

export interface PanelMenuProps {
  place: PanelPlace;
  /** The browser has a side panel. */
  sidePanel: boolean;
  onArrange: (change: Arrangement) => void;
}

const changes: Record<string, Arrangement> = {
  left: { side: 'left' },
  right: { side: 'right' },
  beside: { over: false, inBrowser: false },
  over: { over: true, inBrowser: false },
  browser: { inBrowser: true },
  button: { hidden: false },
  nothing: { hidden: true },
};

/** Where the panel stands on this site. */
export const PanelMenu = ({ place, sidePanel, onArrange }: PanelMenuProps) => {
  const section = (name: string, chosen: string, items: readonly [id: string, words: string][]) => (
    <MenuSection
      className="ui-menu-section"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      shouldCloseOnSelect
      onSelectionChange={(keys) => {
        const change = keys === 'all' ? undefined : changes[String([...keys][0])];
        if (change) onArrange(change);
      }}
    >
      <Header className="ui-menu-head">{name}</Header>
      {items.map(([id, words]) => (
        <MenuItem key={id} id={id} className="ui-menu-item">
          {words}
        </MenuItem>
      ))}
    </MenuSection>
  );
  const side = place.side ?? (i18n.t('common.direction') === 'rtl' ? 'left' : 'right');
  return (
    <MenuTrigger>
      <Button look="quiet">{i18n.t('dock.title')}</Button>
      <Popover className="ui-popover" placement="top end">
        <Menu className="ui-menu" aria-label={i18n.t('dock.title')}>
          {place.inBrowser
            ? null
            : section(i18n.t('dock.side'), side, [
                ['left', i18n.t('dock.left')],
                ['right', i18n.t('dock.right')],
              ])}
          {section(i18n.t('dock.place'), place.inBrowser ? 'browser' : place.over ? 'over' : 'beside', [
            ['beside', i18n.t('dock.beside')],
            ['over', i18n.t('dock.over')],
            ...(sidePanel || place.inBrowser ? [['browser', i18n.t('dock.browser')] satisfies [string, string]] : []),
          ])}
          {section(i18n.t('dock.folded'), place.hidden ? 'nothing' : 'button', [
            ['button', i18n.t('dock.button')],
            ['nothing', i18n.t('dock.nothing')],
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
