import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { keysInMemory } from '../../doubles/keys-in-memory';
import { button, paint } from './screen';

const PLACE = { place: 'preferences', quotes: 3 };
const PASSPHRASE = 'two herons at six';

const secret = (name: string) => page.getByRole('textbox', { name, exact: true });

async function seal(): Promise<void> {
  await secret('Passphrase').fill(PASSPHRASE);
  await secret('The same once more').fill(PASSPHRASE);
  await page.getByRole('checkbox', { name: /I know that nobody/ }).click();
  await button('Seal the notebook').click();
  await expect.element(page.getByText('The notebook is sealed.', { exact: false })).toBeVisible();
}

it('says before anything else that nobody can open it without the passphrase, and seals nothing by half a wish', async () => {
  const { port } = await paint({ ...PLACE, keys: keysInMemory() });
  await expect
    .element(page.getByText('If you forget the passphrase, nobody can open the notebook', { exact: false }))
    .toBeVisible();
  const sealed = async () => (await port.lock.state()).ok && (await port.lock.state());
  await button('Seal the notebook').click();
  await expect.element(page.getByText('Choose at least 10 characters', { exact: false })).toBeVisible();
  await secret('Passphrase').fill(PASSPHRASE);
  await secret('The same once more').fill('two herons at seven');
  await button('Seal the notebook').click();
  await expect.element(page.getByText('The two are not the same.')).toBeVisible();
  await secret('The same once more').fill(PASSPHRASE);
  await button('Seal the notebook').click();
  await expect.element(page.getByText('Say first that you know', { exact: false })).toBeVisible();
  expect(await sealed()).toEqual({ ok: true, value: 'none' });
});

it('locks at once, shows nothing of what is kept, refuses a wrong passphrase and opens with the right one', async () => {
  const { root } = await paint({ ...PLACE, keys: keysInMemory() });
  await seal();
  await button('Lock now').click();
  await expect.element(page.getByRole('heading', { name: 'Your notebook is locked' })).toBeVisible();
  expect(root.querySelector('.sl-top')).toBeNull();
  await secret('Passphrase').fill('two herons at seven');
  await button('Open the notebook').click();
  await expect.element(page.getByText('This is not the passphrase.')).toBeVisible();
  await secret('Passphrase').fill(PASSPHRASE);
  await button('Open the notebook').click();
  await vi.waitFor(() => expect(root.querySelector('.sl-top')).not.toBeNull(), { timeout: 8000 });
});

it('is locked in the language and the colours that its person chose', async () => {
  const { port } = await paint({
    ...PLACE,
    keys: keysInMemory(),
    preferences: { locale: 'es', theme: 'dark' },
    before: async ({ lock }) => {
      await lock.setUp(PASSPHRASE);
      await lock.lockNow();
    },
  });
  await expect.element(page.getByRole('heading', { name: 'Su cuaderno está cerrado' })).toBeVisible();
  expect(document.documentElement.lang).toBe('es');
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(await port.workspace()).toMatchObject({ reason: 'locked' });
});

it('takes the passphrase away again by the passphrase', async () => {
  const { port } = await paint({ ...PLACE, keys: keysInMemory() });
  await seal();
  await secret('Passphrase').fill(PASSPHRASE);
  await button('Take the passphrase away').click();
  await expect.element(page.getByText('The notebook has no passphrase any more.')).toBeVisible();
  expect(await port.lock.state()).toEqual({ ok: true, value: 'none' });
});
