import { render } from 'preact';
import { afterEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type DeskSetup, type DeskStage, paintDesk } from '../../doubles/gallery/desk-stage';

let standing: HTMLElement | null = null;

function clear(): void {
  if (standing) render(null, standing);
  standing?.remove();
  standing = null;
  delete document.documentElement.dataset.theme;
}
afterEach(clear);

/** Paints the desk over a real store, on a Chromebook's page (1366 × 600) when not said otherwise, in English. */
export async function paint(setup: DeskSetup = {}, width = 1366): Promise<DeskStage> {
  clear();
  await page.viewport(width, 600);
  // Colours are measured as they are meant, not half-way through a transition.
  document.documentElement.style.setProperty('--sl-quick', '0ms');
  window.scrollTo(0, 0);
  const root = document.createElement('div');
  root.style.height = '100%';
  document.body.append(root);
  standing = root;
  return paintDesk(root, setup);
}

/** The same, with the first quotes on the screen. */
export async function open(setup: DeskSetup = {}, width?: number): Promise<DeskStage> {
  const stage = await paint(setup, width);
  // The first place of a file is fetched and compiled then.
  await vi.waitFor(
    () => {
      if (!stage.root.querySelector('.sl-desk-quote')) throw new Error('No quote is on the screen yet.');
    },
    { timeout: 8000 },
  );
  return stage;
}

export const quotesIn = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.sl-desk-words')].map((words) => words.textContent ?? '');

export const howMany = (root: HTMLElement): string => root.querySelector('.sl-how-many')?.textContent ?? '';

export const button = (name: string | RegExp) => page.getByRole('button', { name });
