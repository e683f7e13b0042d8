/** Stands in for Blackboard Ultra: a grading page (closed, so only what public scripts name: `bb-rich-text-editor`, Quill's own classes). */
import { el, expose, labelAsStandIn, type Saved, styled } from './build.ts';
import { PEOPLE, THREAD } from './feedback-texts.ts';

export interface BlackboardStandIn extends Saved {
  save(): void;
  next(): void;
  /** The element that Quill takes over, or that stands for its editor. */
  editor(): HTMLElement;
}

/** `quill` makes the real editor of an element where it is at hand; without it a plain editing host of the same classes stands there. */
export function mountBlackboard(
  root: HTMLElement,
  quill?: (into: HTMLElement) => { text(): string },
): BlackboardStandIn {
  const saved: Record<string, string>[] = [];
  let at = Math.max(
    0,
    PEOPLE.findIndex(({ id }) => location.pathname.endsWith(`/_3${id}_1`)),
  );
  const person = () => PEOPLE[at] as (typeof PEOPLE)[number];
  let read = (): string => '';
  let host: HTMLElement = el('div');
  document.title = 'Lesson plan 2, grading';
  styled(
    'body{margin:0;font:14px/1.5 "Open Sans",sans-serif} main{max-width:820px;margin:40px auto} .ql-editor{min-height:90px;border:1px solid #bbb;padding:8px}',
  );
  const place = el('bb-base-layout', { class: 'bb-base-layout' });
  const draw = (): void => {
    host = el('div', { class: 'ql-container' });
    if (quill) read = quill(host).text;
    else {
      const editing = el(
        'div',
        { class: 'ql-editor', contenteditable: 'true', 'aria-label': 'Overall feedback', role: 'textbox' },
        el('p', {}, el('br')),
      );
      host.append(editing);
      read = () => editing.innerText;
    }
    place.replaceChildren(
      el(
        'main',
        { class: 'bb-assessment' },
        el('h1', {}, person().name),
        ...person().work.map((text) => el('p', {}, text)),
        el('h2', {}, 'Overall feedback'),
        el('bb-rich-text-editor', {}, host),
        ...THREAD.map((text) => el('p', { class: 'discussion' }, text)),
      ),
    );
  };
  draw();
  root.replaceChildren(place, labelAsStandIn('Blackboard Ultra'));
  return expose({
    saved,
    editor: () => host.querySelector<HTMLElement>('.ql-editor') ?? host,
    save: () => saved.push({ id: person().id, feedback: read() }),
    next: () => {
      at = (at + 1) % PEOPLE.length;
      history.pushState({}, '', location.href.replace(/\/_3\d_1/, `/_3${person().id}_1`));
      draw();
    },
  });
}
