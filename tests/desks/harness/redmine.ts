import type { Page } from '@playwright/test';

/** Where the real desk is served; `npm run test:desks` starts one and says so. */
const desk = process.env.REDMINE ?? 'http://127.0.0.1:18093';
const key = process.env.REDMINE_KEY ?? '';

export const addressOf = {
  issue: (id: number): string => `${desk}/issues/${id}`,
  list: `${desk}/projects/support/issues`,
};

/** Signs in as the agent, by the desk's own form. */
export async function signIn(page: Page): Promise<void> {
  await page.goto(`${desk}/login`);
  await page.locator('#username').fill('maya');
  await page.locator('#password').fill('deskpass');
  await page.locator('#password').press('Enter');
  await page.locator('#loggedas').waitFor();
}

/** Opens the form below an issue and types a note as a person does. */
export async function typeNote(page: Page, words: string): Promise<void> {
  await page.locator('.contextual .icon-edit').first().click();
  await page.locator('#issue_notes').click();
  await page.keyboard.type(words);
}

const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const answer = await fetch(desk + path, { ...init, headers: { 'X-Redmine-API-Key': key, 'Content-Type': 'application/json' } });
  if (!answer.ok) throw new Error(`the desk answered ${answer.status} to ${path}`);
  return answer;
};

/** What the desk itself holds of an issue, asked beside the browser. */
export interface IssueState {
  assignee: string;
  project: string;
  /** How often it was written to or changed. */
  changes: number;
}

export async function issueState(id: number): Promise<IssueState> {
  const { issue } = (await (await ask(`/issues/${id}.json?include=journals`)).json()) as {
    issue: { assigned_to?: { name: string }; project: { name: string }; journals: unknown[] };
  };
  return { assignee: issue.assigned_to?.name ?? '', project: issue.project.name, changes: issue.journals.length };
}

/** Assigned to nobody, in the project Support. */
export async function putIssue(id: number): Promise<void> {
  await ask(`/issues/${id}.json`, { method: 'PUT', body: JSON.stringify({ issue: { assigned_to_id: '', project_id: 'support' } }) });
}
