import { z } from 'zod';
import type { Reply } from './caller';
import { type MessageName, type Output, type Protocol, protocol, type Role } from './protocol';
import { mayDo } from './role-of-sender';

type Parsed<Name extends MessageName> = z.output<Protocol[Name]['input']>;

/** One function a message; a missing one is a type error. */
export type Routes<Context> = {
  [Name in MessageName]: (input: Parsed<Name>, context: Context) => Promise<Output<Name>>;
};

/** A refusal that the caller may read; says nothing about anybody's words. */
export class Refusal extends Error {
  override name = 'Refusal';
}

const envelopeSchema = z.strictObject({ name: z.string().max(60), input: z.unknown() });

const isMessageName = (name: string): name is MessageName => Object.hasOwn(protocol, name);

/** Where the input differs from what is asked, without what was sent. */
const placesOf = (error: z.ZodError): string => [...new Set(error.issues.map((issue) => issue.path.join('.') || 'input'))].slice(0, 3).join(', ');

/**
 * Answers messages: known name, sufficient role, valid input, then the route.
 * @param reasonOf words for a failure inside a route; null for one that has none
 */
export const routerFor = <Context>(routes: Routes<Context>, reasonOf: (error: unknown, name: MessageName) => string | null) =>
  async (message: unknown, role: Role | null, context: Context): Promise<Reply> => {
    if (!role) return { refused: 'unknown sender' };
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success) return { refused: 'not a message' };
    const { name, input } = envelope.data;
    if (!isMessageName(name)) return { refused: 'unknown message' };
    if (!mayDo(role, protocol[name].role)) return { refused: `not for a ${role}` };
    const parsed = protocol[name].input.safeParse(input);
    if (!parsed.success) return { refused: `bad input: ${placesOf(parsed.error)}` };
    try {
      const route = routes[name] as (input: unknown, context: Context) => Promise<unknown>;
      return { answer: await route(parsed.data, context) };
    } catch (error) {
      if (error instanceof Refusal) return { refused: error.message };
      return { refused: reasonOf(error, name) ?? 'something of ours failed' };
    }
  };
