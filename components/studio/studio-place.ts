/** Parts of the studio for one draft, in the order in which they are offered. */
export const studioParts = ['items', 'templates', 'language', 'limits', 'times', 'links', 'try', 'out'] as const;
export type StudioPart = (typeof studioParts)[number];

/** Where in the studio somebody is: at its beginning, at the team sheet, or in a part of a draft. */
export type StudioPlace = { at: 'start' } | { at: 'sheet' } | { at: 'draft'; id: string; part: StudioPart };

export const placeAddress = (place: StudioPlace): string => (place.at === 'start' ? '#' : place.at === 'sheet' ? '#sheet' : `#draft=${encodeURIComponent(place.id)}&part=${place.part}`);

/** @param fragment of the page's address */
export const placeIn = (fragment: string): StudioPlace => {
  if (fragment === '#sheet') return { at: 'sheet' };
  const named = new URLSearchParams(fragment.slice(1));
  const id = named.get('draft');
  return id ? { at: 'draft', id, part: studioParts.find((part) => part === named.get('part')) ?? 'items' } : { at: 'start' };
};
