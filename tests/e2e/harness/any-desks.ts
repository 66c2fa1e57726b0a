import { type LocalSite, openLocalSite } from './local-site';

/** Desks that no profile knows, each of a make of its own; nothing in them was copied from a product. */

const html = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px sans-serif} [hidden]{display:none} .menu{display:none} .menu.open{display:block} .editing{min-height:60px;border:1px solid #888}</style>${head}</head><body>${body}</body></html>`;

export const harbourWords = 'The kettle you sent leaks at the base, and the second one does as well.';
/**
 * Rendered by its server. Two forms behind tabs, a rich editor in place of each text area, and a transfer in a modal dialog whose
 * field has a name that nobody can read.
 */
const harbour = html(
  'Request #48291 - Harbour',
  `<div id="top"><div class="account-name">maya</div><form role="search"><input name="q" aria-label="Search requests"><textarea aria-label="Search in text" rows="3" cols="40"></textarea></form></div>
  <h2><a href="/support/request.php?rid=31">Request #48291</a></h2>
  <div class="subject-line"><h3>Leaking kettle</h3></div>
  <table class="facts"><tr><th>Status:</th><td>Open</td></tr><tr><th>Department:</th><td>Repairs</td></tr><tr><th>User:</th><td><a href="#users/4">Ines Farrow</a></td></tr></table>
  <ul class="actions"><li><a class="act" id="move-it" href="#requests/31/transfer">Transfer</a></li></ul>
  <ol class="posts">
    <li class="post from-client"><div class="head"><b>Ines Farrow</b> <time datetime="2026-11-20T09:00:00Z">Friday</time></div><div class="post-body">My kettle leaks.</div></li>
    <li class="post from-staff"><div class="head"><b>tomas</b> <time datetime="2026-11-21T09:00:00Z">Saturday</time></div><div class="post-body">We have sent another one.</div></li>
    <li class="post from-client"><div class="head"><b>Ines Farrow</b> <time datetime="2026-11-23T09:00:00Z">Monday</time></div><div class="post-body"><p>${harbourWords}</p><blockquote>We have sent another one.</blockquote></div></li>
  </ol>
  <ul class="tabs"><li class="active"><a href="#reply" id="reply-tab">Post Reply</a></li><li><a href="#note" id="note-tab">Post Internal Note</a></li></ul>
  <form id="reply" method="post" action="/support/request.php?rid=31#reply"><input type="hidden" name="rid" value="31">
    <div class="redactor-box"><div class="redactor-in editing" contenteditable="true"><p><br></p></div><textarea name="9c1f20" style="display:none"></textarea></div><input type="submit" value="Post Reply"></form>
  <form id="note" hidden method="post" action="/support/request.php?rid=31#note">
    <div class="redactor-box"><div class="redactor-in editing" contenteditable="true"><p><br></p></div></div><input type="submit" value="Post Note"></form>
  <div class="dialog" id="popup" hidden></div>
  <script>
    const tab = (on, off) => { document.getElementById(on).hidden = false; document.getElementById(off).hidden = true;
      for (const li of document.querySelectorAll('.tabs li')) li.classList.toggle('active', li.firstChild.id === on + '-tab'); };
    document.getElementById('reply-tab').onclick = (e) => { e.preventDefault(); tab('reply', 'note'); };
    document.getElementById('note-tab').onclick = (e) => { e.preventDefault(); tab('note', 'reply'); };
    document.getElementById('move-it').onclick = (e) => { e.preventDefault(); const p = document.getElementById('popup'); p.hidden = false;
      p.innerHTML = '<h3 class="drag-handle">Request #48291: Transfer</h3><form method="post" action="#requests/31/transfer"><label for="_4be1a90c77d2">Department:</label><select id="_4be1a90c77d2" name="4be1a90c77d2"><option value="1" selected>Repairs</option><option value="2">Refunds</option></select><input type="submit" value="Transfer"></form>'; };
    document.addEventListener('submit', (e) => { e.preventDefault(); document.body.dataset.did = (document.body.dataset.did || '') + (e.target.closest('#popup') ? 'moved:' + e.target.querySelector('select').value : 'sent'); });
  </script>`,
);
export const harbourPath = '/support/request.php?rid=31';

export const lanternWords = 'You charged me twice in October and nobody has answered since.';
/** Drawn by its script from an address behind a hash. The newest message is on top, and choosing a colleague in a menu assigns at once. */
const lantern = html(
  'Lantern',
  `<nav class="navbar"><span class="nav-user">Maya Lindqvist</span></nav><div id="app"></div><script>
  const threads = [['Maya Lindqvist','reply','2','Nov 22','A private reply'],['Oskar Pell','customer','1','Nov 20', ${JSON.stringify(lanternWords)}]];
  const draw = () => { const id = location.hash.split('/')[2]; if (!id) { app.innerHTML = '<h1>Mailbox</h1>'; return; }
    app.innerHTML = '<div class="conv-top"><div class="conv-bar"><div class="btn-group conv-who"><button class="btn dropdown-toggle" data-toggle="dropdown" aria-label="Assignee: Anyone" title="Assignee: Anyone"><i class="icon"></i></button><ul class="dropdown-menu menu"><li class="active"><a href="#" data-u="-1">Anyone</a></li><li><a href="#" data-u="1">Me</a></li><li><a href="#" data-u="7">Tomas Berg</a></li></ul></div><div class="btn-group conv-status"><button class="btn dropdown-toggle" title="Status: Active">A</button></div></div><div class="conv-subjline"><span>Charged twice</span></div><div class="conv-number"># <b>' + id + '</b></div></div>'
      + '<div class="write" hidden><div class="note-editor note-frame"><div class="note-toolbar"><button type="button">B</button></div><div class="note-editing-area"><div class="note-editable editing" contenteditable="true"><div><br></div></div></div></div><button type="button" class="btn btn-send">Send Reply</button></div><button id="open-reply" type="button">Reply</button>'
      + '<div class="stream">' + threads.map(([who, kind, n, date, text]) => '<div class="thread thread-kind-' + kind + '" id="thread-' + n + '" data-thread_id="' + n + '"><div class="thread-head"><strong>' + who + '</strong> <a class="thread-date" title="' + date + ', 2026 10:00">' + date + '</a></div><div class="thread-text"><p>' + text + '</p></div></div>').join('') + '</div>';
    document.getElementById('open-reply').onclick = () => { document.querySelector('.write').hidden = false; document.querySelector('.note-editable').focus(); };
    document.querySelector('.dropdown-toggle').onclick = () => document.querySelector('.menu').classList.toggle('open');
    document.querySelector('.menu').onclick = (e) => { const a = e.target.closest('a'); if (a) { e.preventDefault(); document.body.dataset.did = (document.body.dataset.did || '') + 'assigned:' + a.dataset.u; document.querySelector('.menu').classList.remove('open'); } };
    document.querySelector('.btn-send').onclick = () => { document.body.dataset.did = (document.body.dataset.did || '') + 'sent'; };
  };
  addEventListener('hashchange', draw); setTimeout(draw, 50);</script>`,
);
export const lanternPath = '/app#/conversation/77';

export const quarryWords = 'The invoice still names my late husband although I sent the form in May.';
const article = `<!doctype html><body style="font:14px sans-serif"><p>${quarryWords}</p></body>`;
/** Everything that is written is written in windows that open over the page: a reply, a change of owner. The message stands in a frame. */
const quarry = html(
  'Ticket#2026112600009 - Quarry',
  `<div class="Toolbar"><a id="UserAvatar" class="current-user">Maya Lindqvist</a></div>
  <h1>Ticket#2026112600009 &mdash; Name on the invoice</h1>
  <ul class="Actions"><li><a class="AsPopup" href="/desk/index.pl?Action=TicketOwner;TicketID=9" id="owner">Owner</a></li><li><a class="AsPopup" href="/desk/index.pl?Action=TicketCompose;TicketID=9;ArticleID=20" id="compose">Reply</a></li></ul>
  <div class="ArticleItem MessageBox"><div class="Header"><h2>Name on the invoice</h2><label>From:</label> <p title="Edda Krol &lt;edda@krol.test&gt;">Edda Krol &lt;edda@krol.test&gt;</p> <span class="ArticleDate">2026-11-24 08:30</span></div><iframe title="Message" src="/desk/article" width="600" height="120"></iframe></div>
  <div class="SidebarColumn"><div class="CustomerInfo"><h2>Customer Information</h2><label>Name:</label><p class="Value">Edda Krol</p><label>Email:</label><p class="Value">edda@krol.test</p></div>
  <div class="Box"><h2>Ticket Information</h2><label>State:</label><p class="Value">open</p><label>Queue:</label><p class="Value">Invoices</p></div></div>
  <script>for (const link of document.querySelectorAll('.AsPopup')) link.onclick = (e) => { e.preventDefault(); window.open(link.href, link.id, 'width=900,height=700'); };</script>`,
);
const quarryCompose = html(
  'Compose - Quarry',
  `<h1>Compose Answer for Ticket#2026112600009 &mdash; Name on the invoice</h1>
  <form id="Compose" method="post" action="/desk/done"><input type="hidden" name="TicketID" value="9"><input type="hidden" name="FormID" value="88123.4">
  <label for="To">To:</label><input id="To" name="To" value="edda@krol.test"><label for="Subject">Subject:</label><input id="Subject" name="Subject" value="Re: Name on the invoice">
  <div class="RichTextField"><div class="ck ck-reset ck-editor"><div class="ck ck-editor__main"><div class="ck ck-content ck-editor__editable editing" role="textbox" aria-label="Rich Text Editor. Editing area: main" contenteditable="true"><p><br></p></div></div></div></div>
  <label for="StateID">Next ticket state:</label><select id="StateID" name="StateID"><option value="1">open</option><option value="2">closed</option></select>
  <button type="submit" id="submitRichText">Send mail</button></form>`,
);
const quarryOwner = html(
  'Owner - Quarry',
  `<h1>Change Owner of Ticket#2026112600009 &mdash; Name on the invoice</h1><form method="post" action="/desk/done"><input type="hidden" name="TicketID" value="9">
  <label for="NewOwnerID">New Owner:</label><select id="NewOwnerID" name="NewOwnerID"><option value="">-</option><option value="4">Tomas Berg</option></select>
  <div class="RichTextField"><textarea name="Body" aria-label="Text" rows="8" cols="60"></textarea></div><button type="submit">Submit</button></form>`,
);
export const quarryPath = '/desk/index.pl?Action=TicketZoom;TicketID=9;ArticleID=20';

/** Pages of turned-on sites that are about no conversation. */
export const otherPages = {
  '/search': html('Search', `<main><form role="search" action="/search"><h1>Search requests</h1><textarea name="query" aria-label="Search" rows="4" cols="60"></textarea><select aria-label="Assignee"><option>Anyone</option></select><button>Search</button></form><ul><li><a href="/request/1">Request 1</a> <time datetime="2026-01-01">1 Jan</time></li><li><a href="/request/2">Request 2</a> <time datetime="2026-01-02">2 Jan</time></li></ul></main>`),
  '/login': html('Sign in', `<h1>Sign in to your tickets</h1><form action="/request/login"><input name="user"><input type="password" name="password"><label>Department <select><option>Support</option></select></label><textarea rows="4" cols="40" aria-label="Message"></textarea><button>Submit</button></form>`),
  '/news/2026/harbour-reopens': html('Harbour reopens', `<article><h1>Harbour reopens</h1><time datetime="2026-10-02">2 October</time><p>The harbour has opened its gates again after two years of works.</p></article><section id="comments"><h2>2 comments</h2><div class="comment"><b>Ann</b><time datetime="2026-10-03">3 Oct</time><p>About time that they did this.</p></div><div class="comment"><b>Ben</b><time datetime="2026-10-04">4 Oct</time><p>I will not go there anyway.</p></div><form><textarea name="comment" aria-label="Your comment" rows="5" cols="60"></textarea><button>Post comment</button></form></section>`),
  '/accounts/transfer': html('Transfer money', `<h1>Transfer money</h1><form action="/accounts/transfer"><label>IBAN <input name="iban"></label><label>Amount <input name="amount"></label><label>Group <select name="group"><option>Savings</option><option>Daily</option></select></label><label>Message <textarea name="message" rows="4" cols="60"></textarea></label><button type="submit">Transfer</button></form>`),
} as const;

export const openAnyDesks = (): Promise<LocalSite> =>
  openLocalSite((path) => {
    if (path.startsWith('/support/request.php')) return harbour;
    if (path.startsWith('/app')) return lantern;
    if (path.includes('Action=TicketZoom')) return quarry;
    if (path.includes('Action=TicketCompose')) return quarryCompose;
    if (path.includes('Action=TicketOwner')) return quarryOwner;
    if (path === '/desk/article') return article;
    if (path === '/desk/done') return html('Done', '<h1>Done</h1>');
    return otherPages[path as keyof typeof otherPages] ?? null;
  });
