import type { Page } from '@playwright/test';
import { sign } from '../../utils/packs/signature';
import { toShareCode } from '../../utils/packs/share-code';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, replyPath } from './harness/small-desk';

const item = (id: string, title: string, more: object = {}) => ({ id, title, why: 'They should not have to chase it.', question: 'Do they know?', stage: 'listen', ...more });
const pack = (version: number, settings: object, more: object = {}) => ({ format: 'followthrough-pack', schema: 1, id: 'support', name: 'Support team', version, publisher: 'Lee', settings, ...more });
const recommended = <Value>(value: Value) => ({ hold: 'recommended', value });
const first = pack(1, {
  items: recommended([item('own-it', 'Say that it is yours'), item('day', 'Name the day'), item('sorry', 'Say what went wrong', { when: { situations: ['Complaint'] } })]),
  contact: recommended('Lee, ext. 12'),
  links: recommended([{ id: 'status', name: 'Status page', address: 'https://status.example.com' }]),
  presets: { hold: 'locked', value: ['in 20 minutes'] },
});
const second = pack(
  2,
  { ...first.settings, items: recommended([item('day', 'Name the day and the hour'), item('own-it', 'Say that it is yours'), item('ask', 'Ask what it cost them')]), retentionDays: recommended(30) },
  { changelog: [{ version: 2, date: '2026-11-20', changes: 'Ask what it cost them.' }] },
);

test('a pack is pasted, seen, accepted, worked with, followed by another version, gone back from and removed; a bad signature and a bad layer are refused', async ({ browserWithExtension: browser }) => {
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify'])) as CryptoKeyPair;
  const signed = async (one: object): Promise<object> => ({ ...one, signature: await sign(JSON.parse(JSON.stringify(one)), pair) });
  const code = async (one: object): Promise<string> => toShareCode(JSON.stringify(one));
  const desk = await openSmallDesk();
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', replyPath));
  const panel = await panelOf(page);
  const list = panel.getByRole('region', { name: 'Checklist' });
  // In front, since a page behind another is drawn seldom.
  const options = await browser.openOwn('options.html');
  const team = options.getByRole('region', { name: 'Team' });
  const review = team.getByRole('group', { name: 'The pack that you look at' });
  const look = async (text: string): Promise<void> => {
    await team.getByLabel('A code, a link or the text of a pack').fill(text);
    await team.getByRole('button', { name: 'See what it is' }).click();
    await expect(review).toBeVisible();
  };
  await expect(list.getByRole('checkbox')).toHaveCount(10);

  await look('hello');
  await expect(review).toContainText('There is no pack in it');
  await review.getByRole('button', { name: 'Close' }).click();
  await look(JSON.stringify(pack(1, { items: recommended([item('own-it', '')]) })));
  await expect(review).toContainText('settings.items.value[0].title');
  await expect(review).toContainText('("")');
  await review.getByRole('button', { name: 'Close' }).click();

  await look(await code(await signed(first)));
  await expect(review).toContainText('you have not met this signature before');
  await expect(review).toContainText('Checklist: 3 added: Say that it is yours, Name the day, Say what went wrong; recommended');
  await expect(review).toContainText('Usual times: in 20 minutes; you cannot change it');
  expect(await ask(options, 'pack.list', {})).toMatchObject({ packs: [] });
  await review.getByRole('button', { name: 'Accept' }).click();
  await expect(team.getByText('counts now', { exact: true })).toBeVisible();

  // The panel shows the team's at once, and a tick is kept by the item's id.
  await expect(list.getByRole('checkbox')).toHaveCount(2);
  await list.getByRole('checkbox', { name: 'Name the day' }).check({ force: true });
  await list.getByLabel('What is it about?').selectOption('Complaint');
  await expect(list.getByRole('checkbox')).toHaveCount(3);
  await list.getByLabel('What is it about?').selectOption('Not said');
  await expect(list.getByRole('checkbox')).toHaveCount(2);
  await expect(panel.getByText('Your lead: Lee, ext. 12')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Status page' })).toHaveAttribute('href', 'https://status.example.com');

  // What is locked says by whom, and is no control any more.
  const times = options.getByRole('region', { name: 'Usual times' });
  await expect(times).toContainText('Set by Support team and not to be changed here. Ask your lead.');
  await expect(times.getByRole('button').last()).toBeDisabled();

  const strangers = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify'])) as CryptoKeyPair;
  await look(await code({ ...second, signature: await sign(JSON.parse(JSON.stringify(second)), strangers) }));
  await expect(review).toContainText('Signed by somebody else than the earlier versions');
  await expect(review.getByRole('button', { name: 'Accept' })).toHaveCount(0);
  await review.getByRole('button', { name: 'Close' }).click();

  await look(`https://team.example.com/packs#${await code(await signed(second))}`);
  await expect(review).toContainText('Version 2: Ask what it cost them.');
  await expect(review).toContainText('Checklist: added: Ask what it cost them; changed: Name the day and the hour; removed: Say what went wrong; in another order');
  await expect(review).toContainText('How long closed cases are kept: 30 days; recommended');
  await review.getByRole('button', { name: 'Accept' }).click();
  await expect(list.getByRole('checkbox')).toHaveCount(3);
  await expect(list.getByRole('checkbox', { name: 'Name the day and the hour' })).toBeChecked();
  const removing = options.getByRole('region', { name: 'How long it is kept' });
  await expect(removing.getByText('From Support team, recommended. Without it: 90 days.')).toBeVisible();
  await ask(options, 'retention.set', { days: 365 });
  await expect(removing.getByText('Set by you. Recommended: 30 days.')).toBeVisible();
  await removing.getByRole('button', { name: 'Use the team’s: How long closed cases are kept' }).click();
  await expect(removing.getByText('From Support team, recommended. Without it: 90 days.')).toBeVisible();

  await team.getByRole('button', { name: '1 other version' }).click();
  await team.getByRole('button', { name: 'Go back to version 1' }).click();
  await expect(list.getByRole('checkbox')).toHaveCount(2);
  await expect(list.getByRole('checkbox', { name: 'Name the day' })).toBeChecked();

  // A layer that this version cannot use is left out whole, and says so; the other goes on.
  await brokenLayer(options);
  await expect(team.getByRole('alert')).toContainText('The pack “House” was left out as a whole');
  await expect(list.getByRole('checkbox')).toHaveCount(2);

  await team.getByRole('button', { name: 'Remove the pack Support team of your team' }).click();
  await expect(list.getByRole('checkbox')).toHaveCount(10);
  await options.locator('.ui-toast').getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('checkbox')).toHaveCount(2);
  await team.getByRole('button', { name: 'Remove the pack Support team of your team' }).click();
  await expect(list.getByRole('checkbox')).toHaveCount(10);
  await expect(times.getByRole('button').last()).toBeEnabled();
  await desk.close();
});

/** As an older version of the program left it: only a file with everything brings such a row in. */
const brokenLayer = async (own: Page): Promise<void> => {
  const { version } = await ask(own, 'data.export', {});
  const row = { id: 'house', name: 'House', origin: 'team', active: true, version: 1, previous: null, pinnedKey: null, address: null, pending: null, changedAt: 1 };
  await ask(own, 'restore.apply', { file: { format: 'followthrough-backup', version, exportedAt: '', tables: { packs: [row] } } });
};
