import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import './here.css';

export interface OnHereProps {
  /** Name of the desk that the page shows; null where no profile knows it, undefined while nothing was read. */
  desk: string | null | undefined;
  reloadNeeded: boolean;
  pausedHere: boolean;
  /** When the one-hour pause ends, as a clock says it; null while there is none. */
  quietUntil: string | null;
  /** Left out while the sidebar stands there in full. */
  onShow?: (() => void) | undefined;
  onReload: () => void;
  onPauseHour: (on: boolean) => void;
  onResumeHere: () => void;
  onTurnOff: () => void;
}

const deskWords = (desk: OnHereProps['desk']): string => {
  if (desk === undefined) return i18n.t('popup.waiting');
  return desk === null ? i18n.t('popup.unknownDesk') : i18n.t('popup.readsDesk', [desk]);
};

/** What Followthrough does on this site now, and how to quieten it or turn it off. */
export function OnHere(props: OnHereProps) {
  const { desk, reloadNeeded, pausedHere, quietUntil, onShow, onReload, onPauseHour, onResumeHere, onTurnOff } = props;
  const quiet = quietUntil !== null || pausedHere;
  const words = quietUntil !== null ? i18n.t('popup.pausedUntil', [quietUntil]) : pausedHere ? i18n.t('popup.pausedSite') : deskWords(desk);
  return (
    <>
      <h1 className="here-title" data-quiet={quiet ? '' : undefined}>
        {quiet ? i18n.t('popup.pausedTitle') : i18n.t('popup.onTitle')}
      </h1>
      <p className="soft" role="status">
        {reloadNeeded && !quiet ? i18n.t('popup.reload') : words}
      </p>
      <div className="here-buttons">
        {reloadNeeded && !quiet && (
          <Button look="primary" onPress={onReload}>
            {i18n.t('popup.reloadButton')}
          </Button>
        )}
        {onShow ? <Button onPress={onShow}>{i18n.t('popup.show')}</Button> : null}
        {quietUntil !== null || !pausedHere ? (
          <Button onPress={() => onPauseHour(quietUntil === null)}>{quietUntil === null ? i18n.t('popup.pauseHour') : i18n.t('popup.resume')}</Button>
        ) : (
          <Button onPress={onResumeHere}>{i18n.t('popup.resume')}</Button>
        )}
        <Button onPress={onTurnOff}>{i18n.t('popup.turnOff')}</Button>
      </div>
    </>
  );
}
