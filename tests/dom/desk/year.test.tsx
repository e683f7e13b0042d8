/** Closing a year in the notebook: keep it, hand it over, let it go. */
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { readBundle } from '@/lib/exchange/bundle-read';
import { unseal } from '@/lib/exchange/sealed';
import { aYear } from '../../doubles/a-year';
import { button, paint } from './screen';

const bytesOf = async (file: Blob | undefined) => new Uint8Array(await (file as Blob).arrayBuffer());

const opened = () => paint({ place: 'year', before: aYear });

it('seals everything for oneself, and only with a passphrase that was typed twice', async () => {
  const { port, root } = await opened();
  const make = button('Save the archive');
  await make.click();
  await expect.element(page.getByText('Take at least 10 characters.', { exact: false })).toBeVisible();
  await page.getByLabelText('Passphrase for the archive').fill('blue table by the window');
  await page.getByLabelText('The same passphrase again').fill('blue table by the door');
  await make.click();
  await expect.element(page.getByText('The two passphrases are not the same.')).toBeVisible();
  expect(port.saved).toEqual([]);
  await page.getByLabelText('The same passphrase again').fill('blue table by the window');
  await make.click();
  await vi.waitFor(() => expect(port.saved).toHaveLength(1), { timeout: 15_000 });
  expect(port.saved[0]?.name).toMatch(/^shared-lens-archive-.*\.lens\.json\.sealed$/);
  const file = await bytesOf(port.saved[0]?.content);
  expect(new TextDecoder().decode(file)).not.toContain('Okafor');
  expect(await unseal(file, 'blue table by the door', 'archive')).toMatchObject({ ok: false });
  const opens = await unseal(file, 'blue table by the window', 'archive');
  expect(opens.ok && new TextDecoder().decode(opens.value)).toContain('Ms. Okafor still hurries the others.');
  expect(root.querySelector<HTMLInputElement>('input[type=password]')?.value).toBe('');
});

