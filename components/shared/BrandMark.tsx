import './marks.css';

/** The product's sign (public/icon/icon.svg without its tails): two lenses, and what both see. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return (
    <svg class="sl-brand-mark" aria-hidden="true" width={size} height={size} viewBox="0 0 128 128">
      <path class="sl-brand-left" d="M46 18a42 42 0 1 1-24.400 76.200L6 106l5.500-21.500A42 42 0 0 1 46 18Z" />
      <path class="sl-brand-right" d="M82 18a42 42 0 0 1 34.500 66.500L122 106l-15.600-11.800A42 42 0 1 1 82 18Z" />
      <path class="sl-brand-shared" d="M64 22.050a42 42 0 0 1 0 75.900a42 42 0 0 1 0-75.900Z" />
    </svg>
  );
}
