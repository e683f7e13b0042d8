import type { ComponentChildren } from 'preact';
import { marksOf } from '@/lib/evidence/said-words';

/** A text with the words of the search marked in it. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const marks = marksOf(text, words);
  if (marks.length === 0) return <>{text}</>;
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), <mark class="sl-found">{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
