import { contrast, fromOklch, toOklch } from './colour';

/**
 * The papers that tints are made for: page, raised card, sunken field, per theme. They are the values in
 * `components/shared/tokens.css`; a test holds the two together.
 */
export const PAPERS = {
  light: { page: '#faf7f0', raised: '#ffffff', sunken: '#f2eee4' },
  dark: { page: '#1a1c21', raised: '#23262d', sunken: '#131519' },
} as const;
export type Theme = keyof typeof PAPERS;

/** One domain's colours in one theme. */
export interface Tint {
  /** For words and marks: at least 4.5 : 1 on every paper and on its own wash. */
  accent: string;
  /** A background of the same hue that the theme's ink is read on. */
  wash: string;
}

/** WCAG 2.2 asks 4.5 : 1 of small text; the rest is kept for the rounding of screens. */
const TEXT_CONTRAST = 4.6;

const WASH = { light: { l: 0.945, c: 0.03 }, dark: { l: 0.315, c: 0.045 } } as const;
/** Where the search for an accent begins, and which way it goes until the contrast is reached. */
const ACCENT = { light: { from: 0.52, step: -0.01 }, dark: { from: 0.74, step: 0.01 } } as const;

/**
 * A domain's tint in one theme, from the one colour its pack gives. The hue is the pack's; lightness is moved until the accent can
 * be read on all papers of the theme, so that no district can choose a colour that fails.
 */
export function domainTint(colour: string, theme: Theme): Tint {
  const { c, h } = toOklch(colour);
  const grey = c < 0.02;
  const wash = fromOklch({ l: WASH[theme].l, c: grey ? c : WASH[theme].c, h });
  const grounds = [...Object.values(PAPERS[theme]), wash];
  const { from, step } = ACCENT[theme];
  const chroma = grey ? c : Math.min(Math.max(c, 0.09), 0.15);
  let l = from;
  let accent = fromOklch({ l, c: chroma, h });
  while (l > 0.02 && l < 0.98 && grounds.some((ground) => contrast(accent, ground) < TEXT_CONTRAST)) {
    l += step;
    accent = fromOklch({ l, c: chroma, h });
  }
  return { accent, wash };
}
