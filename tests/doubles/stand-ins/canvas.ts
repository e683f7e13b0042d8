/**
 * Stands in for Canvas: SpeedGrader with its plain comment box (a program keeps its own copy of the text, as React does) or with the
 * rich content editor in an about:blank frame, a discussion, a page. The next student comes by history.
 */
import { el, expose, labelAsStandIn, type Saved, styled } from './build.ts';
import { PEOPLE, THREAD } from './feedback-texts.ts';
import { type FramedEditor, framedEditor } from './framed-editor.ts';

export type CanvasPage = 'speed-grader' | 'speed-grader-rich' | 'discussion' | 'page';

export interface CanvasStandIn extends Saved {
  save(): void;
  next(): void;
  editor(): FramedEditor | null;
  /** What the host's own program holds of the plain comment box. */
  state(): string;
}

export function mountCanvas(root: HTMLElement, page: CanvasPage = 'speed-grader'): CanvasStandIn {
  const saved: Record<string, string>[] = [];
  let editor: FramedEditor | null = null;
  let state = '';
  let at = Math.max(
    0,
    PEOPLE.findIndex(({ id }) => new URLSearchParams(location.search).get('student_id') === id),
  );
  const person = () => PEOPLE[at] as (typeof PEOPLE)[number];
  document.title = page.startsWith('speed') ? 'SpeedGrader: Lesson plan 2' : 'Number talks, week 3';
  document.body.className = `context-course_41 full-width ${page.startsWith('speed') ? 'speed_grader' : ''}`;
  styled(`body{margin:0;font:15px/1.5 Lato,sans-serif} #right_side{position:fixed;inset:54px 0 0 auto;width:340px;padding:12px;border-left:1px solid #ccc;background:#fff}
    #gradebook_header{position:fixed;inset:0 0 auto;height:54px;background:#2d3b45;color:#fff;z-index:10} #left_side{margin:70px 380px 40px 24px} textarea{width:100%}`);
  const wrapper = el('div', { id: 'wrapper', class: 'ic-Layout-wrapper' });

  const drawGrader = (): void => {
    const box = el('textarea', {
      id: 'speed_grader_comment_textarea',
      rows: 4,
      'aria-label': 'Add a Comment',
      placeholder: 'Add a Comment',
    });
    state = '';
    // As a program that owns the value: an input event tells it, nothing else does, and it writes its own value back.
    box.addEventListener('input', () => (state = box.value));
    box.addEventListener('blur', () => (box.value = state));
    editor =
      page === 'speed-grader-rich'
        ? framedEditor({ frame: 'blank', id: 'comment_rce_textarea', label: 'Add a Comment' })
        : null;
    wrapper.replaceChildren(
      el(
        'div',
        { id: 'gradebook_header' },
        el('button', { id: 'next-student-button', type: 'button' }, 'Next Student'),
        el('span', {}, person().name),
      ),
      el(
        'div',
        { id: 'left_side' },
        el('div', { id: 'iframe_holder' }, ...person().work.map((text) => el('p', {}, text))),
      ),
      el(
        'div',
        { id: 'right_side' },
        el(
          'div',
          { id: 'comments' },
          el('div', { class: 'comment' }, el('span', { class: 'comment' }, person().note[0] ?? '')),
        ),
        el(
          'form',
          { id: 'add_a_comment' },
          editor ? editor.element : box,
          el('button', { id: 'comment_submit_button', type: 'button' }, 'Submit'),
        ),
      ),
    );
    wrapper.querySelector('#next-student-button')?.addEventListener('click', next);
    wrapper.querySelector('#comment_submit_button')?.addEventListener('click', save);
  };
  const save = (): void => {
    saved.push({ student_id: person().id, text: editor ? editor.field.value : state });
  };
  const next = (): void => {
    at = (at + 1) % PEOPLE.length;
    const address = new URL(location.href);
    address.searchParams.set('student_id', person().id);
    history.pushState({}, '', address);
    drawGrader();
  };
  if (page.startsWith('speed')) drawGrader();
  else if (page === 'discussion') {
    editor = framedEditor({ frame: 'blank', id: 'message-body-root', label: 'Reply to Number talks, week 3' });
    wrapper.append(
      el(
        'main',
        { id: 'content', class: 'ic-Layout-contentMain' },
        ...THREAD.map((text) =>
          el('div', { class: 'entry' }, el('div', { class: 'message user_content' }, el('p', {}, text))),
        ),
        editor.element,
      ),
    );
  } else {
    wrapper.append(
      el(
        'main',
        { id: 'content' },
        el('div', { class: 'show-content user_content' }, ...person().note.map((text) => el('p', {}, text))),
      ),
    );
  }
  const script = el(
    'script',
    { type: 'text/x-canvas' },
    'INST = {"environment":"production"}; ENV = {"ASSET_HOST":"","active_brand_config_json_url":"","current_user_roles":["teacher"]};',
  );
  root.replaceChildren(script, el('div', { id: 'application', class: 'ic-app' }, wrapper), labelAsStandIn('Canvas'));
  return expose({ saved, save, next, editor: () => editor, state: () => state });
}
