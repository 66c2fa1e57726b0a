import { expect, it } from 'vitest';
import { previewView, type Shown } from '@/components/studio/preview-view';

const shown = (settings: Shown['draft']['settings'], transfer: number | null): Shown => ({ draft: { name: 'Support', settings }, findings: [], channel: 'desk', transfer });
const view = (of: Shown) => previewView(of, { marks: {}, situation: null }, 'Europe/Berlin', 1_790_000_000_000);

it('shows the team’s words on handing over in the review that is asked for', () => {
  const settings: Shown['draft']['settings'] = { transfer: { hold: 'recommended', value: { policy: 'Call Billing first.', warnFrom: 1 } } };
  expect(view(shown(settings, null)).feed?.hold).toBeNull();
  const { feed, team } = view(shown(settings, 3));
  expect(feed?.hold).toMatchObject({ kind: 'transfer', to: 'Billing' });
  expect(team.transfer).toEqual({ policy: 'Call Billing first.', warnFrom: 1 });
});
