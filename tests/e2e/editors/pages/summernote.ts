import jQuery from 'jquery';
import { draftHtml, place, ready, widgetHtml } from './editor';

Object.assign(window, { jQuery, $: jQuery });
await import('summernote/dist/summernote-lite.js');
const note = jQuery(place());
note.summernote({ toolbar: [], height: 200 });
note.summernote('code', draftHtml(widgetHtml));
const host = document.querySelector<HTMLElement>('.note-editable')!;

ready({
  text: () => host.innerText,
  html: () => note.summernote('code'),
  readOnly: () => note.summernote('disable'),
  clear: () => note.summernote('reset'),
});
