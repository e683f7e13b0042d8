import { describe, expect, it, vi } from 'vitest';
import { deskScenes } from '../../doubles/gallery/desk-scenes';
import type { DeskStage } from '../../doubles/gallery/desk-stage';
import { violations } from '../violations';
import { paint } from './screen';

async function play(name: string, theme: 'light' | 'dark', width: number): Promise<DeskStage> {
  const scene = deskScenes[name];
  if (!scene) throw new Error(`No scene ${name}`);
  const stage = await paint({ ...scene.setup, preferences: { theme } }, width);
  // A desk that cannot start has no choice of theme yet.
  document.documentElement.dataset.theme = theme;
  await new Promise((resolve) => setTimeout(resolve, 150));
  await scene.play?.(stage);
  return stage;
}

describe.each(Object.keys(deskScenes))('%s', (name) => {
  it('has no violation that axe can find, light and dark', async () => {
    await play(name, 'light', 1366);
    expect(await violations()).toEqual([]);
    document.documentElement.dataset.theme = 'dark';
    expect(await violations(['color-contrast'])).toEqual([]);
  });

  it('fits a page of 640 px in three languages, with targets that a finger hits and no violation', async () => {
    const { port, root } = await play(name, 'light', 640);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(640);
    const small = [...root.querySelectorAll<HTMLElement>('button, label, input, select, textarea, [role=option]')]
      .filter((target) => !(target instanceof HTMLInputElement && target.closest('label')))
      .filter((target) => !(target instanceof HTMLLabelElement && target.htmlFor))
      .filter((target) => target.checkVisibility() && !target.classList.contains('sl-skip'))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44);
    expect(small.map(({ target, box }) => `${target.className} ${box.width} × ${box.height}`)).toEqual([]);
    // A desk that cannot start speaks the browser's language: it knows no choice of language yet.
    for (const locale of name === 'cannot-start' ? [] : (['es', 'fr'] as const)) {
      await port.setPreferences({ locale });
      await vi.waitFor(() => expect(document.documentElement.lang).toBe(locale));
      expect(await violations(['wcag2a', 'best-practice'])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(640);
    }
  });
});

it('finds a fault when there is one', async () => {
  const { root } = await play('quotes', 'light', 1366);
  root.querySelector('main')?.append(document.createElement('img'));
  expect((await violations()).join()).toContain('image-alt');
});
