import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { domainMarks } from '@/lib/lens/mark-tint';
import type { FieldText } from '@/lib/messages/field';
import { quoteWorkAtHand } from '@/lib/quote/quote-work';
import { formHasTaken, formNames, readQuestion } from '@/lib/surfaces/google-forms/form-fields';
import { googleFormsSurface } from '@/lib/surfaces/google-forms/google-forms';
import type { Surface } from '@/lib/surfaces/surface';
import { followOn } from '@/lib/writing/followed';
import type { FormLanguage } from '../../doubles/stand-ins/form-questions';
import { type FormOptions, type FormStandIn, mountForm } from '../../doubles/stand-ins/google-forms';
import { storedAs } from './stored-quote';

let surface: Surface | null = null;
afterEach(() => surface?.dispose());

const HEARD = 901334477;

function open(options: FormOptions = {}): { form: FormStandIn; surface: Surface } {
  const form = mountForm(document.body, options);
  surface = googleFormsSurface(() => false, quoteWorkAtHand);
  return { form, surface };
}

const fieldOf = (entry: number): HTMLTextAreaElement => {
  const item = [...document.querySelectorAll('[data-params]')].find((each) =>
    each.getAttribute('data-params')?.includes(`[[${entry},`),
  );
  const field = item?.querySelector<HTMLTextAreaElement>('textarea, input[type="text"]');
  if (!field) throw new Error(`no field for ${entry}`);
  return field;
};

/** Tags words in a field as the panel would have it captured. */
async function capture(on: Surface, field: HTMLTextAreaElement, words: string) {
  field.focus();
  const at = field.value.indexOf(words);
  field.setSelectionRange(at, at + words.length);
  const captured = await on.capture();
  if (!captured.ok) throw new Error(captured.reason);
  const [one] = captured.value;
  if (!one) throw new Error('nothing captured');
  return one;
}

it.each<[FormLanguage, string]>([
  ['en', 'What I heard and saw'],
  ['es', 'Lo que oí y vi'],
  ['de', 'Was ich gehört und gesehen habe'],
])('knows a question by its own number in a form in %s, and calls it by its title', async (language, title) => {
  const { surface: on } = open({ language });
  const field = fieldOf(HEARD);
  await userEvent.fill(field, 'Marisol said, “Because a fourth is smaller than a third.”');
  const { scope, via } = await capture(on, field, 'a fourth is smaller');
  expect(scope).toEqual({ kind: 'field', key: `entry ${HEARD}/0`, label: title });
  expect(via).toBe('field');
});

it('gives every written answer a key of its own, also the words beside “Other”, and the e-mail none', () => {
  open();
  const fields = [...document.querySelectorAll<HTMLElement>('textarea, input[type="text"]')];
  const keys = fields.map((field) => formNames.key(field));
  expect(keys).toEqual(['entry 346828489', 'entry 729001144 other', 'entry 901334477']);
  const email = document.querySelector('input[type="email"]');
  expect(email && formNames.key(email)).toBeNull();
});

it('finds the quote of each question again, on whichever page it is, and says of the others that it cannot see them', async () => {
  const { form, surface: on } = open();
  await userEvent.fill(fieldOf(HEARD), 'Devon: “So three of them is still more than two of those?”');
  const first = storedAs('a', await capture(on, fieldOf(HEARD), 'three of them'));
  form.next();
  const second = fieldOf(333444555);
  await userEvent.fill(second, 'Devon: “So three of them is still more than two of those?”');
  const other = storedAs('b', await capture(on, second, 'three of them'));
  const states = async () =>
    Object.fromEntries(((await on.place([first, other], [])) ?? []).map(({ id, state }) => [id, state]));
  expect(await states()).toEqual({ a: 'unknown', b: 'found' });
  form.back();
  expect(await states()).toEqual({ a: 'found', b: 'unknown' });
});

it('finds it again in the sent answer, whose classes and ids are others', async () => {
  const { surface: on } = open({ answered: true, seed: 1 });
  const kept = storedAs('a', await capture(on, fieldOf(HEARD), 'I counted seven seconds'));
  on.dispose();
  const later = open({ answered: true, seed: 99 }).surface;
  expect(await later.place([kept], [])).toMatchObject([{ id: 'a', state: 'found' }]);
});

it('writes what the form really receives: its hidden answer has the words, and nothing is sent or turned', async () => {
  const { form, surface: on } = open();
  const field = fieldOf(HEARD);
  await userEvent.fill(field, 'At 10:04 four hands were up. ');
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  const words = 'What did the seven seconds make possible for Devon?\nAsk him on Thursday. 👩🏽‍🏫';
  const answer = await on.writing?.act({ do: 'insert', text: words });
  expect(answer).toMatchObject({ ok: true, value: { applied: true, receipt: 'applied' } });
  expect(form.mirror()[`entry.${HEARD}`]).toBe(`At 10:04 four hands were up. ${words}`);
  expect(form.saved).toEqual([]);
  expect(fieldOf(HEARD)).toBe(field);
});

it('says that words are not sure to be sent when the form’s program did not take them', async () => {
  const { form, surface: on } = open();
  const field = fieldOf(HEARD);
  field.addEventListener('input', (event) => event.stopImmediatePropagation(), true);
  // The program holds an earlier answer, so that a mirror is there to compare with.
  const mirror = document.createElement('input');
  mirror.type = 'hidden';
  mirror.name = `entry.${HEARD}`;
  document.querySelector('[jsname="o6bZLc"]')?.append(mirror);
  field.focus();
  const answer = await on.writing?.act({ do: 'insert', text: 'Two partners disagreed.' });
  expect(answer).toMatchObject({ ok: true, value: { applied: false, receipt: 'unverified' } });
  expect(form.mirror()[`entry.${HEARD}`]).toBe('');
});

