import { useEffect, useRef } from 'react';
import type { Fact } from '@/utils/conversation/fact';
import type { KeptByKey } from '@/utils/messaging/panel-feed';

/** Tells once of each press of the key that keeps what is selected; one before this panel was there is old news. */
export const useKeptByKey = (pressed: KeptByKey | null, facts: readonly Fact[], tell: (pressed: KeptByKey, text: string) => void): void => {
  const told = useRef<number | null>(null);
  useEffect(() => {
    const before = told.current;
    told.current = pressed?.at ?? 0;
    if (!pressed || before === null || pressed.at === before) return;
    tell(pressed, facts.find(({ id }) => id === pressed.fact)?.text ?? '');
  }, [pressed, facts, tell]);
};
