import Quill from 'quill';
import { place, ready } from './editor';
import { quillDraft } from './quill-content';

const Embed = Quill.import('blots/embed') as { new (...parts: never[]): object; create(value: unknown): HTMLElement };
class Field extends Embed {
  static blotName = 'field';
  static tagName = 'span';
  static className = 'field';
  static override create(value: unknown): HTMLElement {
    const node = super.create(value);
    node.textContent = String(value);
    return node;
  }
}
Quill.register('formats/field', Field as never);

const quill = new Quill(place(), { modules: { history: { delay: 0 } } });
quill.setContents(quillDraft);
quill.history.clear();

ready({
  text: () => quill.getText(),
  html: () => quill.getSemanticHTML(),
  readOnly: () => quill.enable(false),
  clear: () => quill.setText(''),
});
