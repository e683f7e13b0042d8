import { describe, expect, it, vi } from 'vitest';
import { withSuggestions } from '../../doubles/engines';
import { scenes } from '../../doubles/gallery/scenes';
import { violations } from '../violations';
import { paint, type Screen, settled } from './screen';

async function play(name: string, theme: 'light' | 'dark', width: number): Promise<HTMLElement> {
  return (await stage(name, theme, width)).root;
}

async function stage(name: string, theme: 'light' | 'dark', width: number): Promise<Screen> {
  const scene = scenes[name];
  if (!scene) throw new Error(`No scene ${name}`);
  const { engines, ready } = withSuggestions();
  const { port, root } = await paint(
    { ...scene.setup, preferences: { theme } },
    { width, ...(scene.suggests && { engines }), ...(scene.before && { before: scene.before }) },
  );
  // A panel that cannot start has no choice of theme yet.
  document.documentElement.dataset.theme = theme;
  await settled();
  if (scene.suggests) await ready;
  await scene.play?.({ port, root });
  return { port, root };
}

/** What is cut off or pushed out on a panel of 300 px. */
const tooWide = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > 300.5)
    .map((element) => `${element.tagName} ${element.className}`);

/** A panel that has not started, or cannot, speaks the browser's language: it has no choice of language yet. */
const WITHOUT_CHOICE = ['starting', 'cannot-start'];

describe.each(Object.keys(scenes))('%s', (name) => {
  it('has no violation that axe can find, light and dark', async () => {
    await play(name, 'light', 340);
    expect(await violations()).toEqual([]);
    document.documentElement.dataset.theme = 'dark';
    expect(await violations(['color-contrast'])).toEqual([]);
  });

  it('has touch targets of 44 px, and at 300 px stays whole and without violation in three languages', async () => {
    const { port, root } = await stage(name, 'light', 300);
    const small = [
      ...root.querySelectorAll<HTMLElement>('button, summary, label, input, textarea, select, [role=option]'),
    ]
      .filter((target) => !(target instanceof HTMLInputElement && target.closest('label')))
      .filter((target) => !(target instanceof HTMLLabelElement && target.htmlFor))
      .filter((target) => target.checkVisibility())
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44));
    expect(small.map(({ target, box }) => `${target.className} ${box.width} × ${box.height}`)).toEqual([]);
    expect(tooWide(root)).toEqual([]);
    for (const locale of WITHOUT_CHOICE.includes(name) ? [] : (['es', 'fr'] as const)) {
      await port.setPreferences({ locale });
      await vi.waitFor(() => expect(document.documentElement.lang).toBe(locale));
      await settled();
      expect(await violations(['wcag2a', 'best-practice'])).toEqual([]);
      expect(tooWide(root)).toEqual([]);
    }
  });
});

it('finds a fault when there is one', async () => {
  const root = await play('look-fors', 'light', 340);
  const image = document.createElement('img');
  root.querySelector('main')?.append(image);
  expect((await violations()).join()).toContain('image-alt');
});
