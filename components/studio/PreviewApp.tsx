import { useEffect, useMemo, useState } from 'react';
import { Panel } from '../panel/Panel';
import { useNow } from '../use-now';
import { previewAnswers } from './preview-answers';
import { type DoneInPreview, previewView, settledWith, type Shown } from './preview-view';

const nothing = () => undefined;

/** What the studio hears from the frame: it stands there, or the review in it was answered. */
export type SaidByPreview = 'ready' | 'answered';
const tell = (said: SaidByPreview): void => parent.postMessage(said, location.origin);

/** The panel inside the studio: it is told what to show, keeps ticks for as long as it stands there, and reaches nothing. */
export const PreviewApp = () => {
  const [shown, setShown] = useState<Shown | null>(null);
  const [done, setDone] = useState<DoneInPreview>({ marks: {}, situation: null });
  const now = useNow();
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<Shown>): void => {
      if (source === parent && origin === location.origin) setShown(data);
    };
    addEventListener('message', hear);
    tell('ready');
    return () => removeEventListener('message', hear);
  }, []);
  const draft = shown?.draft;
  const call = useMemo(() => {
    const { hours, presets } = settledWith(draft ?? { name: '', settings: {} });
    return previewAnswers({ hours: hours.value, presets: presets.value }, () => tell('answered'), setDone);
  }, [draft]);
  return shown && <Panel view={previewView(shown, done, Temporal.Now.timeZoneId(), now)} lost={false} now={now} call={call} refresh={nothing} />;
};
