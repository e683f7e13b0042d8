import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { open, paint } from './screen';

/** The places of the bar that cannot be seen whole, by their words. */
const outOfView = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll<HTMLElement>('.sl-top nav a')]
    .filter((link) => {
      const { left, right, bottom } = link.getBoundingClientRect();
      return left < 0 || right > innerWidth || bottom > innerHeight;
    })
    .map((link) => link.textContent);

it('shows every place of the notebook, in every language, on a Chromebook’s page, on half of one and enlarged', async () => {
  const { root, port } = await open();
  for (const locale of ['en', 'es', 'fr'] as const) {
    await port.setPreferences({ locale });
    await vi.waitFor(() => expect(document.documentElement.lang).toBe(locale));
    for (const width of [1366, 683, 400]) {
      await page.viewport(width, 600);
      expect(outOfView(root), `${locale}, ${width} px`).toEqual([]);
      // What stays above while the page scrolls leaves nine tenths of it to the page.
      window.scrollTo(0, 2000);
      const bar = root.querySelector('.sl-top')?.getBoundingClientRect();
      expect(bar?.bottom, `${locale}, ${width} px`).toBeLessThanOrEqual(60);
      window.scrollTo(0, 0);
    }
  }
});

it('shows the place of its address, also when that changes in the moment in which the notebook opens', async () => {
  const opening = paint();
  await new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.sl-top')) return;
      observer.disconnect();
      location.hash = '#/welcome';
      resolve();
    }).observe(document.body, { subtree: true, childList: true });
  });
  const { root } = await opening;
  await vi.waitFor(() => expect(root.querySelector('.sl-top [aria-current]')?.textContent).toBe('Welcome'));
});
