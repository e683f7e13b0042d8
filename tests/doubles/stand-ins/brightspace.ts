/**
 * Stands in for Brightspace's evaluation page: the editor is an element in nested open shadow roots, its frame is srcdoc, and the page
 * saves by itself 800 ms after the editor lost the focus, from what the element then says its content is.
 */
import { el, expose, labelAsStandIn, type Saved, styled } from './build.ts';
import { PEOPLE } from './feedback-texts.ts';
import { type FramedEditor, framedEditor } from './framed-editor.ts';

/** From the editor's blur to the saving, in ms. */
const SAVES_AFTER_MS = 800;

export interface BrightspaceStandIn extends Saved {
  next(): void;
  editor(): FramedEditor;
}

const shadowOf = (name: string, ...children: Node[]): HTMLElement => {
  const host = el(name);
  host.attachShadow({ mode: 'open' }).append(...children);
  return host;
};

export function mountBrightspace(root: HTMLElement): BrightspaceStandIn {
  const saved: Record<string, string>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let editor: FramedEditor;
  let at = Math.max(
    0,
    PEOPLE.findIndex(({ id }) => location.pathname.endsWith(`/660${id}`)),
  );
  const person = () => PEOPLE[at] as (typeof PEOPLE)[number];
  document.documentElement.dataset.heContext = JSON.stringify({ orgUnitId: 121, userId: 1 });
  document.title = 'Lesson plan 2: evaluation';
  styled(
    'body{margin:0;font:16px/1.5 Lato,sans-serif} d2l-consistent-evaluation-page{display:block;max-width:900px;margin:24px auto}',
  );
  const place = el('div', { class: 'd2l-page-main' });

  const draw = (): void => {
    const { id } = person();
    editor = framedEditor({
      frame: 'srcdoc',
      id: 'd2l-tinymce-1',
      label: 'Overall Feedback',
      blurred: () => {
        clearTimeout(timer);
        const made = editor;
        timer = setTimeout(() => saved.push({ id, feedback: made.field.value }), SAVES_AFTER_MS);
      },
    });
    const htmlEditor = shadowOf('d2l-htmleditor', editor.element);
    const feedback = shadowOf(
      'd2l-consistent-evaluation-feedback-presentational',
      el('h3', {}, 'Overall Feedback'),
      htmlEditor,
    );
    const panel = shadowOf('consistent-evaluation-right-panel', feedback);
    const work = el(
      'div',
      { slot: 'primary' },
      el('h2', {}, person().name),
      ...person().work.map((text) => el('p', {}, text)),
    );
    place.replaceChildren(shadowOf('d2l-consistent-evaluation-page', work, panel));
  };
  draw();
  root.replaceChildren(
    el('header', { class: 'd2l-navigation-s' }, el('d2l-navigation')),
    place,
    labelAsStandIn('Brightspace'),
  );
  return expose({
    saved,
    editor: () => editor,
    next: () => {
      at = (at + 1) % PEOPLE.length;
      history.pushState({}, '', location.href.replace(/\/660\d/, `/660${person().id}`));
      draw();
    },
  });
}
