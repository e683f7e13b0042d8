/**
 * Stands in for Moodle's grader, quick grading, forum and essay grading. The grader fills the hidden field behind its editor on the
 * editor's blur alone, saves by script, and goes to the next user by history: no page is loaded, the body stays, the editor is new.
 */
import { el, expose, labelAsStandIn, type Saved, styled } from './build.ts';
import { PEOPLE, THREAD } from './feedback-texts.ts';
import { type FramedEditor, framedEditor } from './framed-editor.ts';

export interface MoodleStandIn extends Saved {
  /** "Save changes" of the grader. */
  save(): void;
  /** "Next user". */
  next(): void;
  /** "Comment inline": the submission stands in the box. */
  commentInline(): Promise<void>;
  editor(): FramedEditor | null;
  person(): string;
}

/** `M.cfg` as Moodle writes it into each page; no content script sees the variable itself. */
const configuration = (root: string, course: number): HTMLScriptElement =>
  el(
    'script',
    { type: 'text/x-moodle-config' },
    `//<![CDATA[\nvar M = {}; M.cfg = {"wwwroot":"${root.replaceAll('/', '\\/')}","sesskey":"Qw3rTyUi0p","courseId":${course}};\n//]]>`,
  ) as HTMLScriptElement;

export type MoodlePage = 'grader' | 'quick-grading' | 'forum' | 'essays' | 'page';

export function mountMoodle(
  root: HTMLElement,
  page: MoodlePage = 'grader',
  options: { folder?: string } = {},
): MoodleStandIn {
  const saved: Record<string, string>[] = [];
  let editor: FramedEditor | null = null;
  let at = Math.max(
    0,
    PEOPLE.findIndex(({ id }) => new URLSearchParams(location.search).get('userid') === id),
  );
  const kept = new Map(PEOPLE.map(({ id }) => [id, '']));
  document.body.id = page === 'grader' ? 'page-mod-assign-grader' : `page-mod-${page}`;
  document.body.className = 'path-mod path-mod-assign pagelayout-embedded course-2 cmid-33';
  document.title = 'Lesson plan 2: Summary';
  styled(`body{margin:0;font:14px/1.5 sans-serif} header{position:fixed;inset:0 0 auto;height:60px;background:#fff;border-bottom:1px solid #ddd;z-index:1030}
    main{max-width:830px;margin:85px auto 80px;padding:0 16px} .savebar{position:fixed;inset:auto 0 0;height:60px;background:#f8f9fa;border-top:1px solid #ddd}
    .drawer{position:fixed;top:61px;right:0;bottom:0;width:315px;background:#fff;border-left:1px solid #ddd;z-index:1015} textarea{width:100%}
    .quick{width:181px;height:51px}`);
  const keywords = el('meta', { name: 'keywords', content: 'moodle, Lesson plan 2' });
  const scripts = el('script', {
    type: 'text/x-moodle-script',
    src: '/theme/yui_combo.php?rollup/3.18.1/yui-moodlesimple-min.js',
  });
  const main = el('main', { role: 'main' });
  const person = () => PEOPLE[at] as (typeof PEOPLE)[number];

  const drawGrader = (): void => {
    const { id, name, work } = person();
    const stands = kept.get(id) ?? '';
    editor = framedEditor({
      frame: 'srcdoc',
      id: 'id_assignfeedbackcomments_editor',
      name: 'assignfeedbackcomments_editor[text]',
      label: 'Feedback comments',
      paragraphs: stands === '' ? [] : textsOf(stands),
    });
    main.replaceChildren(
      el(
        'div',
        { 'data-region': 'user-info' },
        el('h4', {}, name),
        el('a', { href: '#', 'data-action': 'next-user' }, 'Next user'),
      ),
      el(
        'div',
        { 'data-region': 'review-panel' },
        el('h5', {}, 'Online text'),
        ...work.map((text) => el('p', {}, text)),
      ),
      el(
        'div',
        { 'data-region': 'grade-panel' },
        el(
          'form',
          { class: 'gradeform mform', 'data-boost-form-errors-enhanced': '1' },
          el('label', { for: 'advancedgrading-criteria-4-remark' }, 'Remark: The leader names what students said'),
          el('textarea', {
            id: 'advancedgrading-criteria-4-remark',
            name: 'advancedgrading[criteria][4][remark]',
            rows: 3,
          }),
          el('h5', { id: 'id_assignfeedbackcomments_label' }, 'Feedback comments'),
          editor.element,
          el('textarea', { name: 'content', class: 'hidden', style: 'display:none' }, 'never to be seen'),
        ),
      ),
    );
    main.querySelector('[data-action="next-user"]')?.addEventListener('click', (event) => {
      event.preventDefault();
      next();
    });
  };

  /** The form is read as it stands and sent by script: what only the editor has is lost. */
  const save = (): void => {
    const { id } = person();
    const text = editor?.field.value ?? '';
    kept.set(id, text);
    const remark = main.querySelector<HTMLTextAreaElement>('#advancedgrading-criteria-4-remark')?.value ?? '';
    saved.push({ userid: id, text, remark });
  };
  const next = (): void => {
    at = (at + 1) % PEOPLE.length;
    const address = new URL(location.href);
    address.searchParams.set('userid', person().id);
    history.pushState({}, '', address);
    drawGrader();
  };

  if (page === 'grader') drawGrader();
  else if (page === 'quick-grading') main.append(quickGrading(saved));
  else if (page === 'forum') main.append(forum(saved));
  else if (page === 'essays') main.append(essays());
  else
    main.append(el('div', { role: 'region', class: 'generalbox' }, ...person().note.map((text) => el('p', {}, text))));

  const savebar = el(
    'div',
    { class: 'savebar', 'data-region': 'grade-actions-panel' },
    el('button', { name: 'savechanges', type: 'button' }, 'Save changes'),
  );
  savebar.querySelector('button')?.addEventListener('click', save);
  root.replaceChildren(
    keywords,
    scripts,
    configuration(`${location.origin}${options.folder ?? ''}`, 2),
    el('header', {}, el('nav', { class: 'navbar fixed-top' }, 'Lincoln Moodle')),
    main,
    ...(page === 'grader'
      ? [savebar]
      : [el('div', { class: 'drawer drawer-right', 'data-region': 'right-hand-drawer' }, 'Blocks')]),
    labelAsStandIn('Moodle'),
  );
  return expose({
    saved,
    save,
    next,
    editor: () => editor,
    person: () => person().id,
    commentInline: async () => {
      await editor?.setParagraphs(person().work);
    },
  });
}

