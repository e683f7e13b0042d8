import { asHtml, type EditorDouble, textOfHtml, until } from '../editor-double';
import { gplAddress } from './address';
import type { GplPackage } from './packages';

interface Tiny {
  init(options: object): Promise<TinyInstance[]>;
}
interface TinyInstance {
  getBody(): HTMLElement;
  getContent(): string;
  undoManager: { undo(): void };
  destroy(): void;
}

const loaded = new Map<GplPackage, Promise<Tiny>>();

/** Loads it as pages do, by its script; each version by itself, because a second one would take the first one's address for its own. */
function load(folder: GplPackage): Promise<Tiny> {
  const known = loaded.get(folder);
  if (known) return known;
  const world = globalThis as { tinymce?: Tiny };
  delete world.tinymce;
  const tag = document.createElement('script');
  tag.src = gplAddress(`${folder}/tinymce.min.js`);
  document.head.append(tag);
  const loading = until(() => world.tinymce);
  loaded.set(folder, loading);
  return loading;
}

/** With its own skin, and the toolbar that comes up at a selection, as Moodle has it. */
const editorOf = (name: string, folder: GplPackage, inline: boolean): EditorDouble => ({
  name,
  async open(host, paragraphs) {
    const place = document.createElement(inline ? 'div' : 'textarea');
    place.id = name.replaceAll(/\W+/g, '-');
    if (place instanceof HTMLTextAreaElement) place.value = asHtml(paragraphs);
    else
      for (const text of paragraphs) {
        const block = document.createElement('p');
        block.textContent = text;
        place.append(block);
      }
    host.append(place);
    const [editor] = await (await load(folder)).init({
      target: place,
      license_key: 'gpl',
      promotion: false,
      branding: false,
      inline,
      height: 300,
      entity_encoding: 'raw',
      plugins: 'lists link quickbars',
    });
    if (!editor) throw new Error('no editor');
    return {
      field: () => editor.getBody(),
      text: () => textOfHtml(editor.getContent()),
      saved: () => editor.getContent(),
      undo: () => editor.undoManager.undo(),
      close: () => editor.destroy(),
    };
  },
});

export const tinyMce7 = editorOf('TinyMCE 7', 'tinymce7', false);
export const tinyMce8 = editorOf('TinyMCE 8', 'tinymce8', false);
export const tinyMce8Inline = editorOf('TinyMCE 8, inline', 'tinymce8', true);
