import { useEffect, useState } from 'react';

/** The present instant in epoch milliseconds, renewed every half minute, so that "40 minutes left" stays true. */
export const useNow = (every = 30_000): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
};
