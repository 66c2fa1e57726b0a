import './zod-under-csp';
import { z } from 'zod';
import { authoritySchema } from '../analysis/authority';
import type { Asking, PackTaken } from './asking';
import { answers, id, nothing, row, shortText } from './protocol-row';

/** What is asked about beyond what is built in; part of the protocol. */
export const askingRows = {
  'asking.read': row('app', nothing, answers<Asking>()),
  'asking.plainLanguage': row('app', z.strictObject({ on: z.boolean() }), answers<void>()),
  'rulePack.take': row('app', z.strictObject({ text: z.string().max(400_000), name: shortText }), answers<PackTaken>()),
  /** @returns the pack as it was, so that it can be taken in again */
  'rulePack.remove': row('app', z.strictObject({ id }), answers<{ name: string; text: string } | null>()),
  /** The whole table of what may be given without asking. */
  'authority.write': row('app', z.strictObject({ rows: authoritySchema }), answers<void>()),
} as const;
