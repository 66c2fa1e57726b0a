import { z } from 'zod';

/** A CSS selector; ` >>> ` steps into the document of a same-origin frame or an open shadow root. */
const selector = z.string().min(1).max(300);

/** Ordered fallbacks: the first that matches wins, and its position is told by the desk's health. */
const locator = z.strictObject({
  any: z.array(selector).min(1).max(12),
  read: z.enum(['text', 'value', 'attribute']).default('text'),
  attribute: z.string().max(60).optional(),
  /** Cuts the wanted part out of the text read: everything before `after` and from `before` on is dropped. */
  after: z.string().max(40).optional(),
  before: z.string().max(40).optional(),
});

const field = z.strictObject({
  any: z.array(selector).min(1).max(12),
  /** A value that means "unchanged" whatever stood there before. */
  unchanged: z.array(z.string().max(60)).default([]),
  /** An `owner` field set to the agent's own name is a claim, not a transfer. */
  kind: z.enum(['owner', 'queue']),
  /** The same field in other forms of the page that the desk sends along with this one; looked up in the whole document. */
  alongside: z.array(selector).default([]),
});

/**
 * What hands the customer over.
 * `submit`: a form's submission, held if one of `fields` differs from what it held when it was first seen (or always, without fields).
 * `change`: a select that acts as soon as it changes. `link`: a link whose navigation is the transfer. `click`: a control that acts on click.
 */
const action = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  kind: z.enum(['transfer', 'forward', 'claim']),
  on: z.enum(['submit', 'change', 'link', 'click']),
  /** Forms, links or controls. */
  target: z.array(selector).min(1).max(12),
  /** Buttons of such a form that do something else ("Add more files"). */
  except: z.array(selector).default([]),
  fields: z.array(field).default([]),
  /** Where it leads, for an action that always leads to the same. */
  to: z.string().max(60).optional(),
  /** Warns beside the control without holding it. */
  hold: z.boolean().default(true),
});

export const profileSchema = z.strictObject({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().max(60),
  revision: z.number().int().positive(),
  /** Date of the last check against the real product, and what it was checked against. */
  checked: z.iso.date(),
  evidence: z.array(z.string().max(300)).min(1),
  tier: z.enum(['verified', 'evidence', 'best-effort']),
  match: z.strictObject({
    /** `*.zendesk.com`, `mail.google.com`; empty: any host, decided by the fingerprint. */
    hosts: z.array(z.string().max(120)).default([]),
    /** Any of these selectors present means that the page is of this desk. */
    fingerprint: z.array(selector).default([]),
  }),
  conversation: z.strictObject({
    /** One of these must be present; an id in the address alone may be that of a user or an article. Empty: the id suffices. */
    when: z.array(selector).default([]),
    /** A piece of the path at which the desk's own paths begin: what stands before it belongs to the installation. */
    root: z.string().max(60).optional(),
    /** Where the id stands in the address: a query parameter, or the text after a path piece. */
    id: z.strictObject({ query: z.array(z.string()).default([]), path: z.array(z.string()).default([]) }),
    /** The id as the page shows it, for addresses that lost it after a form was sent. */
    idOnPage: locator.optional(),
    /** Path that opens it again, `{id}` replaced; it follows what stands before `root`. */
    url: z.string().max(200),
    subject: locator,
    requester: locator,
    /** Who is signed in, for telling a claim from a transfer. */
    agent: locator.optional(),
  }),
  thread: z.strictObject({
    item: selector,
    body: selector,
    author: selector.optional(),
    /** What names the customers of this conversation on the page: an item is theirs if its author reads the same. Empty: only `notCustomer` decides. */
    customers: z.array(selector).default([]),
    order: z.enum(['oldest-first', 'newest-first']),
    /** Attribute of an item holding a number that grows with time; where it is there, `order` does not matter. */
    sequence: z.string().max(60).optional(),
    /** Inside a body: quoted text and buttons, never the author's words. */
    skip: z.array(selector).default([]),
    /** An item that matches is the agents' side (or a note) and never the customer's words. */
    notCustomer: z.array(selector).default([]),
  }),
  composer: z.strictObject({
    any: z.array(selector).min(1).max(12),
    /** Present (or matching) means that the text goes to colleagues only. */
    note: z.array(selector).default([]),
    forward: z.array(selector).default([]),
    /** Inside the composer: never judged. */
    skip: z.array(selector).default([]),
  }),
  /** Sends the reply: what was promised and not answered is offered once more after it. */
  send: z.strictObject({
    on: z.enum(['submit', 'click']),
    /** The pressed button, or the form where no button was pressed. */
    target: z.array(selector).min(1).max(12),
  }),
  actions: z.array(action).max(40),
  /** What stands at the window's edge while the rest scrolls (a pinned menu, notices): it is moved along with the page. */
  pinned: z.array(selector).max(12).default([]),
});

export type Profile = z.infer<typeof profileSchema>;
export type Locator = z.infer<typeof locator>;
export type TransferAction = z.infer<typeof action>;
