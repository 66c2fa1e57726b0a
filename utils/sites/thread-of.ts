import type { Profile } from './profile';
import { oneLine, readLocator, textsOf } from './read-locator';

/** What mail programs write before a subject that was answered or passed on, in the languages that they speak. */
const marks = /^(?:\s*(?:re|ref|res|rif|aw|antw|sv|vs|odp|ynt|fwd?|wg|tr|rv|enc|vb|doorst|vl|pd|ilt|回复|答复|转发|返信|転送)\s*(?:\[\d+\])?\s*[:：])+\s*/iu;
const anyAddress = /[\p{L}\p{N}.!#$%*+/=?^_`{|}~-]+@[\p{L}\p{N}.-]+/gu;
/** Pages cut a long subject at different lengths. */
const told = 100;
/** A mail that is passed on names its author in its first lines. */
const searched = 4_000;

/** A webmail conversation, by what all of its pages have in common. */
export interface Thread {
  id: string;
  subject: string;
  /** The mail on this page was written by the agent. */
  own: boolean;
}

/** A subject without the marks of answering and passing on. */
export const plainSubject = (subject: string): string => oneLine(subject).replace(marks, '');

/** A short name for a text: nothing of the text can be read from it. */
function nameFor(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) + at;
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join('-');
}

/** The conversation of a webmail page; null where the page shows no subject or no address. */
export function threadOf(document: Document, { conversation }: Profile): Thread | null {
  if (!conversation.threadWith) return null;
  const subject = plainSubject(readLocator(document, conversation.subject)?.text ?? '');
  if (!subject) return null;
  const agent = (conversation.agent && readLocator(document, conversation.agent)?.text.toLowerCase()) ?? '';
  let author: string | null = null;
  for (const { text } of textsOf(document, conversation.threadWith)) {
    for (const [found] of text.slice(0, searched).matchAll(anyAddress)) {
      const address = found.toLowerCase();
      author ??= address;
      if (address !== agent) return { id: nameFor(`${address}\n${subject.slice(0, told).toLowerCase()}`), subject, own: author === agent };
    }
  }
  return null;
}
