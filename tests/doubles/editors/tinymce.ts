import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/themes/silver';
import 'tinymce/models/dom';
import { asHtml, type EditorDouble, textOfHtml } from './editor-double';

/** TinyMCE 6 (MIT) in its frame, as Moodle, Canvas and Brightspace embed it. */
export const tinyMce: EditorDouble = {
  name: 'TinyMCE 6',
  async open(host, paragraphs) {
    const area = document.createElement('textarea');
    area.id = 'feedback';
    area.value = asHtml(paragraphs);
    host.append(area);
    const [editor] = await tinymce.init({
      target: area,
      skin: false,
      content_css: false,
      promotion: false,
      branding: false,
      height: 300,
      entity_encoding: 'raw',
    });
    if (!editor) throw new Error('no editor');
    // It stays hidden until its skin has come, and we load none.
    editor.getContainer().style.visibility = 'visible';
    return {
      field: () => editor.getBody(),
      text: () => textOfHtml(editor.getContent()),
      saved: () => editor.getContent(),
      undo: () => void editor.undoManager.undo(),
      close: () => editor.destroy(),
    };
  },
};
