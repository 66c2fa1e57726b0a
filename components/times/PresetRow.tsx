import { i18n } from '#i18n';
import type { ResolvedPreset } from '@/utils/messaging/protocol';
import { sayWhen } from '../commitments/say-when';
import { sayProblem } from '../commitments/time-problem';
import type { Times } from '../commitments/use-resolved';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useInlineForm } from '../ui/use-inline-form';
import { useNow } from '../use-now';
import { PresetForm } from './PresetForm';

export interface PresetRowProps {
  preset: ResolvedPreset;
  times: Times;
  /** The other usual times, which cannot be had twice. */
  others: string[];
  /** Left out where it is the first, or the last. */
  onUp?: () => void;
  onDown?: () => void;
  onEdit: (words: string) => void;
  onRemove: () => void;
}

/** One usual time, with what it means now. */
export const PresetRow = ({ preset: { words, resolved }, times, others, onUp, onDown, onEdit, onRemove }: PresetRowProps) => {
  const form = useInlineForm();
  const now = useNow();
  if (form.isOpen) {
    return (
      <PresetForm
        {...{ times, others, words }}
        onCancel={form.close}
        onSave={(changed) => {
          form.close();
          if (changed !== words) onEdit(changed);
        }}
      />
    );
  }
  return (
    <div className="preset">
      <span className="preset-words">
        {words} <span className="soft small">{resolved.ok ? sayWhen(resolved.time.dueAt, resolved.time.zone, now).exact : sayProblem(resolved.reason)}</span>
      </span>
      <span className="preset-acts">
        <IconButton icon="up" data-way="up" label={i18n.t('presets.up', [words])} isDisabled={!onUp} {...(onUp ? { onPress: onUp } : {})} />
        <IconButton icon="down" data-way="down" label={i18n.t('presets.down', [words])} isDisabled={!onDown} {...(onDown ? { onPress: onDown } : {})} />
        <Button look="quiet" aria-label={i18n.t('presets.editLabel', [words])} autoFocus={form.wasOpen} onPress={form.open}>
          {i18n.t('promises.change')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('presets.removeLabel', [words])} onPress={onRemove}>
          {i18n.t('presets.remove')}
        </Button>
      </span>
    </div>
  );
};
