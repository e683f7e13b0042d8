import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LensDatabase } from '@/lib/store/schema';
import { fill } from '../../doubles/desk-port';
import { fortyQuotes } from '../../doubles/forty-quotes';
import { SPACE_ID } from '../../doubles/walkthrough';
import { button, howMany, open, paint, quotesIn } from './screen';

const search = (words: string) => page.getByRole('searchbox').fill(words);

it('shows every quote newest first, with its document named where it changes', async () => {
  const { root } = await open();
  await vi.waitFor(() => expect(howMany(root)).toBe('40 saved quotes'));
  expect(quotesIn(root)[0]).toContain('Each one is missing a single piece');
  expect(root.querySelector('.sl-of-document h2')?.textContent).toBe('Walkthrough note, Grade 5, comparing fractions');
});

it('finds words in quotes, notes and titles, whatever the accents and quotes, and marks them', async () => {
  const { root } = await open();
  await search('REHEARSE');
  await vi.waitFor(() => expect(quotesIn(root)).toEqual(['Five voices carried most of the last ten minutes.']));
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['rehearse']);
  await search("isn't money");
  const marks = (): (string | null)[] => [...root.querySelectorAll('mark')].map((mark) => mark.textContent);
  await vi.waitFor(() => expect(marks()).toEqual(['money', 'money', 'isn’t', 'money']));
  await search('kindergarten');
  await vi.waitFor(() => expect(howMany(root)).toBe('5 saved quotes'));
});

it('loses no letter that is typed while the letters before it are being searched, and no filter that is set meanwhile', async () => {
  const { root } = await open();
  const field = page.getByRole('searchbox').element() as HTMLInputElement;
  const typeOn = (text: string): void => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const replace = history.replaceState.bind(history);
  // The next letters come in the very turn in which the first ones are asked.
  vi.spyOn(history, 'replaceState').mockImplementationOnce((...state) => {
    replace(...state);
    typeOn('there is time');
  });
  typeOn('the');
  await vi.waitFor(() => expect(location.hash).toContain('text=the'));
  root.querySelector<HTMLInputElement>('.sl-filter-look-fors input')?.click();
  await vi.waitFor(() => expect(location.hash).toContain('text=there+is+time'));
  expect(field.value).toBe('there is time');
  expect(root.querySelector<HTMLInputElement>('.sl-filter-look-fors input')?.checked).toBe(true);
});

it('loses no letter that is typed right after everything was shown again', async () => {
  await open();
  const field = page.getByRole('searchbox').element() as HTMLInputElement;
  await search('nobody said this');
  await expect.element(button('Show everything')).toBeVisible();
  (button('Show everything').element() as HTMLElement).click();
  // The list is drawn anew in this turn; what comes after the frame comes after the next key.
  await new Promise((resolve) => setTimeout(resolve));
  field.value = 'kindergarten';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() => expect(location.hash).toContain('text=kindergarten'));
  expect(field.value).toBe('kindergarten');
});

it('narrows by look-for, kind, who spoke and document, and shows everything again', async () => {
  const { root } = await open();
  await page.getByRole('checkbox', { name: /^There is time to think/ }).click();
  await vi.waitFor(() => expect(howMany(root)).toBe('5 saved quotes'));
  await button('A bright spot').click();
  await vi.waitFor(() => expect(howMany(root)).toBe('3 saved quotes'));
  await button('A leader').click();
  await page.getByRole('combobox', { name: 'Document' }).selectOptions('Coaching cycle 2, follow-up message');
  await vi.waitFor(() =>
    expect(quotesIn(root)).toEqual([expect.stringContaining('Does anybody have a different way?')]),
  );
  await button('Show everything').click();
  await vi.waitFor(() => expect(howMany(root)).toBe('40 saved quotes'));
});

it('narrows to one document from its heading', async () => {
  const { root } = await open();
  await button('Only this document').first().click();
  await vi.waitFor(() => expect(howMany(root)).toBe('5 saved quotes'));
});

it('says what to do where nothing is saved yet, and where nothing answers', async () => {
  const { port } = await paint({ quotes: 0 });
  await expect.element(page.getByText('Nothing saved yet.')).toBeVisible();
  await button('Try it on a practice note').click();
  expect(port.practised).toBe(1);
  const { root } = await open();
  await search('trigonometry');
  await expect.element(page.getByText('No saved quote answers this.')).toBeVisible();
  expect(howMany(root)).toBe('0 saved quotes');
});

it('shows what was found while it still searches, and forgets a search that nobody waits for', async () => {
  const { port, root } = await open();
  let go = (): void => undefined;
  port.gate = new Promise((resolve) => {
    go = resolve;
  });
  await search('piece');
  await vi.waitFor(() => expect(howMany(root)).toBe('Searching… 2 found so far'));
  port.gate = Promise.resolve();
  await search('rehearse');
  await vi.waitFor(() => expect(howMany(root)).toBe('1 saved quote'));
  go();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(quotesIn(root)).toHaveLength(1);
});

it('counts quotes that cannot be read, and keeps showing the others', async () => {
  const name = `desk-${crypto.randomUUID()}`;
  const { root } = await paint({ name, quotes: 0 });
  const db = new LensDatabase(name);
  await db.open();
  const space = await db.spaces.toCollection().first();
  db.close();
  await fill(name, fortyQuotes(space?.id ?? SPACE_ID).slice(0, 4));
  const again = new LensDatabase(name);
  await again.open();
  const [damaged] = await again.bodies.toArray();
  await again.bodies.update(damaged?.id ?? '', { note: 7 as never });
  again.close();
  void root;
  const next = await open({ name });
  await vi.waitFor(() => expect(howMany(next.root)).toBe('3 saved quotes'));
  await expect.element(page.getByText('1 quote could not be read; it is kept.')).toBeVisible();
});

it('shows a quote in its document', async () => {
  const { port } = await open();
  await button(/^Show in its document: “Who can say/).click();
  expect(port.jumped).toHaveLength(1);
});

it('says why a deletion failed, and keeps the quote in place', async () => {
  const { port, root } = await open();
  port.fail('remove', 'quota');
  await button(/^Delete: “Who can say/).click();
  await expect.element(page.getByRole('alert').getByText('The disk is full.', { exact: false })).toBeVisible();
  expect(quotesIn(root)).toContain('“Who can say that in their own words?”');
});

it('hears of quotes that are saved elsewhere', async () => {
  const { port, root } = await open({ quotes: 3 });
  const [, second] = quotesIn(root);
  const space = await port.store.spaces.current();
  const id = fortyQuotes(space.ok ? space.value.id : '')[1]?.id ?? '';
  // Another page of ours has the same database open and deletes there.
  await port.store.snippets.remove(id);
  await vi.waitFor(() => expect(quotesIn(root)).not.toContain(second));
});
