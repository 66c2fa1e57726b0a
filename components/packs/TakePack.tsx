import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Given } from '@/utils/messaging/protocol-packs';
import { Button } from '../ui/Button';
import { ChooseFile } from '../ui/ChooseFile';
import { TextField } from '../ui/TextField';

/** A larger file is not even read. */
const largest = 8_000_000;

interface Props {
  /** Shows what it is; nothing counts yet. */
  onLook: (given: Given) => void;
  /** A pack that was handed over some other way. */
  others?: ReactNode;
}

/** Takes a pack from a file, a code or a link. */
export const TakePack = ({ onLook, others }: Props) => {
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const look = (text: string): void => {
    if (text.trim() === '') return setProblem(i18n.t('team.pasteMissing'));
    setProblem(undefined);
    onLook({ text });
  };
  const take = async (file: File): Promise<void> => (file.size > largest ? setProblem(i18n.t('team.refused.tooLarge')) : look(await file.text()));
  return (
    <form
      className="take-pack"
      aria-label={i18n.t('team.take')}
      onSubmit={(event) => {
        event.preventDefault();
        look(pasted);
      }}
    >
      <TextField label={i18n.t('team.paste')} value={pasted} onChange={setPasted} hint={i18n.t('team.pasteHint')} error={problem} maxLength={6_000_000} rows={3} multiline />
      <div className="ui-actions">
        <Button type="submit">{i18n.t('team.look')}</Button>
        <ChooseFile label={i18n.t('team.chooseFile')} onFile={(file) => void take(file).catch((error: Error) => setProblem(error.message))} />
        {others}
      </div>
    </form>
  );
};
