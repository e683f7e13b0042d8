/** Stands in for Schoology's view of one submission: two textareas with one name, of which one is private; a discussion beside it. */
import { el, expose, labelAsStandIn, type Saved, styled } from './build.ts';
import { PEOPLE } from './feedback-texts.ts';

export interface SchoologyStandIn extends Saved {
  save(): void;
}

export function mountSchoology(root: HTMLElement): SchoologyStandIn {
  const id = /\/dropbox\/view\/(\d+)/.exec(location.pathname)?.[1];
  const person = PEOPLE.find((each) => each.id === id) ?? (PEOPLE[0] as (typeof PEOPLE)[number]);
  const saved: Record<string, string>[] = [];
  document.title = 'Lesson plan 2 | Schoology';
  document.body.className = 'sIHtml-dropbox s-js-body';
  styled('body{margin:0;font:14px/1.5 sans-serif} main{max-width:760px;margin:40px auto} textarea{width:100%}');
  const grade = el(
    'form',
    { id: 's-grade-item-edit-form' },
    el('label', { for: 'edit-comment' }, 'Private note to the student'),
    el('textarea', { id: 'edit-comment', name: 'comment', rows: 3 }),
  );
  const talk = el(
    'form',
    { id: 's-drop-item-add-comment-form' },
    el('textarea', { name: 'comment', rows: 3, 'aria-label': 'Comment on this submission' }),
    el('input', { type: 'submit', value: 'Post' }),
  );
  const save = (): void => {
    saved.push({ private: value(grade), comment: value(talk) });
  };
  for (const form of [grade, talk]) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      save();
    });
  }
  root.replaceChildren(
    el('script', { type: 'text/x-schoology' }, 'window.siteNavigationUiProps={"props":{"user":{"id":1}}};'),
    el(
      'div',
      { id: 'dropbox-viewer-wrapper' },
      el(
        'main',
        {},
        el('h1', {}, person.name),
        el('div', { class: 'dropbox-submission' }, ...person.work.map((text) => el('p', {}, text))),
        grade,
        talk,
      ),
    ),
    labelAsStandIn('Schoology'),
  );
  return expose({ saved, save });
}

const value = (form: HTMLFormElement): string => form.querySelector('textarea')?.value ?? '';
