/** The product's mark (two lenses that share an area) as SVG nodes; built without any HTML sink, for pages with Trusted Types. */
const SVG = 'http://www.w3.org/2000/svg';

export function lensMark(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of [
    ['circle', { cx: '9', cy: '12', r: '6.5', fill: 'none' }],
    ['circle', { cx: '15', cy: '12', r: '6.5', fill: 'none' }],
    [
      'path',
      { d: 'M12 6.23a6.5 6.5 0 0 1 0 11.54a6.5 6.5 0 0 1 0-11.54z', fill: 'currentColor', 'fill-opacity': '.28' },
    ],
  ] as const) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    shape.setAttribute('stroke', 'currentColor');
    shape.setAttribute('stroke-width', '1.75');
    svg.append(shape);
  }
  return svg;
}
