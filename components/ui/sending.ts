import { i18n } from '#i18n';
import type { useUndo } from './use-undo';

/**
 * Sends what an agent did to the background. One that was refused is said, and either way what is shown is read anew.
 * @param after reads anew
 */
export const sending = (after: () => void, say: ReturnType<typeof useUndo>['say']) => {
  const failed = (): void => {
    say(i18n.t('panel.refused'));
    after();
  };
  /** @returns whether it was taken */
  const taken = (message: Promise<unknown>): Promise<boolean> =>
    message.then(
      () => {
        after();
        return true;
      },
      () => {
        failed();
        return false;
      },
    );
  return { failed, taken, send: (message: Promise<unknown>): void => void taken(message) };
};
