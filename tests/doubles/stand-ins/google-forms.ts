/**
 * Stands in for a form as people answer it (surfaces-google.md in our notes says from which public sources): questions in a list, the
 * numbers of each in `data-params`, answers mirrored into hidden fields by the page's program at native `input` events alone, pages
 * that replace the list, class names that mean nothing.
 */
import { el, expose, labelAsStandIn, obfuscated, type Saved, styled } from './build.ts';
import { FORM, type FormLanguage, type FormQuestion, type FormTexts, SENT } from './form-questions.ts';

export interface FormOptions {
  language?: FormLanguage;
  /** Opened by an `edit2` link: what was sent stands in it. */
  answered?: boolean;
  seed?: number;
}

export interface FormStandIn extends Saved {
  /** The hidden mirror, by entry id: what would be sent. */
  mirror(): Record<string, string>;
  next(): void;
  back(): void;
  /** How often the program saw an answer arrive. */
  inputs(): number;
}

export function mountForm(root: HTMLElement, options: FormOptions = {}): FormStandIn {
  const texts = FORM[options.language ?? 'en'];
  const name = obfuscated(options.seed ?? 1);
  document.title = texts.title;
  document.documentElement.lang = options.language ?? 'en';
  const answers: Record<string, string> = {};
  if (options.answered) for (const [id, text] of Object.entries(SENT)) answers[`entry.${id}`] = text;
  const saved: Record<string, string>[] = [];
  const mirror = el('div', { jsname: 'o6bZLc' });
  const list = el('div', { role: 'list', class: name() });
  const buttons = el('div', { class: name() });
  let page = 0;
  let inputs = 0;

  const draw = (): void => {
    list.replaceChildren(
      ...(page === 0 ? [emailItem(texts, name)] : []),
      ...(texts.pages[page] ?? []).map((each, index) => item(each, index, texts, answers, name)),
    );
    const hidden = Object.entries(answers).map(([key, value]) => el('input', { type: 'hidden', name: key, value }));
    mirror.replaceChildren(...hidden);
    const last = page === texts.pages.length - 1;
    buttons.replaceChildren(
      ...(page > 0 ? [button('GeGHKb', texts.back, back)] : []),
      last ? button('M2UYVd', texts.submit, () => saved.push({ ...answers })) : button('OCpkoe', texts.next, next),
      button('X5DuWc', texts.clear, () => undefined),
    );
  };
  const next = (): void => turn(1);
  const back = (): void => turn(-1);
  const turn = (by: number): void => {
    page = Math.min(texts.pages.length - 1, Math.max(0, page + by));
    draw();
  };
  const keep = (key: string, value: string): void => {
    answers[key] = value;
    let hidden = mirror.querySelector<HTMLInputElement>(`input[name="${key}"]`);
    if (!hidden) {
      hidden = el('input', { type: 'hidden', name: key });
      mirror.append(hidden);
    }
    hidden.value = value;
  };
  list.addEventListener('input', ({ target }) => {
    inputs += 1;
    const field = target as HTMLInputElement;
    const entry = entryOf(field);
    if (entry) keep(entry, field.value);
  });
  list.addEventListener('click', ({ target }) => {
    const choice = (target as Element).closest<HTMLElement>('[role="radio"],[role="checkbox"]');
    if (!choice) return;
    for (const other of choice.closest('[role="radiogroup"]')?.querySelectorAll('[role="radio"]') ?? []) {
      other.setAttribute('aria-checked', 'false');
    }
    choice.setAttribute('aria-checked', 'true');
  });
  const form = el(
    'form',
    { id: 'mG61Hd', action: '/forms/d/e/x/formResponse', method: 'POST', 'data-first-entry': 0 },
    mirror,
    el('div', { role: 'heading', 'aria-level': 1, class: name() }, texts.title),
    el('div', { class: name() }, texts.description),
    list,
    buttons,
    ...['fvv', 'partialResponse', 'pageHistory', 'fbzx'].map((key) => el('input', { type: 'hidden', name: key })),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    saved.push({ ...answers });
  });
  styled(`form{max-width:640px;margin:24px auto 48px;font:14px/1.5 Roboto,Arial,sans-serif}
    [role=listitem]{display:block;margin:12px 0;padding:20px 24px;border:1px solid #dadce0;border-radius:8px;background:#fff}
    [role=listitem] [role=listitem]{margin:0;padding:4px 0;border:0}
    textarea,input[type=text],input[type=email]{width:100%;font:inherit;border:0;border-bottom:1px solid #999;padding:6px 0}
    textarea{min-height:72px} [aria-level="1"]{font-size:30px} body{background:#f0ebf8}`);
  root.replaceChildren(form, labelAsStandIn('Google Forms'));
  draw();
  return expose({
    saved,
    next,
    back,
    inputs: () => inputs,
    mirror: () =>
      Object.fromEntries(
        [...mirror.querySelectorAll<HTMLInputElement>('input')].map((field) => [field.name, field.value]),
      ),
  });
}

