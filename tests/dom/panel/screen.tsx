import { render } from 'preact';
import { afterEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Engines } from '@/components/panel/engines';
import { PanelApp } from '@/components/panel/PanelApp';
import { withoutSuggestions } from '../../doubles/engines';
import { PanelPortDouble, type PortSetup } from '../../doubles/panel-port';

export interface Screen {
  port: PanelPortDouble;
  root: HTMLElement;
}

let standing: HTMLElement | null = null;

function clear(): void {
  if (!standing) return;
  render(null, standing);
  standing.remove();
  standing = null;
  delete document.documentElement.dataset.theme;
}
afterEach(clear);

interface Options {
  width?: number;
  /** Suggestions never come when left out. */
  engines?: Engines;
  before?: (port: PanelPortDouble) => void;
}

/** Paints the panel with a double of the port, 340 × 600 px when not said otherwise, in English. */
export async function paint(
  setup: PortSetup = {},
  { width = 340, before, engines = withoutSuggestions }: Options = {},
): Promise<Screen> {
  clear();
  await page.viewport(width, 600);
  // Colours are measured as they are meant, not half-way through a transition.
  document.documentElement.style.setProperty('--sl-quick', '0ms');
  const port = new PanelPortDouble({ ...setup, preferences: { locale: 'en', ...setup.preferences } });
  before?.(port);
  const root = document.createElement('div');
  root.style.height = '100%';
  document.body.append(root);
  standing = root;
  render(<PanelApp port={port} engines={engines} />, root);
  return { port, root };
}

/** The same, with the tabs on the screen and the page heard. */
export async function open(setup: PortSetup = {}, options: Options = {}): Promise<Screen> {
  const screen = await paint(setup, options);
  await vi.waitFor(() => {
    if (!screen.root.querySelector('[role=tab]')) throw new Error('The panel does not stand yet.');
  });
  await settled();
  return screen;
}

/** Lets messages arrive and the screen be painted. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 12));
  }
}

export const button = (name: string | RegExp) => page.getByRole('button', { name });
export const tab = (name: string | RegExp) => page.getByRole('tab', { name });

/** The sentence that was last said to assistive technology. */
export const lastSaid = (root: HTMLElement): string => root.querySelector('.sl-hidden[role=status]')?.textContent ?? '';
