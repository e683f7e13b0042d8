/**
 * A rich text field in a frame of its own, as TinyMCE makes them, by hand: about:blank and written to (as version 5 does), or srcdoc (7, 8).
 * Its words reach the textarea behind it only when the editor loses the focus, or when the host asks for them.
 */
import { el } from './build.ts';

export interface FramedEditor {
  element: HTMLElement;
  frame: HTMLIFrameElement;
  /** The hidden field behind it: what the host saves. */
  field: HTMLTextAreaElement;
  /** The editor's body, once the frame is there. */
  ready: Promise<HTMLElement>;
  /** As the editor's own `setContent`: by script, no input event. */
  setParagraphs(paragraphs: readonly string[]): Promise<void>;
  /** The editor's own content, also while the hidden field lags behind. */
  html(): string;
}

export interface FramedEditorOptions {
  frame: 'blank' | 'srcdoc';
  /** The textarea's id; the frame's is this + `_ifr`. */
  id: string;
  name?: string;
  label: string;
  paragraphs?: readonly string[];
  /** Heard after the hidden field was filled. */
  blurred?: () => void;
  /** So long the frame is there without its text, in ms: seen on slow machines. */
  textLate?: number;
}

export function framedEditor(options: FramedEditorOptions): FramedEditor {
  const { id } = options;
  const field = el('textarea', { id, name: options.name ?? id, hidden: true, 'aria-hidden': 'true' });
  field.style.display = 'none';
  field.value = asHtml(options.paragraphs ?? []);
  const frame = el('iframe', { id: `${id}_ifr`, title: options.label, class: 'tox-edit-area__iframe' });
  frame.style.cssText = 'width:100%;height:180px;border:1px solid #ccc;display:block;background:#fff';
  if (options.frame === 'srcdoc')
    frame.srcdoc = '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>';
  const element = el(
    'div',
    { class: 'tox tox-tinymce', role: 'application' },
    el('div', { class: 'tox-toolbar' }, 'B I'),
    frame,
  );
  let body: HTMLElement | null = null;
  const fill = (): void => {
    if (body) field.value = body.innerHTML;
  };

  const ready = new Promise<HTMLElement>((resolve) => {
    const begin = (): void => {
      const page = frame.contentDocument;
      if (!page?.body || body) return;
      body = page.body;
      body.id = 'tinymce';
      body.className = 'mce-content-body';
      body.dataset.id = id;
      body.contentEditable = 'true';
      body.setAttribute('aria-label', options.label);
      body.style.cssText = 'font:14px/1.5 sans-serif;margin:8px';
      const show = (): void => {
        body?.replaceChildren(...asParagraphs(page, options.paragraphs ?? []));
        resolve(page.body);
      };
      if (options.textLate) setTimeout(show, options.textLate);
      else show();
      frame.contentWindow?.addEventListener('blur', () => {
        fill();
        options.blurred?.();
      });
    };
    frame.addEventListener('load', begin);
    // A blank frame may have loaded before anybody listened.
    queueMicrotask(() => frame.isConnected && options.frame === 'blank' && begin());
  });
  return {
    element: el('div', {}, field, element),
    frame,
    field,
    ready,
    async setParagraphs(paragraphs) {
      const into = await ready;
      into.replaceChildren(...asParagraphs(into.ownerDocument, paragraphs));
      fill();
    },
    html: () => body?.innerHTML ?? field.value,
  };
}

function asParagraphs(page: Document, paragraphs: readonly string[]): HTMLElement[] {
  return (paragraphs.length > 0 ? paragraphs : ['']).map((text) => {
    const paragraph = page.createElement('p');
    paragraph.append(text === '' ? page.createElement('br') : text);
    return paragraph;
  });
}

const asHtml = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
