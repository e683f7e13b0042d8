import type { Snippet } from '@/lib/evidence/records';

interface QuoteChoiceProps {
  legend: string;
  empty?: string;
  snippets: readonly Snippet[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Which of a visit's quotes are meant: each by its words, in the order in which they were saved. */
export function QuoteChoice({ legend, empty, snippets, chosen, onChange }: QuoteChoiceProps) {
  if (snippets.length === 0) return empty ? <p class="sl-soft">{empty}</p> : null;
  const toggle = (id: string): void => {
    const next = snippets.map((one) => one.id).filter((one) => (one === id) !== chosen.includes(one));
    onChange(next);
  };
  return (
    <fieldset class="sl-quote-choice">
      <legend class="sl-field-label">{legend}</legend>
      {snippets.map(({ id, body }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>{body.quote.exact}</span>
        </label>
      ))}
    </fieldset>
  );
}
