import type { Page } from '@playwright/test';

/** How a desk of `tests/fixtures` is used in a browser. */
export interface DeskCase {
  /** Profile id. */
  id: string;
  folder: string;
  address: string;
  /** The composer, through the frames that it stands in. */
  composer: string[];
  /** Position of the fallback that finds the composer. */
  rung?: number;
  /** A page on which the composer is of another kind, where the desk tells them apart. */
  other?: { page: string; address?: string; kind: 'note' | 'forward'; composer?: string[] };
  transfers: TransferCase[];
}

export interface TransferCase {
  what: string;
  /** The page of the fixture; `conversation` where it is not named. */
  page?: string;
  /** Uses the desk as an agent does, up to what would hand the customer over. */
  use(page: Page): Promise<void>;
  /** Held until the agent has answered, or only warned about. */
  held: boolean;
  /** What the review says of where it goes. */
  to?: string;
}

const pick = (selector: string) => (page: Page) => page.locator(selector).click();

/** Every desk that is known from public evidence, with every way in which its fixture can hand a customer over. */
export const deskCases: DeskCase[] = [
  {
    id: 'redmine',
    folder: 'redmine-2026-08',
    address: 'https://desk.test/redmine/issues/42',
    composer: ['#issue_notes'],
    other: { page: 'note', address: 'https://desk.test/redmine/issues/42/edit', kind: 'note' },
    transfers: [
      {
        what: 'the assignee changed, by the button',
        held: true,
        to: 'Tomas Keller',
        async use(page) {
          await page.selectOption('#issue_assigned_to_id', '30');
          await page.click('input[name=commit]');
        },
      },
      {
        what: 'the project changed, by the key',
        held: true,
        to: 'Billing',
        async use(page) {
          await page.selectOption('#issue_project_id', '2');
          await page.focus('#issue_notes');
          await page.keyboard.press('Control+Enter');
        },
      },
    ],
  },
  {
    id: 'glpi',
    folder: 'glpi-11',
    address: 'https://desk.test/glpi/front/ticket.form.php?id=17',
    composer: ['iframe.tox-edit-area__iframe', 'body'],
    other: { page: 'note', kind: 'note', composer: ['.itilfollowup textarea'] },
    transfers: [
      {
        what: 'a group added to those it is assigned to',
        held: true,
        to: 'Billing',
        async use(page) {
          await page.selectOption('select[data-actor-type=assign]', ['User_28', 'Group_3']);
          await page.click('button[name=update]');
        },
      },
    ],
  },
  {
    id: 'zammad',
    folder: 'zammad-2026-11',
    address: 'https://desk.test/#ticket/zoom/42',
    composer: ['.content.active .articleNewEdit-body'],
    other: { page: 'note', kind: 'note' },
    transfers: [
      {
        what: 'the group changed and Update pressed',
        held: true,
        to: 'Billing',
        async use(page) {
          await page.selectOption('.content.active select[name=group_id]', '2');
          await page.click('.content.active .js-submit');
        },
      },
      {
        what: 'the owner set to oneself',
        held: false,
        async use(page) {
          await page.selectOption('.content.active select[name=owner_id]', '28');
          await page.click('.content.active .js-submit');
        },
      },
      { what: 'a macro', held: true, use: pick('.js-dropdownActionMacro') },
    ],
  },
  {
    id: 'chatwoot',
    folder: 'chatwoot-4',
    address: 'https://desk.test/app/accounts/3/conversations/42',
    composer: ['.reply-box [contenteditable]'],
    other: { page: 'note', kind: 'note' },
    transfers: [{ what: 'an agent chosen from the list', held: true, use: pick('#agent') }],
  },
  {
    id: 'freshdesk',
    folder: 'freshdesk-2026-08',
    address: 'https://acme.freshdesk.com/a/tickets/42',
    composer: ['.fr-element'],
    other: { page: 'note', kind: 'note' },
    transfers: [
      {
        what: 'the group changed and Update pressed',
        held: true,
        to: 'Billing',
        async use(page) {
          await page.click('.ember-power-select-option');
          await page.click('#update');
        },
      },
    ],
  },
  {
    id: 'outlook',
    folder: 'outlook-2026-11',
    address: 'https://outlook.office.com/mail/',
    composer: ['[role=textbox]'],
    other: { page: 'forward', kind: 'forward' },
    transfers: [
      { what: 'a forward, by the button', page: 'forward', held: true, use: pick('[data-testid=ComposeSendButton] button') },
      {
        what: 'a forward, by the key',
        page: 'forward',
        held: true,
        async use(page) {
          await page.click('[role=textbox]');
          await page.keyboard.press('Control+Enter');
        },
      },
    ],
  },
  {
    id: 'hubspot',
    folder: 'hubspot-2026-10',
    address: 'https://app-eu1.hubspot.com/help-desk/77/view/1/ticket/42/thread/9',
    composer: ['[data-test-id=rte-content]'],
    other: { page: 'note', kind: 'note' },
    transfers: [{ what: 'an owner chosen from the list', held: false, use: pick('[role=option]') }],
  },
  {
    id: 'intercom',
    folder: 'intercom-2026-04',
    address: 'https://app.intercom.com/a/inbox/abc/inbox/shared/all/conversation/42?view=List',
    composer: ['.ProseMirror'],
    transfers: [],
  },
  {
    id: 'help-scout',
    folder: 'help-scout-2026-11',
    address: 'https://secure.helpscout.net/conversation/900/42?viewId=7',
    composer: ['[contenteditable]'],
    transfers: [{ what: 'an assignee chosen from the list', held: false, use: pick('[role=menuitem]') }],
  },
  {
    id: 'jira-service-management',
    folder: 'jira-service-management-2026-04',
    address: 'https://acme.atlassian.net/jira/servicedesk/projects/SUP/queues/custom/12/SUP-7',
    composer: ['#ak-editor-textarea'],
    other: { page: 'note', address: 'https://acme.atlassian.net/browse/SUP-7', kind: 'note' },
    transfers: [{ what: 'an assignee chosen from the list', held: false, use: pick('[role=option]') }],
  },
  {
    id: 'salesforce',
    folder: 'salesforce-2026-11',
    address: 'https://acme.lightning.force.com/lightning/r/Case/500AA00000abcdEYAQ/view',
    composer: ['iframe', 'iframe', 'body'],
    transfers: [{ what: 'the dialog for another owner', held: false, use: pick('[name="change owner"]') }],
  },
  {
    id: 'zoho-desk',
    folder: 'zoho-desk-2026-11',
    address: 'https://desk.zoho.eu/agent/acme/support/tickets/details/42',
    composer: ['.zd_v2-replyeditor-wrapper iframe', 'body'],
    other: { page: 'note', address: 'https://desk.zoho.eu/agent/acme/all/tickets/details/42', kind: 'note', composer: ['.KB_Editor iframe', 'body'] },
    transfers: [],
  },
];
