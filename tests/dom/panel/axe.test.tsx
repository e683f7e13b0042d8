import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { withSuggestions } from '../../doubles/engines';
import { scenes } from '../../doubles/gallery/scenes';
import { paint, settled } from './screen';

/** What axe finds, each with the rule and the place. */
async function violations(
  runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { resultTypes: ['violations'], runOnly });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}

async function play(name: string, theme: 'light' | 'dark', width: number): Promise<HTMLElement> {
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
  return root;
}

describe.each(Object.keys(scenes))('%s', (name) => {
  it('has no violation that axe can find, light and dark', async () => {
    await play(name, 'light', 340);
    expect(await violations()).toEqual([]);
    document.documentElement.dataset.theme = 'dark';
    expect(await violations(['color-contrast'])).toEqual([]);
  });

  it('has touch targets of 44 px, and nothing that runs out of 300 px', async () => {
    const root = await play(name, 'light', 300);
    const small = [
      ...root.querySelectorAll<HTMLElement>('button, summary, label, input, textarea, select, [role=option]'),
    ]
      .filter((target) => !(target instanceof HTMLInputElement && target.closest('label')))
      .filter((target) => !(target instanceof HTMLLabelElement && target.htmlFor))
      .filter((target) => target.checkVisibility())
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44));
    expect(small.map(({ target, box }) => `${target.className} ${box.width} × ${box.height}`)).toEqual([]);
    const wide = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().right > 300.5,
    );
    expect(wide.map((element) => `${element.tagName} ${element.className}`)).toEqual([]);
  });
});

it('finds a fault when there is one', async () => {
  const root = await play('look-fors', 'light', 340);
  const image = document.createElement('img');
  root.querySelector('main')?.append(image);
  expect((await violations()).join()).toContain('image-alt');
});
