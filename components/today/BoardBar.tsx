import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { i18n } from '#i18n';
import { TextField } from '../ui/TextField';
import { type BoardView, boardViews } from './board-views';
import './board.css';

interface Props {
  words: string;
  onWords: (words: string) => void;
  view: BoardView;
  onView: (view: BoardView) => void;
  counts: Record<BoardView, number>;
  /** More is kept than is counted. */
  cut: boolean;
  /** The keys are shown only where there is something to go through. */
  hasRows: boolean;
}

/** Looks for promises and cases, and chooses which part of the board is shown. */
export const BoardBar = ({ words, onWords, view, onView, counts, cut, hasRows }: Props) => (
  <div className="board-bar" role="search" aria-label={i18n.t('board.name')}>
    <TextField label={i18n.t('board.search')} value={words} onChange={onWords} maxLength={200} />
    <ToggleButtonGroup
      className="board-views"
      aria-label={i18n.t('board.show')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(chosen) => onView([...chosen][0] as BoardView)}
    >
      {boardViews.map((one) => (
        <ToggleButton key={one} id={one} className="board-view">
          {i18n.t(`board.views.${one}`)} <span className="board-count">{`${counts[one]}${cut && counts[one] > 0 ? '+' : ''}`}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
    <p className="board-keys soft small" hidden={!hasRows}>
      {(['go', 'choose', 'open', 'snooze', 'done', 'clear'] as const).map((key) => (
        <span key={key}>
          <kbd>{i18n.t(`board.keys.${key}.key`)}</kbd> {i18n.t(`board.keys.${key}.does`)}
        </span>
      ))}
    </p>
  </div>
);
