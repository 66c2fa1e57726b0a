import { z } from 'zod';
import { tiers } from '../conversation/tier';

/**
 * A CSS selector; ` >>> ` steps into the document of a same-origin frame or an open shadow root. `{id}` stands for the
 * conversation's id as the address or the page names it.
 */
const selector = z.string().min(1).max(300);
/** Ordered fallbacks, never joined by commas: the first that matches wins, and its position is told by the desk's health. */
const selectors = z.array(selector).max(12);
const someSelectors = selectors.min(1);

const locator = z.strictObject({
  /** Empty: it is not known where this desk shows it. */
  any: selectors,
  read: z.enum(['text', 'value', 'attribute']).default('text'),
  attribute: z.string().max(60).optional(),
  /** Cuts the wanted part out of the text read: everything before `after` and from `before` on is dropped. */
  after: z.string().max(40).optional(),
  before: z.string().max(40).optional(),
  /** A text without the mark `after` counts as nothing. */
  marked: z.boolean().default(false),
  /** `address`: the last e-mail address in what was read ("Order 12 - maya@shop.example - Mail"). */
  take: z.enum(['address']).optional(),
});
/** One, or several in the order of trust that are read in different ways. */
const locators = z.union([locator, z.array(locator).min(1).max(8)]);

const field = z.strictObject({
  any: someSelectors,
  /** What of it is compared: its value, or the text of a tag or button that shows the choice. */
  read: z.enum(['value', 'text', 'attribute']).default('value'),
  attribute: z.string().max(60).optional(),
  /** A value that means "unchanged" whatever stood there before. */
  unchanged: z.array(z.string().max(60)).default([]),
  /** An `owner` field set to the agent's own name is a claim, not a transfer. A `status` counts only where it became one of `solved`. */
  kind: z.enum(['owner', 'queue', 'status']),
  solved: z.array(z.string().max(60)).default([]),
  /** The same field in other forms of the page that the desk sends along with this one; looked up in the whole document. */
  alongside: selectors.default([]),
  /** The desk builds it anew with what was chosen before anything is sent, so that what was seen first tells a change as well. */
  rebuilt: z.boolean().default(false),
});

/** `Mod+Enter`: Control, or Command on a Mac. A last part is a `KeyboardEvent.key` without regard to case, or a `code` such as `NumpadEnter`. */
const keys = z.array(z.string().regex(/^(?:(?:Mod|Alt|Shift)\+)*\w+$/)).max(12);

/**
 * How an action takes effect.
 * `submit`: a form's submission. `change`: a select that acts as soon as it changes. `click`: a control or link that acts on click.
 * `gesture`: a control that acts on pressing or releasing the pointer, so that all of the gesture is held. `key`: a shortcut.
 * `form-submit-call`: the page's own script sends the form without any event, which takes a guard in the page's own world.
 */
const moment = z.enum(['submit', 'change', 'click', 'gesture', 'key', 'form-submit-call']);

/** What hands the customer over, or closes the case. */
const action = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  kind: z.enum(['transfer', 'forward', 'claim', 'solve']),
  on: z.array(moment).min(1),
  /** Forms, links or controls; for a shortcut, where the focus has to be. */
  target: someSelectors,
  /** For `key`. */
  keys: keys.default([]),
  /** Where present, the control's accessible name must be one of these as well (one class for Send, Save and Share). */
  words: z.array(z.string().max(60)).max(20).default([]),
  /** Any of these must be there, looked up in the composer's root, then in the scope: the composer is a forward. */
  when: selectors.default([]),
  /** A target in a list counts only if one of these opened the list: by `aria-controls` or `aria-owns`, else by having been pressed last. */
  opener: selectors.default([]),
  /** Buttons of such a form that do something else ("Add more files"). */
  except: selectors.default([]),
  /** With fields it is a transfer only if one of them differs from what it held when the conversation was first seen. */
  fields: z.array(field).max(8).default([]),
  /** Where it leads, for an action that always leads to the same. */
  to: z.string().max(60).optional(),
  /** How it is done after the answer; `auto`: as it came. `press-again`: the control refuses clicks of scripts, so the next press passes. */
  resume: z.enum(['auto', 'click', 'gesture', 'submit', 'change', 'press-again']).default('auto'),
  /** Only where the control is certain. False: warns beside the control without holding it. */
  hold: z.boolean().default(true),
});

const sendControl = z.strictObject({
  on: z.enum(['submit', 'click', 'gesture', 'key']),
  /** The pressed button, the form where no button was pressed, or for a key where the focus has to be. */
  target: someSelectors,
  keys: keys.default([]),
});

