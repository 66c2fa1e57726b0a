import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { draftHtml, place, ready, widgetHtml } from './editor';

const [editor] = await tinymce.init({ target: place(), license_key: 'gpl', height: 300, promotion: false, branding: false });
editor!.setContent(draftHtml(widgetHtml));
editor!.undoManager.clear();
editor!.undoManager.add();

ready({
  text: () => editor!.getContent({ format: 'text' }),
  html: () => editor!.getContent(),
  readOnly: () => editor!.mode.set('readonly'),
  clear: () => editor!.setContent(''),
});
