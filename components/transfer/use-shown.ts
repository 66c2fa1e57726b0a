import { useEffect } from 'react';

/** Narrower than this the panel is folded to its rail, and nothing in it can be read. */
const readableWidth = 200;

/**
 * Calls back once what was rendered can be seen: a frame was painted in a visible page, wide enough to read.
 * @param onShown stable between renders
 */
export const useShown = (onShown: () => void): void => {
  useEffect(() => {
    let frame = 0;
    const lookAtNextFrame = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (document.visibilityState !== 'visible' || window.innerWidth < readableWidth) return;
        stop();
        onShown();
      });
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('resize', lookAtNextFrame);
      document.removeEventListener('visibilitychange', lookAtNextFrame);
    };
    window.addEventListener('resize', lookAtNextFrame);
    document.addEventListener('visibilitychange', lookAtNextFrame);
    lookAtNextFrame();
    return stop;
  }, [onShown]);
};
