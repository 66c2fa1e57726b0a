import { i18n } from '#i18n';
import type { PanelPlace } from '@/utils/sites/panel-place';

const step = 20;
const narrowest = 240;
const widest = 900;

export interface WidthHandleProps {
  place: PanelPlace;
  onWidth: (width: number) => void;
}

/** The edge towards the page, for the keyboard; for the pointer it lies just outside, in the page. */
export const WidthHandle = ({ place, onWidth }: WidthHandleProps) => {
  const side = place.side ?? (i18n.t('common.direction') === 'rtl' ? 'left' : 'right');
  const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  const narrower = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
  return (
    <div
      role="separator"
      tabIndex={0}
      className="panel-width"
      data-side={side}
      aria-orientation="vertical"
      aria-label={i18n.t('dock.width')}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={place.width}
      onKeyDown={(event) => {
        const change = event.key === wider ? step : event.key === narrower ? -step : 0;
        if (change === 0) return;
        event.preventDefault();
        onWidth(Math.max(narrowest, Math.min(widest, place.width + change)));
      }}
    />
  );
};
