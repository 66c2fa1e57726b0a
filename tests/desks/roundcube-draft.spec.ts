import { panelOf } from '../e2e/harness/panel-frame';
import { addressOf, type Agent, arrivedAt, composerOf, sendButton, typeMail } from './harness/roundcube';
import { expect, test } from './harness/webmail-test';

const canned = 'We apologize for any inconvenience this may have caused.';
const promise = 'I will call you back tomorrow by 3 pm.';

interface Writer {
  agent: Agent;
  editor: string;
  uid: number;
  customer: string;
  /** Something that only this customer said. */
  said: RegExp;
}

const writers: Writer[] = [
  { agent: 'support', editor: 'plain editor', uid: 6, customer: 'joost@customer.test', said: /every evening|router|March/ },
  { agent: 'billing', editor: 'rich editor', uid: 1, customer: 'elena.petrova@customer.test', said: /INV-2231|129\.00|12 euro|twice|rent/ },
];

for (const { agent, editor, uid, customer, said } of writers)
  test.describe(`in the ${editor}`, () => {
    test.use({ agent });

    test('one canned line and one promise are the agent’s own; sent without being held, the promise is offered once more', async ({ page }) => {
      await page.goto(addressOf.mail(uid));
      await expect((await panelOf(page)).getByRole('region', { name: 'Case' })).toContainText(said);
      await page.goto(addressOf.reply(uid));
      const panel = await panelOf(page);
      const findings = panel.getByRole('region', { name: 'Draft' }).getByRole('listitem');
      const body = await typeMail(page, agent, `${canned} `);
      await expect(findings).toHaveCount(1);
      await expect(findings.first()).toHaveAccessibleDescription(said);
      await page.keyboard.type(promise);
      await expect(panel.getByRole('region', { name: 'Promises' }).getByRole('button', { name: /^Keep/ })).toHaveCount(1);
      if (agent === 'billing') expect(await body.evaluate((element) => element.innerHTML)).not.toContain('followthrough');

      const before = arrivedAt(customer).length;
      await sendButton(page).click();
      await expect.poll(() => arrivedAt(customer).length).toBe(before + 1);
      await page.waitForURL(/_mbox=INBOX/);
      await page.goto(addressOf.mail(uid));
      await expect((await panelOf(page)).getByRole('region', { name: 'Promises' })).toContainText('You sent this. Keep it as a promise?');
    });

    test('neither quotation nor signature is judged', async ({ page }) => {
      await page.goto(addressOf.reply(uid));
      const findings = (await panelOf(page)).getByRole('region', { name: 'Draft' }).getByRole('listitem');
      const body = await composerOf(page, agent);
      if (agent === 'support')
        await body.evaluate((element, words) => {
          const field = element as HTMLTextAreaElement;
          field.value = `> ${words}\n> ${words}\n${field.value}\n-- \n${words}`;
        }, canned);
      else
        await body.evaluate((element, words) => {
          for (const part of element.querySelectorAll('blockquote, #_rc_sig')) part.append(` ${words}`);
          if (!element.querySelector('#_rc_sig')) throw new Error('no signature');
        }, canned);
      await typeMail(page, agent, `${canned} `);
      await expect(findings).toHaveCount(1);
    });
  });
