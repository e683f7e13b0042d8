import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { readCsv } from '@/lib/exchange/csv-read';
import { button, open } from './screen';

const file = (): string => document.querySelector('.sl-file')?.textContent ?? '';

async function toTheFile(): Promise<void> {
  await button('Save as a spreadsheet').click();
  await page.getByRole('radio', { name: 'The file itself' }).click({ force: true });
  await vi.waitFor(() => expect(file()).not.toBe(''));
}

it('saves exactly the bytes that the preview shows, with and without the mark for Excel', async () => {
  const { port } = await open();
  await toTheFile();
  for (const bom of [true, false]) {
    await vi.waitFor(() => expect(file().startsWith('\uFEFF')).toBe(bom));
    await button('Save the file').click();
    const saved = port.saved.at(-1);
    expect(new Uint8Array(await (saved?.content.arrayBuffer() ?? new ArrayBuffer(0)))).toEqual(
      new TextEncoder().encode(file()),
    );
    await page.getByRole('checkbox', { name: /For Excel/ }).click();
  }
  expect(port.saved[0]?.name).toMatch(/^shared-lens-quotes-\d{4}-\d\d-\d\d\.csv$/);
});

it('leaves out what the filters leave out, and says so', async () => {
  const { port } = await open();
  await button('A bright spot').click();
  await vi.waitFor(() => expect(document.querySelector('.sl-how-many')?.textContent).toBe('16 saved quotes'));
  await button('Save as a spreadsheet').click();
  await expect.element(page.getByText('The 16 quotes that your search and filters show.')).toBeVisible();
  await button('Save the file').click();
  const bytes = new Uint8Array(await (port.saved[0]?.content.arrayBuffer() ?? new ArrayBuffer(0)));
  const back = readCsv(bytes, 'quotes.csv');
  expect(back.ok && back.value.map(({ kind }) => kind)).toEqual(Array.from({ length: 16 }, () => 'bright-spot'));
});

it('shows the file as a table first, read from the same bytes', async () => {
  await open();
  await button('Save as a spreadsheet').click();
  await expect.element(page.getByRole('columnheader', { name: 'Quote', exact: true })).toBeVisible();
  expect(document.querySelectorAll('.sl-sheet-view tbody tr')).toHaveLength(25);
  await expect.element(page.getByText('The first 25 of 40 rows.')).toBeVisible();
});
