import { i18n } from '#i18n';
import type { Fact, FactKind } from '@/utils/conversation/fact';
import { Button } from '../ui/Button';
import { useInlineForm } from '../ui/use-inline-form';
import { FactForm } from './FactForm';
import { factWords, sayFact } from './say-facts';
import type { FactProblem } from './use-fact-actions';

export interface FactLineProps {
  fact: Fact;
  onChange: (kind: FactKind, words: string) => Promise<FactProblem | null>;
  onRemove: () => void;
}

/** One fact; pressed, it can be changed. */
export const FactLine = ({ fact, onChange, onRemove }: FactLineProps) => {
  const form = useInlineForm();
  return (
    <li>
      {form.isOpen ? (
        <FactForm name={i18n.t('facts.edit', [fact.text])} kind={fact.kind} words={fact.text} onCancel={form.close} onRemove={onRemove} onEscape={form.closeOnEscape} onSave={onChange} onSaved={form.close} />
      ) : (
        <Button look="quiet" autoFocus={form.wasOpen} aria-label={i18n.t('facts.edit', [sayFact(fact)])} onPress={form.open}>
          <span className="facts-line" dir="auto">
            {fact.kind === 'heard' ? null : <span className="facts-kind">{i18n.t(`facts.of.${fact.kind}`)}</span>}
            {factWords(fact)}
          </span>
        </Button>
      )}
    </li>
  );
};
