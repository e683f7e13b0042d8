import { luminance, type Rgb, type Theme } from '@/lib/lens/mark-tint';

/** Whether a page is light or dark, by the first background that it really paints; a browser's dark setting says little about it. */
export function themeOf(page: Document): Theme {
  for (const element of [page.body, page.documentElement]) {
    const parts =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
    if (parts.length >= 3 && alpha > 0.5) return themeOn([red, green, blue]);
  }
  return getComputedStyle(page.documentElement).colorScheme.startsWith('dark') ? 'dark' : 'light';
}

const themeOn = (background: Rgb): Theme => (luminance(background) < 0.18 ? 'dark' : 'light');
