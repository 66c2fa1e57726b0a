import './zod-under-csp';
import { z } from 'zod';

/**
 * Who may send a message; a role may send what a lower one may.
 * `page`: our content script in a desk's page. `panel`: the embedded panel, for its own tab's conversation only, or the
 * browser's side panel, for that of the tab in front of its window.
 * `app`: a top-level page of the extension. Decided from the sender by `role-of-sender`, never from what a message says.
 */
export type Role = 'page' | 'panel' | 'app';

export interface Row<Input extends z.ZodType, Output> {
  role: Role;
  input: Input;
  /** Only a type: answers come from ourselves and are not validated. */
  output: Output;
}

/** One message. */
export const row = <Input extends z.ZodType, Output>(role: Role, input: Input, output: Output): Row<Input, Output> => ({
  role,
  input,
  output,
});
/** What a message is answered with. */
export const answers = <T>(): T => undefined as T;

export const nothing = z.strictObject({});
export const key = z.string().min(1).max(500);
export const id = z.string().min(1).max(200);
export const shortText = z.string().max(300);
export const longText = z.string().max(20_000);
