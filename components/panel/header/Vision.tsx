import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { usePolicy } from '@/components/shared/policy-context';

/** The vision that the lens or the district carries, one line until it is opened; the district's objectives under it. */
export function Vision() {
  const words = useWords();
  const { pack } = useLens();
  const objectives = usePolicy()?.policy.objectives ?? [];
  if (!pack.vision && objectives.length === 0) return null;
  return (
    <details class="sl-vision">
      <summary>
        <span class="sl-hidden">{words.header.vision}: </span>
        <span class="sl-vision-words" lang={pack.language}>
          {pack.vision ?? words.policy.objectives}
        </span>
      </summary>
      {objectives.length > 0 && (
        <ul aria-label={words.policy.objectives}>
          {objectives.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
