import { drawing } from './element';

const LINE = { stroke: 'currentColor', 'stroke-width': 1.75 };

/** The product's mark: two lenses that share an area. */
export const lensMark = (): SVGSVGElement =>
  drawing(
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    drawing('circle', { cx: 9, cy: 12, r: 6.5, fill: 'none', ...LINE }),
    drawing('circle', { cx: 15, cy: 12, r: 6.5, fill: 'none', ...LINE }),
    drawing('path', {
      d: 'M12 6.23a6.5 6.5 0 0 1 0 11.54a6.5 6.5 0 0 1 0-11.54z',
      fill: 'currentColor',
      'fill-opacity': '.28',
      ...LINE,
    }),
  );