/** The page's program knows its fields by its own objects; here by the item's parameters. */
function entryOf(field: HTMLElement): string | null {
  const params = field.closest('[data-params]')?.getAttribute('data-params');
  if (!params) return field.getAttribute('type') === 'email' ? 'emailAddress' : null;
  const [item] = JSON.parse(`[${params.slice('%.@.'.length)}`) as [[number, string, string, number, [number][]]];
  const entry = `entry.${item[4][0]?.[0]}`;
  return field.hasAttribute('data-other') ? `${entry}.other_option_response` : entry;
}

function item(
  asked: FormQuestion,
  index: number,
  texts: FormTexts,
  answers: Record<string, string>,
  name: () => string,
): HTMLElement {
  const [head, help] = [`i${index * 5 + 1}`, `i${index * 5 + 2}`];
  const entries = asked.entryIds.map((id, row) => [
    id,
    asked.options?.map((option) => [option]) ?? null,
    asked.required ? 1 : 0,
    ...(asked.rows ? [[asked.rows[row]]] : []),
  ]);
  const fragment = JSON.stringify([asked.itemId, asked.title, asked.help || null, asked.type, entries]);
  const params = `%.@.${fragment},"${head}","${help}","i${index * 5 + 3}",false,"i${index * 5 + 4}"]`;
  const answer = answers[`entry.${asked.entryIds[0]}`] ?? '';
  return el(
    'div',
    { role: 'listitem', class: name() },
    el(
      'div',
      { jsmodel: 'CP1oW', 'data-params': params },
      el(
        'div',
        { id: head, role: 'heading', 'aria-level': 3 },
        el('span', { class: name() }, asked.title),
        asked.required && el('span', { 'aria-label': texts.required }, ' *'),
      ),
      el('div', { id: help, class: name() }, asked.help),
      ...fields(asked, head, help, answer, texts, name),
      el('div', { jsname: 'Rfh2Tc', role: 'alert' }),
    ),
  );
}

function fields(
  asked: FormQuestion,
  head: string,
  help: string,
  answer: string,
  texts: FormTexts,
  name: () => string,
): HTMLElement[] {
  const described = {
    jsname: 'YPqjbf',
    'aria-labelledby': `${head} ${head.replace('i', 'q')}`,
    'aria-describedby': help,
  };
  if (asked.type === 1) {
    const field = el('textarea', { ...described, class: name(), rows: 1, 'data-initial-value': answer });
    field.value = answer;
    return [field];
  }
  if (asked.type === 0) {
    return [el('input', { ...described, class: name(), type: 'text', value: answer, autocomplete: 'off' })];
  }
  if (asked.type === 4) {
    const boxes = (asked.options ?? []).map((option) =>
      el(
        'div',
        { role: 'listitem' },
        el('div', { role: 'checkbox', 'aria-checked': 'false', 'data-answer-value': option, tabindex: 0 }, option),
      ),
    );
    return [el('div', { role: 'list', 'aria-labelledby': head }, ...boxes)];
  }
  const rows = asked.rows ?? [''];
  return rows.map((row, index) => {
    const choices = (asked.options ?? []).map((option) =>
      el(
        'div',
        { role: 'radio', 'data-value': option, 'aria-label': option, 'aria-checked': 'false', tabindex: 0 },
        option,
      ),
    );
    const sentinel = el('input', { type: 'hidden', name: `entry.${asked.entryIds[index]}_sentinel` });
    const other = asked.other
      ? [
          el(
            'div',
            { role: 'radio', 'data-value': '__other_option__', 'aria-checked': 'false', tabindex: 0 },
            texts.otherOption,
          ),
          el('input', { type: 'text', class: name(), 'aria-label': texts.otherAnswer, 'data-other': true }),
        ]
      : [];
    return el(
      'div',
      {},
      sentinel,
      row,
      el('div', { role: 'radiogroup', 'aria-labelledby': head }, ...choices, ...other),
    );
  });
}

const emailItem = (texts: FormTexts, name: () => string): HTMLElement =>
  el(
    'div',
    { role: 'listitem', class: name() },
    el('div', { id: 'i0', role: 'heading', 'aria-level': 3 }, texts.email),
    el('input', { type: 'email', jsname: 'YPqjbf', 'aria-labelledby': 'i0', class: name() }),
  );

function button(jsname: string, words: string, run: () => void): HTMLElement {
  const made = el('div', { role: 'button', tabindex: 0, jsname }, words);
  made.addEventListener('click', run);
  return made;
}
