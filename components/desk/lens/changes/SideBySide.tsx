import { useLensWords } from '../lens-words';

/** Old and new wording beside each other; under each other where there is no room. */
export function SideBySide({ old, now, language }: { old: string; now: string; language: string }) {
  const { changes } = useLensWords();
  const side = (name: string, text: string) => (
    <div>
      <dt>{name}</dt>
      <dd lang={text === '' ? undefined : language}>{text === '' ? <em>{changes.nothing}</em> : text}</dd>
    </div>
  );
  return (
    <dl class="sl-lens-sides">
      {side(changes.old, old)}
      {side(changes.new, now)}
    </dl>
  );
}
