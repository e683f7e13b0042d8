/** What the person asked of the browser, not of us: less motion, and the system's own colours. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { createHighlighter } from '@/lib/highlight/highlighter';
import { flash } from '@/lib/highlight/jump';
import { builtInLens } from '@/lib/lens/built-in';
import { domainMarks } from '@/lib/lens/mark-tint';
import { withSuggestions } from '../../doubles/engines';
import { scenes } from '../../doubles/gallery/scenes';
import { paint, settled } from './screen';

interface Media {
  'forced-colors'?: 'active';
  'prefers-reduced-motion'?: 'reduce';
}

/** What the browser tells every page that the person asked for. */
async function ask(media: Media): Promise<void> {
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await (cdp() as unknown as { send(method: string, given: unknown): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    { features },
  );
}
afterEach(() => ask({}));

async function play(name: string): Promise<HTMLElement> {
  const scene = scenes[name];
  if (!scene) throw new Error(`No scene ${name}`);
  const { engines, ready } = withSuggestions();
  const { port, root } = await paint(scene.setup, {
    ...(scene.suggests && { engines }),
    ...(scene.before && { before: scene.before }),
  });
  // The other tests stand still by this; here it is what is looked at.
  document.documentElement.style.removeProperty('--sl-quick');
  await settled();
  if (scene.suggests) await ready;
  await scene.play?.({ port, root });
  return root;
}

const moving = (root: HTMLElement): Element[] =>
  [...root.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    return /[1-9]/.test(transitionDuration) || /[1-9]/.test(animationDuration);
  });

describe('less motion', () => {
  it('stops everything that moves in the panel', async () => {
    expect(moving(await play('look-for-open')).length).toBeGreaterThan(0);
    await ask({ 'prefers-reduced-motion': 'reduce' });
    expect(moving(await play('look-for-open'))).toEqual([]);
  });

  it('shows a passage by a steady mark where it would flash', async () => {
    const passage = document.createElement('p');
    passage.textContent = 'Because a fourth is smaller than a third.';
    document.body.append(passage);
    const range = new Range();
    range.selectNodeContents(passage);
    vi.useFakeTimers();
    const shownAfter = (ms: number): boolean => {
      const stop = flash('passage', range, window);
      vi.advanceTimersByTime(ms);
      const shown = CSS.highlights.has('passage');
      stop();
      return shown;
    };
    expect([100, 300, 500].map(shownAfter)).toEqual([true, false, true]);
    await ask({ 'prefers-reduced-motion': 'reduce' });
    expect([100, 300, 500, 1500, 1700].map(shownAfter)).toEqual([true, true, true, true, false]);
    vi.useRealTimers();
    passage.remove();
  });
});

describe('forced colours', () => {
  beforeEach(() => ask({ 'forced-colors': 'active' }));

  /** All that a person could tell two elements apart by; a check sign is a drawing. */
  const looks = (element: Element): string =>
    [null, '::before', '::after']
      .map((part) => {
        const {
          color,
          backgroundColor,
          borderStyle,
          borderWidth,
          borderColor,
          outlineStyle,
          boxShadow,
          content,
          fontWeight,
        } = getComputedStyle(element, part);
        return [
          color,
          backgroundColor,
          borderStyle,
          borderWidth,
          borderColor,
          outlineStyle,
          boxShadow,
          content,
          fontWeight,
        ].join();
      })
      .join(`${element.querySelectorAll('svg').length}`);

  it.each(Object.keys(scenes))('%s: what is chosen still looks chosen', async (name) => {
    const root = await play(name);
    for (const attribute of ['aria-selected', 'aria-pressed', 'aria-checked']) {
      for (const chosen of root.querySelectorAll(`[${attribute}=true]`)) {
        const other = [...(chosen.parentElement?.querySelectorAll(`[${attribute}=false]`) ?? [])].find(
          (one) => one.className === chosen.className,
        );
        if (other) expect(looks(chosen), chosen.outerHTML.slice(0, 200)).not.toBe(looks(other));
      }
    }
  });

  it('marks passages in the system’s colour for marks', () => {
    const passage = document.createElement('p');
    passage.textContent = 'Because a fourth is smaller than a third.';
    const mark = document.createElement('mark');
    document.body.append(passage, mark);
    const range = new Range();
    range.selectNodeContents(passage);
    const [domain] = builtInLens.domains;
    const lights = createHighlighter(document, domainMarks(builtInLens.domains));
    lights.draw([{ id: 'a', range, domainIds: [domain?.id ?? ''] }]);
    const [name] = CSS.highlights.keys();
    expect(getComputedStyle(passage, `::highlight(${name})`).backgroundColor).toBe(
      getComputedStyle(mark).backgroundColor,
    );
    lights[Symbol.dispose]();
    passage.remove();
    mark.remove();
  });
});
