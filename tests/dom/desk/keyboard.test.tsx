import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, howMany, open, quotesIn } from './screen';

const focused = (): string =>
  (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim();

/** Tabs on until the thing with this name has the keyboard. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (focused().startsWith(name)) return;
    await userEvent.keyboard('{Tab}');
  }
  throw new Error(`Sixty presses of Tab did not reach “${name}”; the last was “${focused()}”.`);
}

it('finds, changes and deletes a quote, undoes it, and saves a spreadsheet, without a mouse', async () => {
  const { port, root } = await open();
  document.body.tabIndex = -1;
  document.body.focus();
  await tabTo('Search quotes');
  await userEvent.keyboard('rehearse');
  // The answer to the whole word: the list begins anew with each question.
  await vi.waitFor(() => expect(location.hash).toContain('text=rehearse'));
  await vi.waitFor(() => expect(howMany(root)).toBe('1 saved quote'));
  expect(quotesIn(root)).toEqual(['Five voices carried most of the last ten minutes.']);

  await tabTo('Change: Five voices');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'));
  // The list is numbered in its order here: look-fors in focus first.
  await userEvent.keyboard('1');
  await tabTo('Save');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(root.querySelectorAll('.sl-desk-quote .sl-quote-tags > li')).toHaveLength(2));

  await tabTo('Delete: Five voices');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(quotesIn(root)).toEqual([]));
  await tabTo('Undo');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(quotesIn(root)).toHaveLength(1));

  document.body.focus();
  await tabTo('Hand on these quotes');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()).toBe('Hand on your quotes'));
  await vi.waitFor(() => expect(button('Save the file').element()).toBeEnabled());
  await tabTo('Save the file');
  await userEvent.keyboard('{Enter}');
  expect(port.saved).toHaveLength(1);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(focused()).toBe('Hand on these quotes'));
});

it('goes from quote to quote by arrows, and to the last one and back', async () => {
  const { root } = await open();
  await vi.waitFor(() => expect(root.querySelector('[role=feed]')?.getAttribute('aria-busy')).toBe('false'));
  const first = root.querySelector<HTMLElement>('article');
  first?.focus();
  const at = (): string | null | undefined => document.activeElement?.getAttribute('aria-posinset');
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(at()).toBe('2'));
  await userEvent.keyboard('{End}');
  await vi.waitFor(() => expect(at()).toBe('40'));
  const box = document.activeElement?.getBoundingClientRect();
  expect(box && box.top >= 56 && box.top < innerHeight).toBe(true);
  await userEvent.keyboard('{Home}');
  await vi.waitFor(() => expect(at()).toBe('1'));
});

it('leads past the bar with its first stop', async () => {
  const { root } = await open();
  document.body.tabIndex = -1;
  document.body.focus();
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('To the content');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(root.querySelector('main'));
  await expect.element(page.getByRole('navigation')).toBeVisible();
});
