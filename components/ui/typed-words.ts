import { createContext, useContext, useState } from 'react';

/** Words typed into a field and not saved yet, so that an update or a reload does not lose them. */
export interface TypedWords {
  /** @returns empty where there are none */
  read(name: string): string;
  /** @param words empty: nothing is to be remembered any more */
  write(name: string, words: string): void;
}

/** Where nothing is remembered: on a page that nobody reloads under the agent. */
export const TypedWordsContext = createContext<TypedWords>({ read: () => '', write: () => undefined });

/** Whether any of a form's fields holds unsaved words, so that the form opens by itself. */
export const useIsTyped = (names: readonly string[]): boolean => useAnyTyped()(names);

/** As {@link useIsTyped}, for the forms of a list. */
export const useAnyTyped = () => {
  const typed = useContext(TypedWordsContext);
  return (names: readonly string[]): boolean => names.some((name) => typed.read(name) !== '');
};

/**
 * A field's words, remembered while they are typed.
 * @param name of the field within its case; missing: nothing is remembered
 * @param start what stands in it where nothing is remembered
 * @returns the words, a function that changes them, and one that forgets them
 */
export const useTyped = (name: string | undefined, start = ''): [string, (words: string) => void, () => void] => {
  const typed = useContext(TypedWordsContext);
  const [words, setWords] = useState(() => (name && typed.read(name)) || start);
  const keep = (now: string): void => {
    if (name) typed.write(name, now === start ? '' : now);
  };
  const change = (now: string): void => {
    setWords(now);
    keep(now);
  };
  return [words, change, () => keep(start)];
};
