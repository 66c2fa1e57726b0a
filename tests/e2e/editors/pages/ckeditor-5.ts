import { BlockQuote, ClassicEditor, Essentials, Paragraph, Plugin, toWidget, Widget } from 'ckeditor5';
import { draftHtml, place, ready } from './editor';

/** A template's field, as an inline widget. */
class Field extends Plugin {
  static get requires() {
    return [Widget] as const;
  }
  init(): void {
    const { model, conversion } = this.editor;
    model.schema.register('field', { inheritAllFrom: '$inlineObject' });
    conversion.for('upcast').elementToElement({ view: { name: 'span', classes: 'field' }, model: 'field' });
    conversion.for('dataDowncast').elementToElement({ model: 'field', view: { name: 'span', classes: 'field' } });
    conversion.for('editingDowncast').elementToElement({
      model: 'field',
      view: (_element, { writer }) => {
        const view = writer.createContainerElement('span', { class: 'field' });
        writer.insert(writer.createPositionAt(view, 0), writer.createText('order number'));
        return toWidget(view, writer);
      },
    });
  }
}

const editor = await ClassicEditor.create(place(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, BlockQuote, Field],
  initialData: draftHtml('<span class="field"></span>'),
});

ready({
  text: () =>
    editor
      .getData()
      .replaceAll(/<br>|<\/p>/g, '\n')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', ' '),
  html: () => editor.getData(),
  readOnly: () => editor.enableReadOnlyMode('test'),
  clear: () => editor.setData(''),
});
