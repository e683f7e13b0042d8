import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { contrast, fromOklch, toOklch } from '@/lib/lens/colour';
import { domainTint, PAPERS, type Theme } from '@/lib/lens/domain-tint';
import { fc } from '../../data/seeded';

const tokens = readFileSync(new URL('../../../components/shared/tokens.css', import.meta.url), 'utf8');
const THEMES: readonly Theme[] = ['light', 'dark'];

/** A token's value in one theme, as the style sheet has it. */
function token(name: string, theme: Theme): string {
  const pair = new RegExp(`--sl-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  const value = pair?.[theme === 'light' ? 1 : 2];
  if (!value) throw new Error(`No token ${name}`);
  return value;
}

describe('contrast (WCAG 2.2)', () => {
  it('knows the ends of the scale and a published middle', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#336699', '#336699')).toBe(1);
    // #767676 on white is the lightest grey that passes 4.5 : 1.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('takes a colour apart and puts it together again', () => {
    for (const { color } of builtInLens.domains) expect(fromOklch(toOklch(color))).toBe(color.toLowerCase());
  });
});

describe.each(THEMES)('domain colours, %s', (theme) => {
  it.each(builtInLens.domains)('can be read on every paper and on their own wash: $title', ({ color }) => {
    const { accent, wash } = domainTint(color, theme);
    for (const paper of [...Object.values(PAPERS[theme]), wash]) {
      expect(contrast(accent, paper)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(token('ink', theme), wash)).toBeGreaterThanOrEqual(7);
  });

  it('stay apart from one another', () => {
    const accents = builtInLens.domains.map(({ color }) => domainTint(color, theme).accent);
    expect(new Set(accents).size).toBe(accents.length);
  });

  it('pass whatever colour a district chooses', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (chosen) => {
        const { accent, wash } = domainTint(chosen, theme);
        return [...Object.values(PAPERS[theme]), wash].every((paper) => contrast(accent, paper) >= 4.5);
      }),
    );
  });
});

describe.each(THEMES)('the product’s own colours, %s', (theme) => {
  it('stand on the papers that the tints are made for', () => {
    for (const [name, value] of Object.entries(PAPERS[theme])) expect(token(name, theme)).toBe(value);
  });

  it.each([
    ['ink', 'page', 7],
    ['ink', 'raised', 7],
    ['ink', 'sunken', 7],
    ['ink', 'chosen', 7],
    ['ink', 'marker', 7],
    ['ink', 'care-wash', 7],
    ['ink', 'wrong-wash', 7],
    ['ink-soft', 'page', 4.5],
    ['ink-soft', 'raised', 4.5],
    ['ink-soft', 'sunken', 4.5],
    ['on-brand', 'brand', 4.5],
    ['on-brand', 'brand-deep', 4.5],
    ['brand', 'page', 4.5],
    ['brand', 'sunken', 4.5],
    ['good', 'page', 4.5],
    ['care', 'page', 4.5],
    ['care', 'care-wash', 4.5],
    ['wrong', 'page', 4.5],
    ['wrong', 'wrong-wash', 4.5],
    // Not text: borders of controls and the ring of the keyboard.
    ['rule-strong', 'page', 3],
    ['rule-strong', 'raised', 3],
    ['focus-ring', 'page', 3],
    ['focus-ring', 'raised', 3],
    ['focus-ring', 'sunken', 3],
    ['focus-ring', 'chosen', 3],
  ])('%s on %s has at least %d : 1', (front, back, least) => {
    expect(contrast(token(front, theme), token(back, theme))).toBeGreaterThanOrEqual(least);
  });
});
