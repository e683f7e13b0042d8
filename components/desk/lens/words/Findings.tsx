import type { ReviewFinding } from '@/lib/lens/review/finding';
import { useLensWords } from '../lens-words';

/** What the review says of one place. Advice, never a bar: only a broken lens cannot be published. */
export function Findings({ findings }: { findings: readonly ReviewFinding[] }) {
  const { rules } = useLensWords().review;
  if (findings.length === 0) return null;
  return (
    <ul class="sl-lens-findings">
      {findings.map(({ rule, words }) => (
        <li key={rule}>{rules[rule](words)}</li>
      ))}
    </ul>
  );
}
