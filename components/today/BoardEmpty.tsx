import { i18n } from '#i18n';
import type { BoardView } from './board-views';

interface Props {
  view: BoardView;
  counts: Record<BoardView, number>;
  /** What is searched for; empty: nothing is. */
  words: string;
  /** How many cases are shown. */
  cases: number;
  /** The search looked at a part only. */
  partly: boolean;
}

/** Says why a part of the board is empty, or that a search did not look at everything. */
export const BoardEmpty = ({ view, counts, words, cases, partly }: Props) => {
  const none = words && counts.all === 0 && cases === 0 ? i18n.t('board.noMatch', [words]) : '';
  const empty = !words && view !== 'all' && counts[view] === 0 ? i18n.t(`board.viewEmpty.${view}`) : '';
  return (
    <div role="status" className="board-said soft">
      {none || empty}
      {words && partly ? <p className="small">{i18n.t('board.partly')}</p> : null}
    </div>
  );
};
