import { draftHtml, place, ready, widgetHtml } from './editor';

const host = document.createElement('div');
host.contentEditable = 'true';
host.innerHTML = draftHtml(widgetHtml);
place().append(host);

ready({
  text: () => host.innerText,
  html: () => host.innerHTML,
  readOnly: () => (host.contentEditable = 'false'),
  clear: () => host.replaceChildren(),
});
