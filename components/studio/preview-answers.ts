import { resolveRepeated } from '@/utils/commitments/resolve-repeated';
import type { TimeSettings } from '@/utils/commitments/time-settings';
import type { Call, Input, MessageName } from '@/utils/messaging/protocol';
import type { DoneInPreview } from './preview-view';

/** Answers the panel in the studio: ticks, the situation and times are real, everything else is only looked at. */
export const previewAnswers = ({ hours, presets }: Pick<TimeSettings, 'hours' | 'presets'>, setDone: (change: (done: DoneInPreview) => DoneInPreview) => void): Call => {
  const resolve = (words: string, meaning: Input<'time.resolve'>['meaning']) => resolveRepeated(words, Date.now(), Temporal.Now.timeZoneId(), { hours, meaning: meaning ?? 'promise' });
  const answers: { [Name in MessageName]?: (input: never) => unknown } = {
    'checklist.mark': ({ item, state, reason }: Input<'checklist.mark'>) =>
      setDone((done) => ({ ...done, marks: { ...done.marks, [item]: { state, ...(reason ? { reason } : {}), at: Date.now() } } })),
    'case.situation': ({ situation }: Input<'case.situation'>) => setDone((done) => ({ ...done, situation })),
    'time.resolve': ({ words, meaning }: Input<'time.resolve'>) => resolve(words, meaning),
    'time.presets': ({ meaning }: Input<'time.presets'>) => presets.map((words) => ({ words, resolved: resolve(words, meaning) })),
    'finding.dismiss': () => ({ dismissal: 'preview', restsUntil: null }),
  };
  return ((name: MessageName, input: never) => Promise.resolve(answers[name]?.(input) ?? {})) as Call;
};
