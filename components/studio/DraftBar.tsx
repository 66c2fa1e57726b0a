import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { shortcut } from '../ui/shortcut';
import type { KeptState } from './keep-latest';

export interface DraftBarProps {
  kept: KeptState;
  problems: number;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
}

/** What can be taken back, and that nothing typed is lost. */
export const DraftBar = ({ kept, problems, canUndo, canRedo, onUndo, onRedo }: DraftBarProps) => (
  <div className="studio-bar">
    <a href="#">{i18n.t('studio.allDrafts')}</a>
    <span className="studio-bar-acts">
      <Button isDisabled={!canUndo} onPress={onUndo}>
        {i18n.t('studio.undo')}
        <span className="soft small">{shortcut('Z')}</span>
      </Button>
      <Button isDisabled={!canRedo} onPress={onRedo}>
        {i18n.t('studio.redo')}
      </Button>
    </span>
    <span role="status" className={kept === 'failed' ? 'studio-problem' : 'soft small'}>
      {i18n.t(`studio.kept.${kept}`)}
    </span>
    <span className="soft small">{problems > 0 ? i18n.t('studio.problems', problems) : i18n.t('studio.sound')}</span>
  </div>
);
