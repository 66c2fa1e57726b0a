import { TextField, type TextFieldProps } from '../ui/TextField';
import { useProblem } from './studio-context';

export interface DraftFieldProps extends Omit<TextFieldProps, 'error'> {
  /** Of its value in the pack: what is wrong with it stands beside it. */
  path: string;
}

/** A text field of the studio, with what the reader of packs says of its value. */
export const DraftField = ({ path, ...field }: DraftFieldProps) => <TextField {...field} error={useProblem(path)} />;
