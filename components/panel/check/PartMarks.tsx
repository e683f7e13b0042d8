import { useWords } from '@/components/shared/language-context';
import { type NoteCheck, PARTS } from '@/lib/writing/note-check';

/** Which of the four parts the note has: a filled mark or an open one, in one colour, since neither is good or bad. */
export function PartMarks({ parts }: Pick<NoteCheck, 'parts'>) {
  const words = useWords();
  return (
    <ul class="sl-part-marks" aria-label={words.check.parts}>
      {PARTS.map((part) => {
        const there = parts[part].length > 0;
        const name = words.check.part[part];
        return (
          <li key={part} class={there ? 'sl-part sl-part-in' : 'sl-part'}>
            <span class="sl-hidden">{there ? words.check.partIn(name) : words.check.partOut(name)}</span>
            <span aria-hidden="true">{name}</span>
          </li>
        );
      })}
    </ul>
  );
}
