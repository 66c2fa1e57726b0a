import { aPack, item } from '../unit/background/a-pack';
import { ask } from './harness/ask-background';
import { chromiumPolicy, ownCopyOf } from './harness/browser-policy';
import { ExtensionBrowser, extensionIdOf, folderOf } from './harness/extension-browser';
import { expect, test } from './harness/extension-test';

/** For what is evaluated in the browser's own page about policies. */
declare const chrome: { send(message: string): void };

const pack = aPack({ items: { hold: 'locked', value: [item('greet', { title: 'Greet by name' })] } }, { id: 'acme', name: 'Acme', publisher: 'Acme, IT' });

/** The browser reads its policies again, as it does by itself a few seconds after a file changed. */
async function reloadPolicies(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://policy');
  await page.evaluate(() => chrome.send('reloadPolicies'));
  await page.close();
}

test('a pack from the browser’s policy counts and is shown as the organisation’s, one that is not sound is told, and without a policy all is as before', async () => {
  const copy = ownCopyOf(folderOf('chrome-mv3-e2e'));
  const policy = chromiumPolicy(extensionIdOf(copy.folder));
  policy.set({ pack: JSON.stringify(pack) });
  const browser = await ExtensionBrowser.open({ folder: copy.folder }).catch((error: unknown) => {
    policy.remove();
    throw error;
  });
  try {
    const options = await browser.openOwn('options.html');
    const team = options.getByRole('region', { name: 'Team' });
    const asking = options.getByRole('region', { name: 'What is asked' });
    const plain = asking.getByRole('checkbox');
    const card = team.getByRole('listitem').filter({ has: options.getByRole('heading', { name: 'Acme' }) });
    const inForce = team.getByRole('button', { name: 'Every setting, and where it comes from' });
    const checklist = team.locator('dl > div').filter({ has: options.getByText('Checklist', { exact: true }) });
    await expect(card).toContainText('set by your organisation');
    await expect(card).toContainText('version 1 · by Acme, IT');
    await expect(card.getByRole('button')).toHaveCount(0);
    await inForce.click();
    await expect(checklist).toContainText('Greet by name');
    await expect(checklist).toContainText('Set by your organisation (Acme) and not to be changed here.');

    // What the policy leaves alone is the person's own, until it holds that fast too.
    await plain.press('Space');
    await expect(asking).toContainText('Set by you.');
    policy.set({ pack: JSON.stringify({ ...pack, version: 2, settings: { ...pack.settings, plainLanguage: { hold: 'locked', value: false } } }) });
    await reloadPolicies(browser);
    await expect(asking).toContainText('Set by your organisation (Acme) and not to be changed here. Without it: on.');
    await expect(plain).toBeDisabled();
    await expect(plain).not.toBeChecked();

    policy.set({ pack: JSON.stringify({ ...pack, version: 0 }) });
    await reloadPolicies(browser);
    await expect(team.getByRole('alert')).toContainText('What your organisation set in the browser was not taken. Its pack is not sound: version: ');
    await expect(card).toContainText('version 2');
    expect((await ask(options, 'settings.settled', {})).items.origin).toBe('organisation');

    policy.remove();
    await reloadPolicies(browser);
    await expect(asking).toContainText('Set by you.');
    await expect(plain).toBeEnabled();
    await expect(plain).toBeChecked();
    await expect(card).toHaveCount(0);
    await expect(team.getByRole('alert')).toHaveCount(0);
    await expect(checklist).toContainText('Built in.');
  } finally {
    await browser.close();
    policy.remove();
    copy.remove();
  }
});
