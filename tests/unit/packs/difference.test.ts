import { describe, expect, it } from 'vitest';
import { differenceOf } from '@/utils/packs/difference';
import type { HeldSettings } from '@/utils/packs/layers';

interface Some {
  items: { id: string; title: string }[];
  days: number;
}
const item = (id: string, title = id): Some['items'][number] => ({ id, title });
const former: HeldSettings<Some> = { items: { hold: 'locked', value: [item('own', 'Own it'), item('ask', 'Ask'), item('thank', 'Thank')] }, days: { hold: 'free', value: 90 } };

describe('what a new version changes', () => {
  it('is nothing where only the order of keys in the file is another', () => {
    expect(differenceOf(former, { days: { value: 90, hold: 'free' }, items: former.items })).toEqual([]);
  });

  it('names the items that come, go, change and move', () => {
    const next: HeldSettings<Some> = { ...former, items: { hold: 'recommended', value: [item('thank', 'Thank'), item('own', 'Own it'), item('ask', 'Ask first'), item('new', 'Say when')] } };
    expect(differenceOf(former, next)).toEqual([
      { key: 'items', change: 'changed', added: ['Say when'], removed: [], changed: ['Ask first'], reordered: true, hold: 'recommended' },
    ]);
    expect(differenceOf(next, former)[0]).toMatchObject({ added: [], removed: ['Say when'], changed: ['Ask'], hold: 'locked' });
  });

  it('does not call it another order where an item only came or went', () => {
    const next: HeldSettings<Some> = { ...former, items: { hold: 'locked', value: [item('new'), item('own', 'Own it'), item('thank', 'Thank')] } };
    expect(differenceOf(former, next)[0]).toMatchObject({ added: ['new'], removed: ['Ask'], reordered: false, hold: null });
  });

  it('names keys that come and go', () => {
    expect(differenceOf({}, former).map(({ key, change, hold }) => [key, change, hold])).toEqual([['items', 'added', 'locked'], ['days', 'added', 'free']]);
    expect(differenceOf(former, {}).map(({ key, change }) => [key, change])).toEqual([['items', 'removed'], ['days', 'removed']]);
  });
});
