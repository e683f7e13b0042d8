import type { ComponentChildren } from 'preact';
import { useWords } from './language-context';

/** A setting that the district made: what it is, and why it cannot be changed here. */
export function Managed({ name, children }: { name: string; children: ComponentChildren }) {
  const { policy } = useWords();
  return (
    <div class="sl-managed">
      <span class="sl-field-label">{name}</span> {children} <span class="sl-soft">{policy.managed}</span>
    </div>
  );
}