it('would know a value that was only set: that is lost at the next page', () => {
  const { form } = open();
  const field = fieldOf(HEARD);
  field.focus();
  document.execCommand('insertText', false, 'Typed. ');
  expect(formHasTaken(field, field.value)).toBe(true);
  field.value = 'Only set.';
  expect(formHasTaken(field, field.value)).toBe(false);
  form.next();
  form.back();
  expect(fieldOf(HEARD).value).toBe('Typed. ');
});

it('leaves the form’s hidden answers alone, whatever is tagged, drawn or looked for', async () => {
  const { form, surface: on } = open({ answered: true });
  const before = JSON.stringify(form.mirror());
  const html = document.querySelector('form')?.innerHTML;
  const kept = storedAs('a', await capture(on, fieldOf(HEARD), 'drew both bars'));
  await on.place([kept], domainMarks([{ id: 'discourse', color: '#0a7a5a' }]));
  on.point('a');
  on.reveal('a');
  expect(JSON.stringify(form.mirror())).toBe(before);
  expect(document.querySelector('form')?.innerHTML).toBe(html);
  expect(form.inputs()).toBe(0);
});

it('judges nothing that stood in the answer when it was opened again', async () => {
  const { surface: on } = open({ answered: true });
  const told: { text: string; baseline: string }[] = [];
  on.writing?.onText((fields) => told.push(...fields));
  const field = fieldOf(HEARD);
  field.focus();
  await on.writing?.act({ do: 'watch' });
  field.setSelectionRange(field.value.length, field.value.length);
  await userEvent.keyboard(' I will come back on Thursday.');
  await vi.waitFor(() => expect(told.at(-1)?.text).toContain('Thursday.'));
  expect(told.at(-1)?.baseline).not.toContain('I will come back');
  expect(told.at(-1)?.baseline).toContain('Marisol said');
});

it('tells all answers of a response as one note, those of the next page too, and goes into the right one', async () => {
  const { form, surface: on } = open();
  let response: readonly FieldText[] = [];
  const told: number[] = [];
  on.writing?.onText((fields) => {
    told.push(fields.length);
    response = followOn(response, fields);
  });
  await userEvent.fill(fieldOf(HEARD), 'Your low kids drew both bars.');
  await on.writing?.act({ do: 'watch' });
  expect(response.map(({ label }) => label)).toEqual([
    'Room and teacher',
    'Kind of visit: Other response',
    'What I heard and saw',
  ]);
  expect(new Set(response.map(({ of }) => of))).toEqual(new Set(['Math walkthrough, short visit (stand-in)']));
  await userEvent.type(fieldOf(346828489), 'Room 12');
  await vi.waitFor(() => expect(response[0]?.text).toBe('Room 12'));
  // Only what changed travels.
  expect(told.at(-1)).toBe(1);
  form.next();
  const last = fieldOf(2098765432);
  await userEvent.type(last, 'Who else sees it?');
  await vi.waitFor(() => expect(response.at(-1)?.text).toBe('Who else sees it?'));
  expect(response.find(({ key }) => key.includes(String(HEARD)))?.text).toBe('Your low kids drew both bars.');
  const [key = ''] = response.flatMap((field) => (field.text.startsWith('Who') ? [field.key] : []));
  expect(await on.writing?.act({ do: 'select', field: key, start: 4, end: 8 })).toMatchObject({ ok: true });
  expect(last.value.slice(last.selectionStart, last.selectionEnd)).toBe('else');
  const left = { do: 'select', field: `entry ${HEARD}/0`, start: 0, end: 4 } as const;
  expect(await on.writing?.act(left)).toMatchObject({ ok: false, reason: 'not-found' });
});

it('leaves alone what stood in an answer that nobody went into, and knows an answer again when its page comes back', async () => {
  const { form, surface: on } = open({ answered: true });
  let response: readonly FieldText[] = [];
  on.writing?.onText((fields) => {
    response = followOn(response, fields);
  });
  const now = () => response.find(({ key }) => key.includes(String(HEARD)));
  fieldOf(346828489).focus();
  await on.writing?.act({ do: 'watch' });
  expect(now()?.baseline).toBe(now()?.text);
  const field = fieldOf(HEARD);
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  await userEvent.keyboard(' Ask her.');
  await vi.waitFor(() => expect(now()?.text).toMatch(/Ask her\.$/));
  form.next();
  form.back();
  fieldOf(HEARD).focus();
  await userEvent.keyboard('{Control>}{End}{/Control} Again.');
  await vi.waitFor(() => expect(now()?.text).toMatch(/Ask her\. Again\.$/));
  expect(now()?.baseline).not.toContain('Ask her');
});

it.each([
  ['no array', 'true'],
  ['cut off', '%.@.[1107940098,"Title","Help",1,[[3468'],
  ['no numbers', '%.@.[1,"T",null,1,[["x"]]],"i5"]'],
  ['nothing', ''],
])('reads no question from parameters with %s', (_, params) => {
  expect(readQuestion(params)).toBeNull();
});

it('reads the questions that Forms writes, with the mark in front or without', () => {
  const fragment = '[1107940098,"Room “12”",null,1,[[346828489,null,1]]],"i5","i6","i7",false,"i8"]';
  const question = { title: 'Room “12”', entries: [346828489] };
  expect(readQuestion(`%.@.${fragment}`)).toEqual(question);
  expect(readQuestion(fragment)).toEqual(question);
});
