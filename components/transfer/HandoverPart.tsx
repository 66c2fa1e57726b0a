import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { NeededKind } from '@/utils/transfer/handover';
import { sayWhen } from '../commitments/say-when';
import { type Times, useResolved } from '../commitments/use-resolved';
import { Checkbox } from '../ui/Checkbox';
import { TextField } from '../ui/TextField';

export interface HandoverPartProps {
  text: string;
  onText: (text: string) => void;
  area: Ref<HTMLTextAreaElement>;
  /** The next step as it is typed here; null: it was kept before. */
  next: string | null;
  onNext: (next: string) => void;
  missing: readonly NeededKind[];
  /** The first owner is asked later whether it landed. */
  watch: boolean;
  onWatch: (watch: boolean) => void;
  /** Words about time: when they are asked. */
  when: string;
  times: Times;
  /** Epoch milliseconds. */
  now: number;
}

/** The handover as it will be read, filled in from what was kept, for the agent to read and change. */
export const HandoverPart = ({ text, onText, area, next, onNext, missing, watch, onWatch, when, times, now }: HandoverPartProps) => {
  const resolved = useResolved(when, 'reminder', 'after', times);
  const at = resolved?.ok ? sayWhen(resolved.time.dueAt, resolved.time.zone, now).short : when;
  return (
    <div className="handover">
      {next === null ? null : <TextField label={i18n.t('handover.next')} value={next} onChange={onNext} maxLength={280} />}
      <TextField label={i18n.t('handover.label')} value={text} onChange={onText} hint={sayMissing(missing)} multiline rows={8} maxLength={20_000} area={area} />
      <Checkbox isSelected={watch} onChange={onWatch}>
        {i18n.t('handover.watch', [at])}
      </Checkbox>
    </div>
  );
};

const sayMissing = (missing: readonly NeededKind[]): string =>
  missing.length === 0
    ? i18n.t('handover.complete')
    : i18n.t('handover.missing', [new Intl.ListFormat(navigator.language, { type: 'unit', style: 'short' }).format(missing.map((kind) => i18n.t(`handover.part.${kind}`)))]);
