import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { button, paint } from './screen';

const PLACE = { place: 'preferences' };

it('asks the browser for one site by its address, and can take it back', async () => {
  const { port } = await paint(PLACE);
  await page
    .getByRole('textbox', { name: 'Address of the site' })
    .fill('https://moodle.ourschool.org/course/view.php?id=4');
  await button('Allow this site').click();
  expect(port.asked).toEqual(['https://moodle.ourschool.org/*']);
  await expect.element(page.getByText('moodle.ourschool.org is allowed. Reload its open pages once.')).toBeVisible();
  await button('Take back: moodle.ourschool.org').click();
  await vi.waitFor(() => expect(port.granted).toEqual([]));
});

it.each([
  ['', 'Type the address of the site first.'],
  ['http://moodle.ourschool.org', 'This site is open to listeners (http).'],
  ['our moodle', 'This is not the address of one site.'],
  ['https://ourschool.instructure.com', 'Shared Lens knows this site already.'],
])('does not ask for “%s”, and says: %s', async (typed, sentence) => {
  const { port } = await paint(PLACE);
  await page.getByRole('textbox', { name: 'Address of the site' }).fill(typed);
  await button('Allow this site').click();
  await expect.element(page.getByText(sentence, { exact: false })).toBeVisible();
  expect(port.asked).toEqual([]);
});

it('changes language and theme at once', async () => {
  await paint(PLACE);
  await page.getByRole('radio', { name: 'Español' }).click();
  await expect.element(page.getByRole('heading', { name: 'Preferencias y sitios' })).toBeVisible();
  await page.getByRole('radio', { name: 'Oscuro' }).click();
  await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  expect(document.documentElement.lang).toBe('es');
});

it('asks the browser to keep the notebook, and says what it answered', async () => {
  const { port } = await paint(PLACE);
  await expect.element(page.getByText('In use: 1.8 MB')).toBeVisible();
  port.agrees = false;
  await button('Ask the browser to keep it').click();
  await expect.element(page.getByText('The browser did not promise it.', { exact: false })).toBeVisible();
  port.agrees = true;
  await button('Ask the browser to keep it').click();
  await expect.element(page.getByText('The browser has promised not to clear', { exact: false })).toBeVisible();
});

describe('how long it is kept', () => {
  it('is the person’s own choice, and stays chosen', async () => {
    const { port } = await paint({ place: 'preferences' });
    await page.getByRole('combobox', { name: 'Keep for' }).selectOptions('2 years');
    await vi.waitFor(async () => expect(await port.store.keeping.own()).toEqual({ ok: true, value: 730 }));
  });

  it('deletes for good only when asked twice, and says how much went', async () => {
    const stage = await paint({ place: 'preferences', quotes: 3 });
    const space = await stage.port.store.spaces.current();
    const listed = await stage.port.store.snippets.page(space.ok ? space.value.id : '', { limit: 1 });
    const [first] = listed.ok ? listed.value.snippets : [];
    await stage.port.remove(first?.id ?? '');
    await button('Delete for good now what is deleted').click();
    await expect.element(page.getByText(/Press once more/)).toBeVisible();
    expect((await stage.port.store.keeping.log()).ok && (await stage.port.store.keeping.log())).toMatchObject({
      value: [],
    });
    await button('Delete for good now what is deleted').click();
    await expect.element(page.getByText('What was deleted is gone for good.')).toBeVisible();
    await page.getByText('What went').click();
    await expect.element(page.getByText(/1 quote, 0 other records \(you asked for it\)/)).toBeVisible();
  });

  it('says who keeps everything under a legal hold, and offers no deleting then', async () => {
    await paint({
      place: 'preferences',
      before: (port) => {
        port.keepingSet = { retentionDays: 365, legalHold: true, by: 'Riverside' };
      },
    });
    await expect.element(page.getByText(/Riverside keeps everything for now/)).toBeVisible();
    await expect.element(page.getByText('Set by Riverside: 365 days.')).toBeVisible();
    expect(button('Delete for good now what is deleted').query()).toBe(null);
  });
});
