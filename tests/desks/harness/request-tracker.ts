import type { Locator, Page } from '@playwright/test';

/** Where the real desk is served; `npm run test:desks` starts one and says so. */
export const desk = process.env.REQUEST_TRACKER ?? 'http://127.0.0.1:18081';

export const addressOf = {
  ticket: (id: number): string => `${desk}/Ticket/Display.html?id=${id}`,
  reply: (id: number): string => `${desk}/Ticket/Update.html?id=${id}&Action=Respond`,
  basics: (id: number): string => `${desk}/Ticket/Modify.html?id=${id}`,
  people: (id: number): string => `${desk}/Ticket/ModifyPeople.html?id=${id}`,
  jumbo: (id: number): string => `${desk}/Ticket/ModifyAll.html?id=${id}`,
  forward: (id: number): string => `${desk}/Ticket/Forward.html?id=${id}`,
};

/** Signs in as an agent, by the desk's own form. */
export async function signIn(page: Page, agent: 'maya' | 'tomas' = 'maya'): Promise<void> {
  await page.goto(`${desk}/`);
  await page.locator('input[name=user]').fill(agent);
  await page.locator('input[name=pass]').fill('agentpass');
  await page.locator('input[name=pass]').press('Enter');
  await page.locator('.current-user').first().waitFor();
}

/** The body of the rich editor on a reply page, once it can be typed into. */
export async function composerOf(page: Page): Promise<Locator> {
  const body = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body[contenteditable=true]');
  await body.waitFor();
  return body;
}

/** Puts the caret at the start of the reply, above the signature, and types as a person does. */
export async function typeReply(page: Page, words: string): Promise<Locator> {
  const body = await composerOf(page);
  await body.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type(words);
  return body;
}

/** Chooses in one of the desk's dropdowns with the mouse: the real select behind it is hidden. */
export async function choose(page: Page, within: Locator, name: 'Queue' | 'Owner' | 'Status', option: RegExp): Promise<void> {
  const picker = within.locator('.bootstrap-select').filter({ has: page.locator(`select[name=${name}]`) }).first();
  await picker.locator('button.dropdown-toggle').click();
  await page.locator('.dropdown-menu.show li a').filter({ hasText: option }).first().click();
}

/** What the desk itself holds of a ticket, asked beside the browser. */
export interface TicketState {
  owner: string;
  queue: string;
  status: string;
}

const asRoot = { authorization: `Basic ${btoa('root:password')}`, 'content-type': 'application/json' };

async function rest(path: string, init: RequestInit = {}): Promise<unknown> {
  const answer = await fetch(`${desk}/REST/2.0/${path}`, { ...init, headers: asRoot });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

export async function ticketState(id: number): Promise<TicketState> {
  const ticket = (await rest(`ticket/${id}?fields[Queue]=Name`)) as { Owner: { id: string }; Queue: { Name?: string; id: string }; Status: string };
  return { owner: ticket.Owner.id, queue: ticket.Queue.Name ?? ticket.Queue.id, status: ticket.Status };
}

/** Sets a ticket back to where a test wants it. */
export const putTicket = (id: number, state: { Owner?: string; Queue?: string; Status?: string }): Promise<unknown> =>
  rest(`ticket/${id}`, { method: 'PUT', body: JSON.stringify(state) });

/** Ids of all that ever happened to a ticket: how a test counts that something happened exactly once. */
export async function historyOf(id: number): Promise<{ type: string; field: string; id: string }[]> {
  const { items } = (await rest(`ticket/${id}/history?fields=Type,Field&per_page=100`)) as {
    items: { id: string; Type: string; Field: string }[];
  };
  return items.map((one) => ({ id: one.id, type: one.Type, field: one.Field }));
}
