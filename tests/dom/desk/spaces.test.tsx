import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { button, howMany, open, paint } from './screen';

const PLACE = { place: 'preferences', quotes: 3 };
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

it('keeps a second organisation apart: its own notebook, its name in the header, and the way back', async () => {
  const { port, root } = await paint(PLACE);
  await field('Its name').fill('Lincoln');
  await button('Make it').click();
  await expect.element(page.getByText('Give this one its name first.', { exact: false })).toBeVisible();
  await field('The one shown here is called').fill('Riverside');
  await button('Make it').click();
  await button('Go to Lincoln').click();
  const shown = page.getByRole('combobox', { name: 'Organisation shown' });
  await expect.element(shown).toHaveDisplayValue('Lincoln');
  expect(value(await port.quotes.count({}, new AbortController().signal)).count).toBe(0);
  await shown.selectOptions('Riverside');
  location.hash = '#/quotes';
  await vi.waitFor(() => expect(howMany(root)).toContain('3'), { timeout: 8000 });
});

it('takes sites and account slots for an organisation, each for one only', async () => {
  const { port } = await paint(PLACE);
  await field('The one shown here is called').fill('Riverside');
  await field('Address of a site').fill('https://docs.google.com/document/u/1/d/abc/edit');
  await page.getByRole('combobox', { name: 'Google account' }).selectOptions('account 2 (/u/1/)');
  await button('Add the site').click();
  await expect.element(page.getByText('docs.google.com, account 2', { exact: true })).toBeVisible();
  await field('Address of a site').fill('our moodle');
  await button('Add the site').click();
  await expect.element(page.getByText('This is no address of a site.', { exact: false })).toBeVisible();
  const other = value(await port.spaces.add('Lincoln'));
  await port.spaces.choose(other.id);
  await expect.element(field('The one shown here is called')).toHaveValue('Lincoln');
  await field('Address of a site').fill('docs.google.com');
  await page.getByRole('combobox', { name: 'Google account' }).selectOptions('account 2 (/u/1/)');
  await button('Add the site').click();
  await expect.element(page.getByText('Another organisation already has', { exact: false })).toBeVisible();
  expect(value(await port.spaces.all()).map(({ sites }) => sites)).toEqual([
    [{ host: 'docs.google.com', account: 1 }],
    undefined,
  ]);
});

it('takes an organisation away when its person is sure, after offering an archive, and turns to the other', async () => {
  const { port } = await paint(PLACE);
  expect(page.getByText('Take “', { exact: false }).elements()).toEqual([]);
  await field('The one shown here is called').fill('Riverside');
  await field('Its name').fill('Lincoln');
  await button('Make it').click();
  await page.getByText('Take “Riverside” away').click();
  await expect.element(page.getByText('It holds 3 quotes and 0 visits.', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'make one first' })).toHaveAttribute('href', '#/year');
  await button('Take it away for good').click();
  await expect.element(page.getByText('“Riverside” cannot be brought back', { exact: false })).toBeVisible();
  expect(value(await port.spaces.all())).toHaveLength(2);
  await button('Take it away for good').click();
  await expect.element(field('The one shown here is called')).toHaveValue('Lincoln');
  expect(value(await port.spaces.all()).map(({ name }) => name)).toEqual(['Lincoln']);
  // The last one stays.
  await vi.waitFor(() => expect(page.getByText('Take “', { exact: false }).elements()).toEqual([]), { timeout: 8000 });
});

it('says who keeps an organisation: the district whose own it is, or a legal hold', async () => {
  const twoUnder = (values: Record<string, unknown>) =>
    paint({
      ...PLACE,
      before: async (port) => {
        await port.spaces.rename(value(await port.store.spaces.current()).id, 'Riverside');
        value(await port.spaces.add('Lincoln'));
        await port.store.policy.take(values, 'digest');
        if (values.legalHold) port.keepingSet = { retentionDays: null, legalHold: true, by: 'Riverside' };
      },
    });
  await twoUnder({ organisation: 'Riverside' });
  await page.getByText('Take “Riverside” away').click();
  await expect.element(page.getByText('Riverside set this organisation up.', { exact: false })).toBeVisible();
  expect(button('Take it away for good').elements()).toEqual([]);
  await twoUnder({ organisation: 'Lakeside', legalHold: true });
  await page.getByText('Take “Riverside” away').click();
  await expect.element(page.getByText('no organisation can be taken away', { exact: false })).toBeVisible();
  expect(button('Take it away for good').elements()).toEqual([]);
});

it('says the name in the header of a notebook that has one organisation, once it has a name', async () => {
  const { root } = await open({
    quotes: 1,
    before: async ({ spaces, store }) => {
      await spaces.rename(value(await store.spaces.current()).id, 'Riverside');
    },
  });
  expect(root.querySelector('.sl-top-name')?.textContent).toContain('Riverside');
});

function value<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
