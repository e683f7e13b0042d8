/**
 * Stands in for Classroom: views in `c-wiz` that stay in the document, hidden, when the next one comes; generated class names;
 * contenteditable boxes known by role and label alone; the grader with a frame that holds the student's document.
 */
import { el, expose, labelAsStandIn, obfuscated, type Saved, styled } from './build.ts';
import { PEOPLE, THREAD } from './feedback-texts.ts';

export interface ClassroomStandIn extends Saved {
  /** Goes to another route as the site does: a new view, the old one hidden. */
  go(path: string): void;
  post(): void;
}

const LABELS = {
  en: {
    announce: 'Announce something to your class',
    comment: 'Add class comment…',
    personal: 'Add private comment…',
    post: 'Post',
  },
  es: {
    announce: 'Anuncia algo a tu clase',
    comment: 'Añade un comentario de clase…',
    personal: 'Añade un comentario privado…',
    post: 'Publicar',
  },
};

export function mountClassroom(
  root: HTMLElement,
  options: { language?: 'en' | 'es'; seed?: number } = {},
): ClassroomStandIn {
  const saved: Record<string, string>[] = [];
  const labels = LABELS[options.language ?? 'en'];
  const name = obfuscated(options.seed ?? 5);
  document.documentElement.lang = options.language ?? 'en';
  document.title = 'Number sense, Room 12';
  styled(`body{margin:0;font:14px/1.5 Roboto,sans-serif} c-wiz{display:block} nav{position:sticky;top:0;height:64px;border-bottom:1px solid #ddd;background:#fff}
    main{max-width:760px;margin:24px auto} [role=textbox]{min-height:44px;border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0} iframe{width:100%;height:200px}
    .grader{display:flex;flex-direction:column;max-width:none;margin:0 24px;height:calc(100vh - 96px)} .grader iframe{flex:1;border:0}`);
  const views = el('div', { class: name() });

  const box = (label: string): HTMLElement =>
    el('div', {
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      class: name(),
      tabindex: 0,
    });
  const content = (path: string): HTMLElement[] => {
    const student = new URLSearchParams(location.hash.slice(1)).get('u') ?? /\/student\/([^/]+)/.exec(path)?.[1];
    const person = PEOPLE.find(({ id }) => id === student) ?? (PEOPLE[0] as (typeof PEOPLE)[number]);
    if (path.includes('/g/tg/')) {
      // The student's document is another host's page in a frame.
      const frame = el('iframe', {
        title: 'Lesson plan 2',
        src: `https://docs.google.com/document/d/1Grader${person.id}/edit?usp=classroom_web&authuser=0`,
      });
      const next = el('button', { type: 'button', 'aria-label': 'Next student' }, '›');
      const other = PEOPLE.find(({ id }) => id !== person.id) ?? person;
      next.addEventListener('click', () => go(`${location.pathname}#u=${other.id}&t=f`));
      return [el('h2', {}, person.name, next), frame, box(labels.personal)];
    }
    if (path.includes('/submissions'))
      return [el('h2', {}, person.name), ...person.work.map((text) => el('p', {}, text)), box(labels.personal)];
    if (path.startsWith('/w/'))
      return [
        el('h2', {}, 'Fractions'),
        el('div', { 'data-stream-item-id': '77' }, el('span', {}, 'Comparing fractions, exit ticket')),
      ];
    return [
      box(labels.announce),
      ...THREAD.map((text, index) =>
        el(
          'div',
          { 'data-stream-item-id': String(505 + index) },
          el('p', { class: name() }, text),
          box(labels.comment),
        ),
      ),
    ];
  };
  const show = (): void => {
    for (const old of views.children) {
      (old as HTMLElement).style.display = 'none';
      old.setAttribute('aria-hidden', 'true');
    }
    const path = location.pathname.replace(/^\/u\/\d+/, '');
    views.append(
      el(
        'c-wiz',
        { jsdata: `!${views.childElementCount}`, class: name() },
        el('main', { class: path.includes('/g/tg/') ? 'grader' : null }, ...content(path)),
      ),
    );
  };
  const go = (path: string): void => {
    history.pushState({}, '', path);
    show();
  };
  const live = (): HTMLElement => views.lastElementChild as HTMLElement;
  root.replaceChildren(el('nav', {}, 'Classroom'), views, labelAsStandIn('Google Classroom'));
  show();
  return expose({
    saved,
    go,
    post: () => {
      const boxes = [...live().querySelectorAll<HTMLElement>('[role="textbox"]')];
      saved.push(Object.fromEntries(boxes.map((each, index) => [`${index}`, each.innerText])));
    },
  });
}
