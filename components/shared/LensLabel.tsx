import type { LensPack } from '@/lib/lens/pack';
import './lens-label.css';

/** Whose look-for it is, where two lenses stand side by side. */
export function LensLabel({ lens }: { lens: LensPack }) {
  return (
    <p class="sl-lens-label" lang={lens.language}>
      {lens.title} <small>{lens.version}</small>
    </p>
  );
}