export const profileSchema = z.strictObject({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().max(60),
  revision: z.number().int().positive(),
  /** Date of the last check, and what it was checked against. */
  checked: z.iso.date(),
  evidence: z.array(z.string().max(300)).min(1),
  tier: z.enum(tiers),
  match: z.strictObject({
    /** `*.zendesk.com`, `mail.google.com`; empty: any host, decided by the fingerprint. */
    hosts: z.array(z.string().max(120)).default([]),
    /** The address's path (with its hash) contains one of these. Empty: any path. */
    paths: z.array(z.string().max(60)).default([]),
    /** Any of these selectors present means that the page is of this desk. */
    fingerprint: selectors.default([]),
  }),
  /** The part of the page that holds the conversation in view, for desks that keep several open in one page; nothing is read until it is there. Empty: all of it. */
  scope: selectors.default([]),
  conversation: z.strictObject({
    /** One of these must be present; an id in the address alone may be that of a user or an article. Empty: the id suffices. */
    when: selectors.default([]),
    /** A piece of the path at which the desk's own paths begin: what stands before it belongs to the installation. */
    root: z.string().max(60).optional(),
    /** Where the id stands in the address: a query parameter, or the text after a path piece. `number`: any other text there ("new") is no id. */
    id: z.strictObject({ query: z.array(z.string()).default([]), path: z.array(z.string()).default([]), number: z.boolean().default(false) }),
    /** Pieces of the path after which the account stands, where several share one host: the same number in two of them is not the same conversation. */
    tenant: z.array(z.string()).optional(),
    /** The id as the page shows it, for addresses that have none or lost it after a form was sent. In the order of trust. */
    idOnPage: z.array(locator).max(8).default([]),
    /** Whether the page's id goes before the address's. */
    idFrom: z.enum(['address', 'page']).default('address'),
    /**
     * For webmail, whose pages share no id: the conversation is the subject (without "Re:" and the like) together with the
     * first address read here that is not the agent's own. The first of all is the author of the mail on the page.
     */
    threadWith: locators.optional(),
    /** People name a conversation by its id. */
    numbered: z.boolean().default(true),
    /** Path that opens it again, `{id}` and `{tenant}` replaced, and `{path}` by the path of the page that it was read on; it follows what stands before `root`. */
    url: z.string().max(200),
    /** Where the page names that address itself; a page that names none leaves it as another page told it. */
    link: locator.optional(),
    subject: locators,
    requester: locators,
    /** Who is signed in, for telling a claim from a transfer. */
    agent: locator.optional(),
  }),
  thread: z.strictObject({
    /** Empty: how this desk shows messages is not known, so none is read. */
    item: selectors,
    /** What opened the conversation, where it stands apart: it counts where no message is the customer's. */
    first: selectors.optional(),
    /** Inside an item. Empty: the item itself. */
    body: selectors,
    /** The page does not tell who wrote what: only a message that stands alone, or what opened the conversation while no message follows, is the customer's. */
    alone: z.boolean().optional(),
    author: selector.optional(),
    /** What names the customers of this conversation on the page: an item is theirs if its author reads the same. Empty: `customer` and `notCustomer` decide. */
    customers: selectors.default([]),
    order: z.enum(['oldest-first', 'newest-first']),
    /** Attribute of an item ending in a number that grows with time; where it is there, `order` does not matter. */
    sequence: z.string().max(60).optional(),
    /** Inside a body: quoted text and buttons, never the author's words. */
    skip: selectors.default([]),
    /** An item is a customer's only if it matches or contains one of these. Empty: every item that is not excluded. */
    customer: selectors.default([]),
    /** An item that matches or contains one of these is the agents' side (or a note) and never the customer's words. `{agent}` stands for who is signed in. */
    notCustomer: selectors.default([]),
    /** A note to colleagues matches or contains one of these: it answers nobody. */
    note: selectors.optional(),
  }),
  composer: z.strictObject({
    any: someSelectors,
    /** The closest ancestor that belongs to one composer alone (a compose window with its own recipients and Send). Empty: the scope. */
    root: selectors.default([]),
    /** The id of the conversation that a composer belongs to, read inside its root, where several are open at once. */
    idOnRoot: z.array(locator).max(8).default([]),
    /** Where a composer without an id of its own belongs to the conversation in view; any other is a new message to somebody. */
    home: selectors.default([]),
    /** Present in the root (or matching it) means that the text goes to colleagues only. */
    note: selectors.default([]),
    /** For desks that tell it by a word alone: what shows whom the text goes to, and the words that mean colleagues. */
    noteWords: z.strictObject({ any: someSelectors, words: z.array(z.string().max(60)).min(1).max(40) }).optional(),
    forward: selectors.default([]),
    /** Inside the composer: never judged. */
    skip: selectors.default([]),
  }),
  /** Sends the reply: what was promised and not answered is offered once more after it. Empty: not known. */
  send: z.array(sendControl).max(8),
  actions: z.array(action).max(40),
  /** What stands at the window's edge while the rest scrolls (a pinned menu, notices): it is moved along with the page. */
  pinned: selectors.default([]),
});

export type Profile = z.infer<typeof profileSchema>;
export type ProfileInput = z.input<typeof profileSchema>;
export type Locator = z.infer<typeof locator>;
export type TransferAction = z.infer<typeof action>;
export type ActionField = z.infer<typeof field>;
export type SendControl = z.infer<typeof sendControl>;
