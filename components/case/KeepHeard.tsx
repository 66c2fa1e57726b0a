import { useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useIsTyped } from '../ui/typed-words';
import { useInlineForm } from '../ui/use-inline-form';
import { FactForm } from './FactForm';
import { selectedHere } from './selected-words';
import type { FactActions } from './use-fact-actions';

/** Keeps what is selected, here or on the desk's page, by one press; where nothing is, it opens a line to type into. */
export const KeepHeard = ({ onSelected, onKeep }: Pick<FactActions, 'onSelected' | 'onKeep'>) => {
  const form = useInlineForm(useIsTyped(['fact/words']));
  const selected = useRef('');
  const keep = async () => {
    const words = selected.current || (await onSelected());
    selected.current = '';
    // What could not be kept at once can be seen to in the form, which says why.
    if (!words.trim() || (await onKeep('heard', words))) form.open();
  };
  if (form.isOpen) {
    return <FactForm name={i18n.t('facts.add')} kind="heard" words="" keptAs="fact/words" hint={i18n.t('facts.hint')} onSave={onKeep} onSaved={form.close} onCancel={form.close} onEscape={form.closeOnEscape} />;
  }
  return (
    <Button
      look="quiet"
      autoFocus={form.wasOpen}
      // A press takes the selection away; it is read as the press begins.
      onPressStart={() => {
        selected.current = selectedHere();
      }}
      onPress={() => void keep()}
    >
      <Icon name="plus" />
      {i18n.t('facts.keep')}
    </Button>
  );
};
