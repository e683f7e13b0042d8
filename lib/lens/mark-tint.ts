/**
 * The colours that mark a passage, from the one colour that a lens gives a domain.
 *
 * The colour of the host's text, and often that of its page, is not ours to know. So the first domain's background lets most of
 * the page through: dark text on white and light text on near-black both keep a contrast of 4.5:1 (a test proves it for every
 * domain). The other domains' lines stand beside the words, not behind them, and carry the colour itself, at 4.5:1 against the
 * theme's surface, more than WCAG 2.2 asks of a mark (3:1, 1.4.11). Who cannot see the tints has the panel's list.
 *
 * A page is told the tints of both themes: it knows which one it is, and need not carry how they are reckoned.
 */
import type { Domain } from './pack';

export interface Tint {
  /** Behind the words; half transparent. */
  background: string;
  /** Under the words, and wherever the domain's colour stands on the theme's own surface: at least 4.5:1 there. */
  line: string;
}
/** One domain as a page draws it. */
export interface DomainMark extends Readonly<Record<Theme, Tint>> {
  id: string;
}
export type Theme = 'light' | 'dark';
export type Rgb = readonly [red: number, green: number, blue: number];

/** What the themes are reckoned against: paper, and the lightest page that hosts call dark. */
export const SURFACE: Record<Theme, Rgb> = { light: [255, 255, 255], dark: [32, 33, 36] };
/** How much of the colour stands behind the words. */
export const VEIL: Record<Theme, number> = { light: 0.26, dark: 0.36 };
const LINE_CONTRAST = 4.5;

/** Reads `#rrggbb`; anything else is a middle grey, which is a mark as well. */
export function rgb(hex: string): Rgb {
  const value = /^#[\da-f]{6}$/i.test(hex) ? Number.parseInt(hex.slice(1), 16) : 0x767676;
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** A colour over another, with `share` of it showing. */
export const over = (top: Rgb, below: Rgb, share: number): Rgb =>
  below.map((channel, index) => Math.round(channel + ((top[index] as number) - channel) * share)) as unknown as Rgb;

/** The tint of a domain's colour in a theme: the colour itself where it passes, else as little lighter (or darker) as it takes. */
export function tintOf(hex: string, theme: Theme): Tint {
  const toward: Rgb = theme === 'light' ? [0, 0, 0] : [255, 255, 255];
  let color = rgb(hex);
  for (let share = 0.05; contrast(color, SURFACE[theme]) < LINE_CONTRAST && share <= 1; share += 0.05) {
    color = over(toward, rgb(hex), share);
  }
  return { background: `rgb(${color.join(' ')} / ${VEIL[theme]})`, line: `rgb(${color.join(' ')})` };
}

/** How a page draws the domains of a lens. */
export const domainMarks = (domains: readonly Pick<Domain, 'id' | 'color'>[]): DomainMark[] =>
  domains.map(({ id, color }) => ({ id, light: tintOf(color, 'light'), dark: tintOf(color, 'dark') }));
