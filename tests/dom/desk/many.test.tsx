/** Many quotes at once: choosing, putting together, keeping a view, and one way back for each act. */
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, howMany, open } from './screen';

const bar = (root: HTMLElement): string => root.querySelector('.sl-many-count')?.textContent ?? '';
const article = (root: HTMLElement, index: number): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-index="${index}"] > article`);
  if (!found) throw new Error(`There is no quote ${index} on the screen.`);
  return found;
};
const headings = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.sl-of-document')].map((one) => one.textContent ?? '');

it('chooses by keyboard, tags all of them as one act, and takes it back as one', async () => {
  const { root, port } = await open();
  article(root, 0).focus();
  await userEvent.keyboard(' ');
  await vi.waitFor(() => expect(bar(root)).toBe('1 quote chosen'));
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await vi.waitFor(() => expect(bar(root)).toBe('3 quotes chosen'));
  const asked = { lookForIds: ['lf-wait'] };
  const before = await port.quotes.count(asked, new AbortController().signal);
  await button('Add a look-for').click();
  await userEvent.keyboard('wait');
  await page.getByRole('option', { name: /There is time to think/ }).click();
  const holds = async () => {
    const now = await port.quotes.count(asked, new AbortController().signal);
    return now.ok && before.ok ? now.value.count - before.value.count : null;
  };
  await vi.waitFor(async () => expect(await holds()).toBeGreaterThan(0));
  await button('Undo').click();
  await vi.waitFor(async () => expect(await holds()).toBe(0));
});

it('chooses all that was found, deletes them, and brings all of them back with one undo', async () => {
  const { root } = await open();
  await page.getByRole('searchbox').fill('kindergarten');
  await vi.waitFor(() => expect(howMany(root)).toBe('5 saved quotes'));
  article(root, 0).focus();
  await userEvent.keyboard('{Control>}a{/Control}');
  await vi.waitFor(() => expect(bar(root)).toBe('5 quotes chosen'));
  await page.getByRole('region', { name: 'Chosen quotes' }).getByRole('button', { name: 'Delete' }).click();
  await vi.waitFor(() => expect(howMany(root)).toBe('0 saved quotes'));
  await expect.element(page.getByText(/\(\+4\)/)).toBeVisible();
  await button('Undo').click();
  await vi.waitFor(() => expect(howMany(root)).toBe('5 saved quotes'));
});

it('chooses with the mouse from one to another, and lets go with Escape', async () => {
  const { root } = await open();
  await page
    .getByRole('checkbox', { name: /^Choose: / })
    .first()
    .click();
  article(root, 3).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  await vi.waitFor(() => expect(bar(root)).toBe('4 quotes chosen'));
  article(root, 1).dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
  await vi.waitFor(() => expect(bar(root)).toBe('3 quotes chosen'));
  article(root, 1).focus();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(bar(root)).toBe(''));
});

it('moves quotes to a visit, where the filter and the grouping by visit find them', async () => {
  const { root } = await open({
    before: async (port) => {
      const space = await port.store.spaces.current();
      const setup = {
        kind: 'classroom' as const,
        teacherCode: 'K7M2',
        school: 'Cedar',
        gradeBand: null,
        topic: '',
        focus: [],
      };
      if (space.ok) await port.store.visits.start(space.value.id, crypto.randomUUID(), setup);
    },
  });
  await page
    .getByRole('checkbox', { name: /^Choose: / })
    .first()
    .click();
  await button('Move to a visit').click();
  const visits = page.getByRole('combobox', { name: 'Visit that the chosen quotes belong to' });
  await vi.waitFor(() => expect(visits.element().querySelectorAll('option').length).toBe(3));
  await visits.selectOptions(visits.element().querySelectorAll('option')[1]?.textContent ?? '');
  await page.getByRole('combobox', { name: 'Put together by' }).selectOptions('Visit');
  await vi.waitFor(() => expect(headings(root)[0]).toMatch(/K7M2 · Classroom.*1 saved quote$/));
});

it('keeps a view under a name, with its filters and how it is put together, and lets go of it', async () => {
  const { root } = await open();
  await button('A bright spot').click();
  await page.getByRole('combobox', { name: 'Put together by' }).selectOptions('Look-for');
  await vi.waitFor(() => expect(headings(root)[0]).toMatch(/\d+ saved quote/));
  const found = howMany(root);
  await button('Keep this view').click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Bright spots for the PLC');
  await userEvent.keyboard('{Enter}');
  await button('Show everything').click();
  await vi.waitFor(() => expect(howMany(root)).toBe('40 saved quotes'));
  await page.getByRole('combobox', { name: 'View', exact: true }).selectOptions('Bright spots for the PLC');
  await vi.waitFor(() => expect(howMany(root)).toBe(found));
  expect(location.hash).toContain('kind=bright-spot');
  await button('Let go of the view: Bright spots for the PLC').click();
  await expect.element(page.getByRole('combobox', { name: 'View', exact: true })).not.toBeInTheDocument();
});
