/** The stand-in for Google Docs: no text of it is in a node of the page, and only selecting shows a place. */
import type { StandIn } from '../../doubles/google-docs/stand-in.ts';
import { fieldHand } from './field-hand.ts';
import type { Hand, HostRow } from './host-row.ts';

const double = (): StandIn => {
  const found = (window as { __double?: StandIn }).__double;
  if (!found) throw new Error('no document is open');
  return found;
};
const inner = (): Element | null | undefined => double().frame?.frame?.contentDocument?.body.firstElementChild;

const hand: Hand = {
  async put(text) {
    await double().ready;
    double().setText(text);
  },
  caret() {
    const { last } = double().model;
    double().frame?.focus();
    double().setSelection(last, last);
  },
  select(words) {
    double().frame?.focus();
    double().selectWords(words);
  },
  // Without the characters that stand for its beginning, its end and its tables.
  text: () =>
    double()
      .model.text.replace(/(?!\n)\p{Cc}/gu, '')
      .trim(),
  save: () => double().model.text,
  undo: () => double().undo(),
  shows: (words) => double().model.selected === words,
  compose(on) {
    const at = inner();
    const realm = at?.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined;
    if (realm)
      at?.dispatchEvent(new realm.CompositionEvent(on ? 'compositionstart' : 'compositionend', { bubbles: true }));
  },
  lock: () => void Object.assign(double().faults, { mode: 'viewing' }),
};

const docs = (name: string, faults: string): HostRow => ({
  name,
  on: 'stand-in',
  address: `https://docs.google.com/document/d/1Conformance/edit?tab=t.0${faults}`,
  app: 'google-docs',
  hand,
});

export const DOCS_ROWS: readonly HostRow[] = [
  docs('Google Docs', ''),
  {
    ...docs('Google Docs, a comment box', ''),
    offers: ['text', 'insert'],
    hand: fieldHand(
      () => document.querySelector<HTMLElement>('.docos-input-textarea'),
      () => document.querySelector<HTMLTextAreaElement>('.docos-input-textarea')?.value ?? '',
    ),
  },
  docs('Google Docs, suggesting, pageless', '&standin=mode:suggesting,layout:pageless'),
  {
    ...docs('Google Docs, a student’s document in Classroom’s grader', ''),
    address: 'https://classroom.google.com/g/tg/NDk5MTc/NTA1#u=7&t=f',
    student: '7',
  },
];
