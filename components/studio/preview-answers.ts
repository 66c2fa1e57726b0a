import type { TimeSettings } from '@/utils/commitments/time-settings';
import type { Call, Input, MessageName } from '@/utils/messaging/protocol';
import type { DoneInPreview } from './preview-view';
import { presetsBy, resolvedBy } from './times-by';

/**
 * Answers the panel in the studio: ticks, the situation and times are real, everything else is only looked at.
 * @param onTransfer the review before a transfer was answered
 */
export const previewAnswers = ({ hours, presets }: Pick<TimeSettings, 'hours' | 'presets'>, onTransfer: () => void, setDone: (change: (done: DoneInPreview) => DoneInPreview) => void): Call => {
  const answers: { [Name in MessageName]?: (input: never) => unknown } = {
    'checklist.mark': ({ item, state, reason }: Input<'checklist.mark'>) =>
      setDone((done) => ({ ...done, marks: { ...done.marks, [item]: { state, ...(reason ? { reason } : {}), at: Date.now() } } })),
    'case.situation': ({ situation }: Input<'case.situation'>) => setDone((done) => ({ ...done, situation })),
    'time.resolve': ({ words, meaning }: Input<'time.resolve'>) => resolvedBy(hours, words, meaning ?? 'promise'),
    'time.presets': ({ meaning }: Input<'time.presets'>) => presetsBy(hours, presets, meaning ?? 'reminder'),
    'transfer.answer': onTransfer,
    'finding.dismiss': () => ({ dismissal: 'preview', restsUntil: null }),
  };
  return ((name: MessageName, input: never) => Promise.resolve(answers[name]?.(input) ?? {})) as Call;
};
