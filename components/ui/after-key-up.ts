/** A key that is held longer than this is not waited for. */
const longestPress = 600;

/** Acts once the key that is down is up again. Whoever gives the focus back to the page at once gives it the end of the key too. */
export const afterKeyUp = (act: () => void): void => {
  const go = (): void => {
    clearTimeout(timer);
    document.removeEventListener('keyup', go, true);
    act();
  };
  const timer = setTimeout(go, longestPress);
  document.addEventListener('keyup', go, true);
};
