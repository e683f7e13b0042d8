import { expect, it, vi } from 'vitest';
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
  await page.getByRole('radio', { name: 'Español' }).click({ force: true });
  await expect.element(page.getByRole('heading', { name: 'Preferencias y sitios' })).toBeVisible();
  await page.getByRole('radio', { name: 'Oscuro' }).click({ force: true });
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
