import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** Where the real webmail is served, and where what it sends is filed; `npm run test:desks` starts one and says so. */
export const webmail = process.env.ROUNDCUBE ?? 'http://127.0.0.1:18085';
const outbox = process.env.ROUNDCUBE_OUTBOX ?? '/nowhere';

export type Agent = 'support' | 'billing';

const compose = (how: string, uid: number): string => `${webmail}/?_task=mail&_action=compose&${how}=${uid}&_mbox=INBOX`;
export const addressOf = {
  inbox: `${webmail}/?_task=mail&_mbox=INBOX`,
  mail: (uid: number): string => `${webmail}/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`,
  reply: (uid: number): string => compose('_reply_uid', uid),
  forward: (uid: number): string => compose('_forward_uid', uid),
  forwardAttached: (uid: number): string => `${compose('_forward_uid', uid)}&_attachment=1`,
};

/** Signs in by the webmail's own form: support writes plain text, billing in the rich editor. */
export async function signIn(page: Page, agent: Agent): Promise<void> {
  await page.goto(webmail);
  await page.locator('#rcmloginuser').fill(`${agent}@helpdesk.test`);
  await page.locator('#rcmloginpwd').fill('mailpass');
  await page.locator('#rcmloginpwd').press('Enter');
  await page.locator('#messagelist').waitFor();
}

/** The body of the editor of this agent, once it can be typed into. */
export async function composerOf(page: Page, agent: Agent): Promise<Locator> {
  const body = agent === 'support' ? page.locator('textarea#composebody') : page.frameLocator('#composebody_ifr').locator('body[contenteditable=true]');
  await body.waitFor();
  return body;
}

/** Makes a line above quotation and signature and types on it as a person does. */
export async function typeMail(page: Page, agent: Agent, words: string): Promise<Locator> {
  const body = await composerOf(page, agent);
  await body.click();
  for (const key of ['ControlOrMeta+Home', 'Enter', 'ArrowUp']) await page.keyboard.press(key);
  await page.keyboard.type(words);
  return body;
}

/** Adds a recipient as a person does. */
export async function addRecipient(page: Page, address: string): Promise<void> {
  await page.locator('#compose_to .recipient-input input, #_to + .recipient-input input').first().click();
  await page.keyboard.type(`${address},`);
}

export const sendButton = (page: Page): Locator => page.locator('button.send:visible');

/** Subjects of all that was sent to an address, by what arrived at the other end. */
export const arrivedAt = (address: string): string[] =>
  readdirSync(outbox)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(outbox, name), 'utf8'))
    .filter((mail) => mail.includes(`RCPT TO:<${address}>`))
    .map((mail) => /^Subject: (.*(?:\r?\n[ \t].*)*)/m.exec(mail)?.[1]?.replace(/\r?\n[ \t]/g, ' ').trim() ?? '');
