import { useState } from 'react';

/**
 * Shows what was chosen at once, without waiting for the background; what is kept decides again as soon as it changes, or when
 * the choice was not taken.
 * @param kept what the background keeps now; compared by identity, so a plain value
 * @param keep asks the background to keep another instead of what was shown; false: it was not taken
 */
export const useAtOnce = <Value extends string | boolean>(kept: Value, keep: (value: Value, before: Value) => Promise<boolean>) => {
  const [chosen, setChosen] = useState<{ over: Value; value: Value } | null>(null);
  if (chosen && chosen.over !== kept) setChosen(null);
  const shown = chosen?.over === kept ? chosen.value : kept;
  const choose = (value: Value): void => {
    setChosen({ over: kept, value });
    void keep(value, shown).then((taken) => {
      if (!taken) setChosen(null);
    });
  };
  return [shown, choose] as const;
};
