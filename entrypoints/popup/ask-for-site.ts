import { call } from '@/utils/messaging/client';
import { browser } from '@/utils/platform/browser';
import { patternOf } from '@/utils/platform/permissions';

/**
 * Asks the browser for one site. Call it straight from the click: the prompt needs the gesture, and closes the popup with
 * everything that still runs in it. So the wish leaves first and is not waited for, and the background finishes when the
 * browser tells it of the grant. What stands after the request happens only where the popup lives on.
 * @returns whether the page must be reloaded once, or null when access was refused
 */
export async function turnOnHere(origin: string): Promise<{ reload: boolean } | null> {
  // Whether it arrived shows in the second message, which repeats it.
  void call('site.turn', { origin, on: true }).catch(() => undefined);
  const granted = await browser.permissions.request({ origins: [patternOf(origin)] });
  const answer = await call('site.turn', { origin, on: granted });
  return granted ? answer : null;
}
