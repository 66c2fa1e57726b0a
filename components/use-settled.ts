import { useEffect, useState } from 'react';

/** A value that is being typed, once it has rested for so many milliseconds; emptied at once. */
export const useSettled = (value: string, rest = 180): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return value === '' ? '' : settled;
};
