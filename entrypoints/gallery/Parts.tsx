import { useState } from 'react';
import { AlertDialog } from '@/components/ui/AlertDialog';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Checkbox } from '@/components/ui/Checkbox';
import { ChoiceField } from '@/components/ui/ChoiceField';
import { Disclosure } from '@/components/ui/Disclosure';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconButton } from '@/components/ui/IconButton';
import { Section } from '@/components/ui/Section';
import { TextField } from '@/components/ui/TextField';
import { UndoToast } from '@/components/ui/UndoToast';
import { useUndo } from '@/components/ui/use-undo';

/** The primitives, each in its states. */
export const Parts = () => {
  const [words, setWords] = useState('Friday 10:00');
  const [choice, setChoice] = useState<'yes' | 'no' | null>('yes');
  const [asking, setAsking] = useState(false);
  const { done, offerUndo, forget } = useUndo();
  const nothing = () => undefined;
  return (
    <main className="gallery-parts">
      <Section name="Buttons" level={1}>
        <div className="ui-actions">
          <Button look="primary">Keep</Button>
          <Button>Go back</Button>
          <Button look="quiet">Change</Button>
          <IconButton icon="chevron" label="More" />
        </div>
        <div className="ui-actions">
          <Button look="primary" isDisabled>
            Keep
          </Button>
          <Button isDisabled>Go back</Button>
          <Button onPress={() => setAsking(true)}>Ask</Button>
          <Button onPress={() => offerUndo('I won’t ask about this here again.', nothing)}>Do</Button>
        </div>
      </Section>
      <Section name="Fields" aside="2 of 3">
        <TextField label="By when?" value={words} onChange={setWords} hint="Fri 27 Nov, 10:00 Berlin time" />
        <TextField label="By when?" value="soonish" onChange={nothing} error="I can’t read that as a time." />
        <TextField label="What was tried?" value="" onChange={nothing} placeholder="A few words" multiline />
        <Checkbox isSelected onChange={nothing}>
          Listen to understand
        </Checkbox>
        <Checkbox isSelected={false} onChange={nothing}>
          Set honest expectations
        </Checkbox>
        <Checkbox isSelected={false} isSetAside onChange={nothing}>
          Share it with the team
        </Checkbox>
        <ChoiceField
          label="Can I resolve it here?"
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
          value={choice}
          onChange={setChoice}
        />
      </Section>
      <Section name="Boxes">
        <Card>Kept</Card>
        <Card tone="ask">Asked</Card>
        <Card tone="offer">Offered</Card>
        <Disclosure label="Why?" startsOpen>
          Because they cannot plan around “soon”.
        </Disclosure>
        <EmptyState title="Open a conversation and I will read along." actions={<Button>Open Today</Button>}>
          Meanwhile, Today has everything you promised.
        </EmptyState>
      </Section>
      <UndoToast done={done} forget={forget} />
      <AlertDialog title="Before you go on" isOpen={asking} onEscape={() => setAsking(false)} actions={<Button onPress={() => setAsking(false)}>Go back</Button>}>
        Are you sure about this?
      </AlertDialog>
    </main>
  );
};
