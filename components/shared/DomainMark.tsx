/** Each domain has a shape beside its colour, so that colour is never the only sign. The shapes repeat after the sixth domain. */
const SHAPES = [
  'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  'M1.500 1.500h9v9h-9Z',
  'M6 .5 11.500 6 6 11.500.5 6Z',
  'M6 1 11.300 10.600H.7Z',
  'M3.400 1.200h5.200L11.400 6l-2.800 4.800H3.400L.6 6Z',
  'M6 .6 7.800 4.200l4 .6-2.900 2.800.7 4L6 9.700l-3.600 1.900.7-4L.2 4.800l4-.6Z',
] as const;

/** The mark of a domain by its place in the pack (0-based); takes the accent of the `sl-domain` around it. */
export function DomainMark({ order, size = 12 }: { order: number; size?: number }) {
  return (
    <svg class="sl-domain-mark" aria-hidden="true" width={size} height={size} viewBox="0 0 12 12">
      <path d={SHAPES[order % SHAPES.length]} />
    </svg>
  );
}
