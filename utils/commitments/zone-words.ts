import abbreviations from './zone-abbreviations.json';

/** A phrase without its time zone, and the zone. */
export interface ZonedWords {
  /** IANA zone; null: the customer's, and it is not known. */
  zone: string | null;
  rest: string;
}

const theirs = /\b(?:their|your|customer's|the customer's|his|her) (?:local )?time(?: ?zone)?\b/i;
const cityTime = /\b((?:[a-z][\w'.-]+ ){1,3})(?:local )?time\b/i;
const short = new RegExp(String.raw`(?<=\d\s*(?:[apAP]\.?[mM]\.?)?\s?)\b(${Object.keys(abbreviations).join('|')})\b`);
const byShort: Record<string, string> = abbreviations;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s_]+/g, ' ').trim();

let cities: Map<string, string> | null = null;
const knownCities = (): Map<string, string> => (cities ??= new Map(Intl.supportedValuesOf('timeZone').map((zone) => [plain(zone.split('/').at(-1)!), zone])));

/** The zone of a city ("New York"), of a short name ("CET") or of its own name ("Europe/Berlin"); null for anything else. */
export function zoneNamed(words: string): string | null {
  const said = words.trim().replace(/ time$/i, '');
  const known = byShort[said.toUpperCase()] ?? knownCities().get(plain(said));
  if (known) return known;
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === said.toLowerCase()) ?? null;
}

/**
 * Cuts the time zone out of a phrase: "10:00 London time", "3 pm their time", "15:00 CET". Null where none is named.
 * @param theirZone IANA zone of the customer, or null while it is not known
 */
export function cutZone(words: string, theirZone: string | null): ZonedWords | null {
  const cut = (index: number, length: number, zone: string | null): ZonedWords => ({ zone, rest: `${words.slice(0, index)} ${words.slice(index + length)}` });
  const their = theirs.exec(words);
  if (their) return cut(their.index, their[0].length, theirZone);
  const named = short.exec(words);
  if (named) return cut(named.index, named[0].length, byShort[named[1]!]!);
  const city = cityTime.exec(words);
  if (!city) return null;
  // "Friday 10:00 New York time": the city is the longest run of words before "time" that is one.
  const before = city[1]!.trimEnd().split(' ');
  for (let first = 0; first < before.length; first += 1) {
    const name = before.slice(first).join(' ');
    const zone = knownCities().get(plain(name));
    if (!zone) continue;
    const start = city.index + before.slice(0, first).join(' ').length;
    return cut(start, city.index + city[0].length - start, zone);
  }
  return null;
}