it('hands over what is promised and the bright spots that were ticked, without levels, notes or names', async () => {
  const { port } = await opened();
  const paper = (): string => document.querySelector('.sl-papers')?.textContent ?? '';
  await vi.waitFor(() => expect(paper()).toContain('Handing over'));
  // Her name stood in the promise and is on the list: the code stands there now.
  expect(paper()).toMatch(/Bring [A-Z0-9]+ two number talks/);
  expect(paper()).toContain('None was chosen.');
  const spots = page.getByRole('group', { name: 'Bright spots' }).getByRole('checkbox');
  await vi.waitFor(() => expect(spots.elements()).toHaveLength(2));
  for (const spot of spots.elements()) (spot as HTMLElement).click();
  await vi.waitFor(() => {
    for (const choice of document.querySelectorAll<HTMLSelectElement>('.sl-names select')) {
      choice.value = 'a student';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(paper()).toContain('Somebody said yes');
    expect(paper()).not.toContain('None was chosen.');
  });
  await button('Save the file for their notebook').click();
  await vi.waitFor(() => expect(port.saved).toHaveLength(1));
  const text = await new Response(port.saved[0]?.content).text();
  expect(text).not.toMatch(/Okafor|K7Q4|hurries/);
  const read = readBundle(new TextEncoder().encode(text), 'hand-over.lens.json');
  if (!read.ok) throw new Error(JSON.stringify(read));
  const { records, lenses, anonymised } = read.value;
  expect(anonymised).toBe(true);
  expect(lenses).toHaveLength(1);
  expect(records.snippets).toHaveLength(2);
  expect(records.snippets?.every(({ tags, body }) => body.note === '' && tags.every((tag) => tag.level === null))).toBe(
    true,
  );
  expect([records.visits, records.ratings, records.staff]).toEqual([undefined, undefined, undefined]);
});

it('leaves a promise out that is not to go on', async () => {
  await opened();
  const paper = (): string => document.querySelector('.sl-papers')?.textContent ?? '';
  await vi.waitFor(() => expect(paper()).toContain('two number talks'));
  await page.getByRole('checkbox', { name: /two number talks/ }).click();
  await vi.waitFor(() => expect(paper()).toContain('Nothing is open.'));
});

it('hands on goals and decisions that stand, and those that were done where the person says so: in their words, without names or the person they were made with', async () => {
  const { port } = await paint({
    place: 'year',
    before: async (double) => {
      await aYear(double);
      const old = { madeOn: '2025-09-08', revisitOn: null, teacherCode: 'K7Q4' };
      await double.goals.add({ kind: 'goal', text: 'Three voices in every class', ...old });
      await double.goals.add({ kind: 'decision', text: 'Ms. Okafor opens with a task', ...old });
      const done = await double.goals.add({ kind: 'decision', text: 'The staff meeting opens with a task', ...old });
      const gone = await double.goals.add({ kind: 'goal', text: 'A goal that was dropped', ...old });
      if (!done.ok || !gone.ok) throw new Error('not kept');
      await double.goals.change(done.value.id, { state: 'kept' });
      await double.goals.change(gone.value.id, { state: 'dropped' });
    },
  });
  const paper = (): string => document.querySelector('.sl-papers')?.textContent ?? '';
  await vi.waitFor(() => expect(paper()).toContain('Three voices in every class (since Sep 8, 2025)'));
  expect(paper()).toMatch(/[A-Z0-9]+ opens with a task/);
  expect(paper()).not.toMatch(/Okafor|staff meeting|dropped/);
  const choices = page.getByRole('group', { name: 'Goals and decisions' });
  expect(choices.getByRole('checkbox').elements()).toHaveLength(3);
  await choices.getByRole('checkbox', { name: /staff meeting/ }).click();
  await choices.getByRole('checkbox', { name: /Three voices/ }).click();
  await vi.waitFor(() => expect(paper()).toContain('Done: The staff meeting opens with a task'));
  expect(paper()).not.toContain('Three voices');
  await button('Save the file for their notebook').click();
  await vi.waitFor(() => expect(port.saved).toHaveLength(1));
  const text = await new Response(port.saved[0]?.content).text();
  expect(text).not.toMatch(/Okafor|Three voices|dropped/);
  const read = readBundle(new TextEncoder().encode(text), 'hand-over.lens.json');
  const handed = (read.ok && read.value.records.agreements) || [];
  expect(handed.map(({ state, teacherCode, visitId }) => [state, teacherCode, visitId]).sort()).toEqual([
    ['kept', null, null],
    ['open', null, null],
  ]);
});

it('deletes for good what was last changed before a day, when sure, and writes down how much', async () => {
  const { port } = await opened();
  const space = await port.store.spaces.current();
  if (!space.ok) throw new Error('no space');
  const count = async () => {
    const kept = await port.store.snippets.count(space.value.id);
    return kept.ok ? kept.value.count : -1;
  };
  const before = await count();
  await page.getByLabelText('Last changed before').fill('2026-01-17');
  const purge = button('Delete them for good');
  await expect.element(page.getByText(/are from before/)).toBeVisible();
  await purge.click();
  await expect.element(page.getByText('It cannot be brought back. Press once more to do it.')).toBeVisible();
  expect(await count()).toBe(before);
  await purge.click();
  await expect.element(page.getByText('They are gone for good.')).toBeVisible();
  expect(await count()).toBeLessThan(before);
  const log = await port.store.keeping.log();
  expect(log.ok && log.value[0]).toMatchObject({ why: 'year', snippets: before - (await count()) });
});

it('says who keeps everything when a hold is on, and offers no way to delete', async () => {
  await paint({
    place: 'year',
    before: async (port) => {
      await aYear(port);
      port.keepingSet = { retentionDays: null, legalHold: true, by: 'Lakeside' };
    },
  });
  await expect
    .element(page.getByText('Lakeside keeps everything for now (legal hold): nothing can be deleted for good.'))
    .toBeVisible();
  expect(button('Delete them for good').elements()).toEqual([]);
});

it('makes the page for teachers in their language, whatever language the notebook is in', async () => {
  const { port } = await paint({ place: 'reports', focus: ['lf-wait'] });
  const shown = (): string => document.querySelector('.sl-papers')?.textContent ?? '';
  await page.getByLabelText('What to make').selectOptions('Tell your teachers: what you keep, and what not');
  await vi.waitFor(() => expect(shown()).toContain('My notes are for learning together.'));
  await page.getByRole('radio', { name: 'Español' }).click();
  await vi.waitFor(() => expect(shown()).toContain('No son una evaluación de su trabajo.'));
  expect(document.querySelector('.sl-papers')?.getAttribute('lang')).toBe('es');
  await button(/\.html/).click();
  await vi.waitFor(() => expect(port.saved).toHaveLength(1));
  expect(await port.saved[0]?.content.text()).toContain('<html lang="es">');
});
