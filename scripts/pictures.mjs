import { join } from 'node:path';

/**
 * Takes the pictures of the README on the real desk, in light and dark: the reply page with a question and a promise, the
 * transfer review, Today and the practice ticket.
 */
export async function takePictures({ browser, panelOf, desk, folder }) {
  process.env.REQUEST_TRACKER = desk;
  const { addressOf, choose, signIn, typeReply } = await import('../tests/desks/harness/request-tracker.ts');

  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1560, height: 900 });
  const inBothSchemes = async (tab, name) => {
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await tab.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
    }
    await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  };

  await signIn(page);
  await page.goto(addressOf.ticket(2));
  // The desk fetches its history after the page; only there the customer's words are seen.
  await (await panelOf(page)).getByText('I called your line this morning').first().waitFor();
  await page.goto(addressOf.reply(2));
  const panel = await panelOf(page);
  await panel.getByRole('region', { name: 'Case' }).getByText('#2').waitFor();
  await typeReply(page, 'Hi Marcus,\n\nWe apologize for any inconvenience this may have caused. I will call you back tomorrow by 3 pm.');
  await panel.getByRole('region', { name: 'Draft' }).getByRole('listitem').first().waitFor();
  await panel.getByRole('checkbox', { name: 'Listen to understand' }).check();
  await panel.getByRole('button', { name: /^Keep/ }).waitFor();
  await inBothSchemes(page, 'ticket');

  await panel.getByRole('button', { name: /^Keep/ }).click();
  await choose(page, page.locator('form[name=TicketUpdate]'), 'Owner', /tomas/);
  await page.locator('input[name=SubmitTicket]').click();
  await panel.getByRole('alertdialog', { name: 'Before you transfer' }).waitFor();
  await inBothSchemes(page, 'transfer');
  await panel.getByRole('button', { name: 'Go back' }).click();

  const today = await browser.openOwn('today.html');
  await today.setViewportSize({ width: 1100, height: 900 });
  await today.getByText('Twenty minutes on hold').first().waitFor();
  await inBothSchemes(today, 'today');

  const practice = await browser.openOwn('practice.html');
  const practicePanel = await panelOf(practice);
  await practice.getByRole('button', { name: 'Type it for me' }).first().click();
  await practicePanel.getByRole('region', { name: 'Draft' }).getByRole('listitem').first().waitFor();
  await inBothSchemes(practice, 'practice');
}
