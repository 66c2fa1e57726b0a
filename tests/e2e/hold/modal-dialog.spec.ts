import { expect, test } from '../desk/desk-test';

const form = `<form class="ticket" action="/do"><select name="owner"><option value="" selected>maya (unchanged)</option><option value="2">tomas</option></select>
  <button id="send" name="go" value="1">Save</button></form>`;

test('in a modal dialog of the page the review can be answered, and afterwards the dialog is as before', async ({ desk }) => {
  await desk.open(`<dialog>${form}</dialog>`);
  const panel = desk.page.frame({ url: /\/panel/ })!;
  await panel.evaluate(() => document.body.append('the same'));
  await desk.page.evaluate(() => document.querySelector('dialog')!.showModal());
  const before = await desk.page.locator('dialog').innerHTML();
  for (const verdict of ['back', 'anyway'] as const) {
    await desk.page.selectOption('select[name=owner]', '2');
    await desk.page.click('#send');
    const id = await desk.hold();
    await expect(panel.locator('body')).toContainText('the same');
    await panel.getByRole('button').click();
    if (verdict === 'back') {
      await desk.answer(id, verdict);
      expect(await desk.page.locator('dialog').innerHTML()).toBe(before);
    } else await Promise.all([desk.page.waitForURL('**/do?*'), desk.answer(id, verdict)]);
  }
  expect(desk.done()).toHaveLength(1);
});
