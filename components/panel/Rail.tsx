import { Button as AriaButton } from 'react-aria-components/Button';
import { i18n } from '#i18n';
import type { DeskHealth } from '@/utils/sites/desk-health';
import { DeskStatus } from '../desk/DeskStatus';
import { Mark } from '../ui/Mark';
import { useMoved } from './use-moved';
import './rail.css';

export interface RailProps {
  /** Questions about the draft. */
  questions: number;
  /** Promises due today or late, over all cases. */
  due: number;
  health: DeskHealth | null;
  paused: boolean;
  onOpen: () => void;
  /** How far down the page's window it stands, in pixels. */
  top: number;
  onMove: (top: number) => void;
}

/** The folded panel: our mark, two numbers, the light. All of it is one button. */
export const Rail = ({ questions, due, health, paused, onOpen, top, onMove }: RailProps) => {
  const { wasMoved, handlers } = useMoved(top, onMove);
  return (
    <main className="rail" {...handlers}>
      <h1 className="unseen">{i18n.t('extension.name')}</h1>
      <AriaButton className="rail-open" aria-label={i18n.t('panel.open', [i18n.t('draft.questions', questions), i18n.t('promises.due', due)])} aria-describedby="rail-moves" onPress={() => (wasMoved() ? undefined : onOpen())}>
        <Mark />
        <span className="rail-counts">
          {questions > 0 ? <span className="rail-count" data-kind="question">{questions}</span> : null}
          {due > 0 ? <span className="rail-count" data-kind="due">{due}</span> : null}
        </span>
      </AriaButton>
      <span id="rail-moves" hidden>
        {i18n.t('dock.moves')}
      </span>
      <DeskStatus health={health} paused={paused} compact />
    </main>
  );
};
