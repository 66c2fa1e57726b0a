import { useCallback, useRef } from 'react';
import { PracticeDesk } from '@/components/practice/PracticeDesk';
import { Tour } from '@/components/practice/Tour';
import { typeForMe } from '@/components/practice/type-for-me';
import { useTour } from '@/components/practice/use-tour';
import '@/components/practice/practice.css';
import { useLive } from '@/components/use-live';
import { call } from '@/utils/messaging/client';
import { onFeedOrDatabase } from '@/utils/messaging/live';

const readPanel = () => call('panel.read', {});

/** Everything of the first try is forgotten, the page's own state with it. */
const startAgain = async (): Promise<void> => {
  await call('practice.reset', {});
  location.reload();
};

/** A made-up desk with the real panel beside it, and three steps that tick themselves. */
export function PracticeApp() {
  const composer = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const { value } = useLive(readPanel, onFeedOrDatabase);
  const happened = useTour(value);
  const type = useCallback((sentence: string) => {
    if (composer.current && line.current) typeForMe(composer.current, line.current, sentence);
  }, []);
  return (
    <main className="practice">
      <Tour happened={happened} onType={type} onRestart={() => void startAgain()} />
      <PracticeDesk composer={composer} line={line} />
    </main>
  );
}
