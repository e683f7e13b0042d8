import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { SURFACE_REPORT } from '../../doubles/surface-report';
import { button, open } from './screen';

const copied = (clipboard: readonly string[]): Record<string, unknown> => JSON.parse(clipboard.at(-1) ?? 'null');

it('copies what the page can do and what answered, and shows all of what it copied', async () => {
  const { port, root } = await open();
  await button('Preferences').click();
  await button('Copy a report about this page').click();
  await expect.element(page.getByText('Copied. This is all of it:')).toBeVisible();
  expect(copied(port.clipboard)).toEqual({
    'Shared Lens': port.version,
    browser: port.browser,
    panel: 'frame',
    ...SURFACE_REPORT,
  });
  expect(root.querySelector('pre')?.textContent).toBe(port.clipboard.at(-1));
});

it('says why where the page does not answer, and leaves the browser’s own sentence out', async () => {
  const { port } = await open();
  port.fail('surface', 'no-receiver');
  await button('Preferences').click();
  await button('Copy a report about this page').click();
  await expect.poll(() => port.clipboard).toHaveLength(1);
  expect(copied(port.clipboard)).toMatchObject({ surface: null, why: 'no-receiver' });
});

it('can be selected where the browser lets nothing be copied', async () => {
  const { port, root } = await open({ preferences: { locale: 'es' } });
  port.fail('copy', 'refused');
  await button('Preferencias').click();
  await button('Copiar un informe sobre esta página').click();
  await expect.element(page.getByText('El navegador no dejó copiar. Selecciónelo aquí:')).toBeVisible();
  expect(root.querySelector('pre')?.textContent).toContain('google-docs');
});
