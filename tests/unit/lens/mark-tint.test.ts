import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { contrast, over, type Rgb, rgb, SURFACE, type Theme, tintOf, VEIL } from '@/lib/lens/mark-tint';

const domains = builtInLens.domains.map(({ title, color }) => [title, color] as const);
const numbers = (css: string) => (css.match(/[\d.]+/g) ?? []).map(Number);
const lineOf = (color: string, theme: Theme) => numbers(tintOf(color, theme).line) as unknown as Rgb;

it('reckons contrast as WCAG does', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast(rgb('#767676'), [255, 255, 255])).toBeCloseTo(4.54, 2);
});

it.each(domains)('lets near-black and near-white host text be read through the mark of %s', (_, color) => {
  const worstText: Record<Theme, Rgb[]> = {
    light: [rgb('#000000'), rgb('#202124'), rgb('#444746')],
    dark: [rgb('#ffffff'), rgb('#e8eaed')],
  };
  for (const theme of ['light', 'dark'] as const) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = numbers(tintOf(color, theme).background);
    expect(alpha).toBe(VEIL[theme]);
    const surfaces: Rgb[] = theme === 'light' ? [SURFACE.light, rgb('#f8f9fa')] : [SURFACE.dark, [0, 0, 0]];
    for (const surface of surfaces) {
      const behind = over([red, green, blue], surface, alpha);
      for (const text of worstText[theme]) expect(contrast(text, behind)).toBeGreaterThanOrEqual(4.5);
    }
  }
});

it.each(domains)('draws a line for %s that stands out in both themes', (_, color) => {
  for (const theme of ['light', 'dark'] as const) {
    expect(contrast(lineOf(color, theme), SURFACE[theme])).toBeGreaterThanOrEqual(4.5);
  }
});

it('keeps a colour that passes as it is, and changes one that does not', () => {
  expect(lineOf('#1B5E20', 'light')).toEqual(rgb('#1B5E20'));
  expect(lineOf('#1B5E20', 'dark')).not.toEqual(rgb('#1B5E20'));
  expect(contrast(lineOf('#FFEB3B', 'light'), SURFACE.light)).toBeGreaterThanOrEqual(4.5);
});

it('marks in grey where a lens gives no colour that can be read', () => {
  expect(lineOf('', 'light')).toEqual(lineOf('#767676', 'light'));
});
