import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, type ButtonProps } from './Button';

export interface ChooseFileProps extends Pick<ButtonProps, 'look' | 'isDisabled'> {
  label: string;
  /** Endings and media types that are offered first; a person may choose others. Any unless told. */
  types?: readonly string[];
  onFile: (file: File) => void;
}

/** The files of packs, rules and desks. */
export const jsonTypes = ['application/json', '.json'] as const;

/** A button that lets one file be chosen, the same one again too. */
export const ChooseFile = ({ label, types, onFile, ...button }: ChooseFileProps) => (
  <FileTrigger
    {...(types && { acceptedFileTypes: types })}
    onSelect={(files) => {
      const file = files?.[0];
      if (file) onFile(file);
    }}
  >
    <Button {...button}>{label}</Button>
  </FileTrigger>
);
