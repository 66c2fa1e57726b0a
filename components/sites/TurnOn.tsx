import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import './here.css';

interface Props {
  /** Scheme, host and port, as the person will see it. */
  origin: string;
  /** The browser refused the last request. */
  refused: boolean;
  /** Runs in the click itself: the browser's prompt needs the gesture. */
  onTurnOn: () => void;
}

/** What turning on means, in plain words, and the one button that does it. */
export const TurnOn = ({ origin, refused, onTurnOn }: Props) => (
  <>
    <h1 className="here-title">{i18n.t('popup.offTitle')}</h1>
    <ul className="here-words">
      <li>{i18n.t('popup.offReads')}</li>
      <li>{i18n.t('popup.offLocal')}</li>
      <li>{i18n.t('popup.offTakeBack')}</li>
    </ul>
    <div className="here-buttons">
      <Button look="primary" autoFocus onPress={onTurnOn}>
        {i18n.t('popup.turnOn', [shortOrigin(origin)])}
      </Button>
    </div>
    <p className="soft small" role="status">
      {refused ? i18n.t('popup.refused') : i18n.t('popup.browserAsks', [new URL(origin).hostname])}
    </p>
  </>
);

/** "127.0.0.1:18081" or "acme.zendesk.com": the scheme is said only where it is not https. */
const shortOrigin = (origin: string): string => origin.replace(/^https:\/\//, '');
