import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';

/** The vision that the lens carries, one line until it is opened. */
export function Vision() {
  const words = useWords();
  const { pack } = useLens();
  if (!pack.vision) return null;
  return (
    <details class="sl-vision">
      <summary>
        <span class="sl-hidden">{words.header.vision}: </span>
        <span class="sl-vision-words" lang={pack.language}>
          {pack.vision}
        </span>
      </summary>
    </details>
  );
}
