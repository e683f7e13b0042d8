import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LensDatabase } from '@/lib/store/schema';
import type { DeskPortDouble } from '../../doubles/desk-port';
import { people, visitAgo } from '../../doubles/visits';
import { button, paint } from './screen';

const which = () => page.getByLabelText('What to make');
const shown = (): string => document.querySelector('.sl-papers')?.textContent ?? '';

/** A visit an hour ago in Ms. Okafor's room, with two quotes of it, one naming a student. */
async function visited(port: DeskPortDouble): Promise<void> {
  const space = await port.store.spaces.current();
  if (!space.ok) throw new Error('no space');
  const { id: spaceId, lens } = space.value;
  const visit = { ...visitAgo({ ago: 60, took: 25 }, { spaceId }), lens };
  const db = new LensDatabase(port.name);
  await db.open();
  await db.table('visits').put(visit);
  await db.table('staff').bulkPut(people.map((one) => ({ ...one, spaceId })));
  const [one, two] = await db.snippets.toArray();
  if (!one || !two) throw new Error('no quotes');
  await db.snippets.bulkPut([one, two].map((row) => ({ ...row, visitId: visit.id })));
  db.close();
  await port.store.snippets.edit(one.id, { note: 'Then Mateo said why it works.' });
}

it('makes the copy for a teacher of the last visit, once names are decided, and hands it over in every way', async () => {
  const stage = await paint({ place: 'reports', before: visited });
  await expect.element(page.getByText('Decide about the names first; then you see the page.')).toBeVisible();
  await expect.element(button('Print')).toBeDisabled();
  await page.getByLabelText('Instead of Mateo').selectOptions('a student');
  await vi.waitFor(() => expect(shown()).toContain('Then a student said why it works.'));
  expect(shown()).toContain('From my visit on');
  expect(shown()).not.toMatch(/Okafor|K7Q4|Mateo/);

  await button('Copy for a document').click();
  await vi.waitFor(() => expect(stage.port.copied).toHaveLength(1));
  expect(stage.port.copied[0]?.html).toContain('<h1>From my visit on');
  expect(stage.port.copied[0]?.text).toContain('# From my visit on');
  for (const name of [/\.html/, /\.docx/, /\.md/]) {
    await button(name).click();
    await vi.waitFor(() => expect(stage.port.saved.at(-1)?.name).toMatch(name));
  }
  expect(stage.port.saved.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
    'shared-lens-teacher-DAY.html',
    'shared-lens-teacher-DAY.docx',
    'shared-lens-teacher-DAY.md',
  ]);
  expect(await stage.port.saved[0]?.content.text()).toContain('Then a student said why it works.');
});

it('greets the teacher by name only when names stay, and only after somebody looked', async () => {
  await paint({ place: 'reports', before: visited });
  await page.getByRole('radio', { name: 'Leave names in' }).click();
  await expect.element(page.getByRole('radio', { name: 'Leave names in' })).toBeChecked();
  await expect.element(button('Print')).toBeDisabled();
  await page.getByRole('checkbox', { name: /I have looked/ }).click();
  await vi.waitFor(() => expect(shown()).toContain('Dear Ms. Okafor,'));
});

it('keeps every choice in its place while the visits are read, so that a click meets what it was meant for', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  await paint({
    place: 'reports',
    before: async (port) => {
      await visited(port);
      const { visits } = port.reports;
      port.reports.visits = () => gate.then(visits);
    },
  });
  const choice = () => page.getByRole('radio', { name: 'Leave names in' }).element().getBoundingClientRect().top;
  await expect.element(page.getByLabelText('Which visit')).toBeDisabled();
  const before = choice();
  open();
  await expect.element(page.getByLabelText('Which visit')).toBeEnabled();
  expect(choice()).toBe(before);
});

it('never offers to leave names in what goes to a PLC or to the district', async () => {
  await paint({ place: 'reports', before: visited });
  await which().selectOptions('district');
  await vi.waitFor(() => expect(shown()).toContain('Shared look-fors'));
  expect(document.querySelectorAll('.sl-reports-side input[type=radio]')).toHaveLength(0);
  await which().selectOptions('plc');
  await expect.element(page.getByRole('heading', { name: 'Bright spots in students’ math talk' })).toBeVisible();
  expect(document.querySelectorAll('.sl-reports-side input[type=radio]')).toHaveLength(0);
});

it('puts the lens on paper: card of the focus twice, a page for each look-for in focus, every word, a sheet to write on', async () => {
  await paint({ place: 'reports', quotes: 0 });
  await expect.element(page.getByText(/No visit is kept yet/)).toBeVisible();
  await which().selectOptions('card');
  await vi.waitFor(() => expect(document.querySelectorAll('.sl-paper.sl-half')).toHaveLength(2));
  await which().selectOptions('lookFors');
  await vi.waitFor(() => expect(document.querySelectorAll('.sl-paper table')).toHaveLength(2));
  await which().selectOptions('booklet');
  await vi.waitFor(() => expect(document.querySelectorAll('.sl-paper h3')).toHaveLength(27));
  await which().selectOptions('visit');
  await vi.waitFor(() => expect(document.querySelectorAll('.sl-paper-line').length).toBeGreaterThan(8));
});

it('makes no file that the organisation forbids', async () => {
  await paint({
    place: 'reports',
    quotes: 0,
    before: (port) =>
      port.settle({
        disabledFormats: ['html'],
        anonymiseAlways: true,
        purposes: ['Coaching only'],
        withoutLevels: false,
      }),
  });
  await which().selectOptions('card');
  await vi.waitFor(() => expect(shown()).toContain('Coaching only'));
  await expect.element(button(/\.md/)).toBeEnabled();
  expect(await button(/\.docx|\.html/).elements()).toEqual([]);
});
