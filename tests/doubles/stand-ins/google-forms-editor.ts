/** Stands in for the editor of a form: question cards in an inner scroller, titles that are edited in place, localised labels. */
import { el, expose, labelAsStandIn, obfuscated, type Saved, styled } from './build.ts';
import { FORM, type FormLanguage } from './form-questions.ts';

const LABELS: Record<FormLanguage, { form: string; description: string; card: string; question: string }> = {
  en: { form: 'Form title', description: 'Form description', card: 'Question', question: 'Question title' },
  es: {
    form: 'Título del formulario',
    description: 'Descripción del formulario',
    card: 'Pregunta',
    question: 'Título de la pregunta',
  },
  de: { form: 'Formulartitel', description: 'Formularbeschreibung', card: 'Frage', question: 'Fragentitel' },
};

export interface FormEditorStandIn extends Saved {
  save(): void;
}

export function mountFormEditor(root: HTMLElement, language: FormLanguage = 'en', seed = 3): FormEditorStandIn {
  const texts = FORM[language];
  const labels = LABELS[language];
  const name = obfuscated(seed);
  const saved: Record<string, string>[] = [];
  document.title = texts.title;
  document.documentElement.lang = language;
  styled(
    'body{margin:0;font:14px/1.5 Roboto,sans-serif} .scroll{height:100vh;overflow:auto} [aria-level]{margin:0} .card{max-width:640px;margin:12px auto;padding:20px;border:1px solid #ddd;border-radius:8px}',
  );
  const field = (label: string, words: string): HTMLElement =>
    el('div', { contenteditable: 'true', role: 'textbox', 'aria-label': label, class: name() }, words);
  const cards = texts.pages
    .flat()
    .map((asked) =>
      el(
        'div',
        { class: `card ${name()}`, 'aria-label': labels.card, role: 'listitem' },
        field(labels.question, asked.title),
      ),
    );
  const scroll = el(
    'div',
    { class: 'scroll' },
    el('div', { class: 'card' }, field(labels.form, texts.title), field(labels.description, texts.description)),
    ...cards,
  );
  root.replaceChildren(scroll, labelAsStandIn('the Google Forms editor'));
  return expose({
    saved,
    save: () =>
      saved.push(
        Object.fromEntries(
          [...scroll.querySelectorAll<HTMLElement>('[role="textbox"]')].map((each, index) => [
            `${index}`,
            each.innerText,
          ]),
        ),
      ),
  });
}
