import { openLocalSite, type LocalSite } from './local-site';

/** Made-up words of a customer; one of them is named in the question about a canned line. */
export const customerWords = 'I waited on hold for twenty minutes this morning and then the line went dead. Please do not send me the article again.';

const people = `
  <div class="ticket-info-people"><div class="requestors"><span class="current-value"><span class="user">Marcus Oyelaran</span></span></div></div>`;

const heading = (id: string): string => `#${id}: Cut off after twenty minutes`;

const around = (component: string, id: string, body: string, head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${heading(id)}</title>${head}</head>
<body id="comp-Ticket-${component}">
  <div id="rt-header-container"><span id="preferences"><span class="current-user">maya</span></span></div>
  <div id="header"><h1>${heading(id)}</h1></div>
  <a id="page-display" href="/Ticket/Display.html?id=${id}">Display</a>
  ${body}
</body></html>`;

const display = (id: string, head: string): string =>
  around(
    'Display',
    id,
    `${people}
  <div class="transaction Ticket-transaction message" data-transaction-id="1">
    <div class="description"><span class="user">Marcus Oyelaran</span></div>
    <div class="messagebody">${customerWords}</div>
  </div>
  <form name="TicketModify" method="post" action="/Ticket/Display.html?id=${id}">
    <label>Queue <select name="Queue"><option value="1" selected>Support</option><option value="2">Billing</option></select></label>
    <button name="SubmitTicket">Save Changes</button>
  </form>`,
    head,
  );

const reply = (id: string, head: string): string =>
  around(
    'Update',
    id,
    `<form name="TicketUpdate" method="post" action="/Ticket/Display.html?id=${id}">
    <input type="hidden" name="id" value="${id}">
    <select id="UpdateType" name="UpdateType"><option value="private">Comments</option><option value="response" selected>Reply</option></select>
    <label>Owner <select name="Owner"><option value="" selected>maya (Unchanged)</option><option value="14">maya</option><option value="22">tomas</option></select></label>
    <textarea id="UpdateContent" name="UpdateContent" aria-label="Message" rows="12" cols="80"></textarea>
    <input type="submit" name="SubmitTicket" value="Update Ticket">
  </form>`,
    head,
  );

/**
 * A desk of two pages, in the shape of Request Tracker's, for what needs a desk but not a real one.
 * @param head put into the head of every page: how a test makes the page hostile
 */
export const openSmallDesk = (head = ''): Promise<LocalSite> =>
  openLocalSite((path) => {
    const id = /\bid=(\d+)/.exec(path)?.[1] ?? '7';
    return path.startsWith('/Ticket/Update') ? reply(id, head) : path.startsWith('/Ticket/Display') ? display(id, head) : null;
  });

/** Any other number is another ticket of the same customer. */
export const ticketPathOf = (id: number): string => `/Ticket/Display.html?id=${id}`;
export const ticketPath = ticketPathOf(7);
export const replyPath = '/Ticket/Update.html?id=7&Action=Respond';