const textsOf = (html: string): string[] =>
  html
    .split(/<\/p>/)
    .map((part) => part.replace(/<[^>]*>/g, ''))
    .filter((part) => part !== '');

function quickGrading(saved: Record<string, string>[]): HTMLElement {
  const rows = PEOPLE.map(({ id, name }) =>
    el(
      'tr',
      {},
      el('td', {}, name),
      el(
        'td',
        {},
        el('textarea', {
          id: `quickgrade_comments_${id}`,
          name: `quickgrade_comments_${id}`,
          class: 'quick quickgrade',
          'aria-label': `Feedback comments, ${name}`,
        }),
      ),
    ),
  );
  const form = el(
    'form',
    { class: 'quickgradingform' },
    el('table', { class: 'generaltable' }, el('tbody', {}, ...rows)),
    el('button', { type: 'submit' }, 'Save all quick grading changes'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    saved.push(Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)])));
  });
  return form;
}

function forum(saved: Record<string, string>[]): HTMLElement {
  const reply = el('textarea', { name: 'post', rows: 4, placeholder: 'Write your reply...' });
  const form = el('form', { 'data-region': 'inpage-reply' }, reply, el('button', { type: 'submit' }, 'Post to forum'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    saved.push({ post: reply.value });
  });
  return el(
    'div',
    { 'data-region': 'discussion' },
    ...THREAD.map((text, index) =>
      el(
        'article',
        { 'data-region': 'post', id: `p${19 + index}` },
        el('div', { class: 'post-content-container' }, el('p', {}, text)),
      ),
    ),
    form,
  );
}

/** Essay answers of several people on one page, each with a comment box. */
function essays(): HTMLElement {
  return el(
    'form',
    { class: 'mform', id: 'manualgradingform' },
    ...PEOPLE.map(({ id, name, work }) =>
      el(
        'div',
        { class: 'que essay manualgraded', id: `question-${id}-1` },
        el('h4', {}, name),
        ...work.map((text) => el('p', {}, text)),
        el('label', { for: `q${id}:1_-comment_id` }, 'Comment'),
        el('textarea', { id: `q${id}:1_-comment_id`, name: `q${id}:1_-comment`, rows: 3 }),
      ),
    ),
  );
}
