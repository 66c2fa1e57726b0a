/** One promise as a calendar takes it. */
export interface CalendarEntry {
  /** The promise's own id: a second import changes the first instead of standing beside it. */
  id: string;
  summary: string;
  /** May be empty. */
  description: string;
  /** Address of the conversation; left out unless it is one of the web. */
  url: string;
  /** Epoch milliseconds, as those below. */
  dueAt: number;
  createdAt: number;
  /** When it was last changed. */
  changedAt: number;
}

/** RFC 5545 counts octets, the line's end not among them. */
const mostOctets = 75;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Breaks a content line without breaking a character; every further line begins with a space, which counts. */
const folded = (line: string): string => {
  const lines = [''];
  let room = mostOctets;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      lines.push(' ');
      room = mostOctets - 1;
    }
    lines[lines.length - 1] += character;
    room -= size;
  }
  return lines.join('\r\n');
};

const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // No control character may stand in a text.
    .replace(/\p{Cc}/gu, ' ');

/**
 * In UTC: a promise is due at one instant, which needs no rules of a zone that may have changed by then, and every calendar shows it
 * in the zone of whoever looks.
 */
const instant = (at: number): string => new Date(Math.floor(at / 1000) * 1000).toISOString().replace(/[-:]|\.\d+/g, '');

const isOfTheWeb = (url: string): boolean => /^https?:\/\/[\x21-\x7e]+$/.test(url);

const event = ({ id, summary, description, url, dueAt, createdAt, changedAt }: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  `UID:${text(id)}`,
  `DTSTAMP:${instant(changedAt)}`,
  `CREATED:${instant(createdAt)}`,
  `LAST-MODIFIED:${instant(changedAt)}`,
  // Grows with every change, so that a calendar takes the newer one.
  `SEQUENCE:${Math.max(0, Math.floor((changedAt - createdAt) / 1000))}`,
  `DTSTART:${instant(dueAt)}`,
  'DURATION:PT15M',
  'TRANSP:TRANSPARENT',
  `SUMMARY:${text(summary)}`,
  ...(description ? [`DESCRIPTION:${text(description)}`] : []),
  ...(isOfTheWeb(url) ? [`URL:${url}`] : []),
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${text(summary)}`,
  'TRIGGER:PT0S',
  'END:VALARM',
  'END:VEVENT',
];

/** Promises as a file that calendars take in (RFC 5545). */
export const calendarFile = (entries: readonly CalendarEntry[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Followthrough//Promises//EN', 'CALSCALE:GREGORIAN', ...entries.flatMap(event), 'END:VCALENDAR', '']
    .map(folded)
    .join('\r\n');
