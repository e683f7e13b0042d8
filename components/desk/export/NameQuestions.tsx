import { Button } from '@/components/shared/Button';
import type { NameQuestion } from '@/lib/exchange/name-questions';
import { useFilesWords } from '../files-words';

interface NameQuestionsProps {
  questions: readonly NameQuestion[];
  decided: ReadonlyMap<string, string>;
  onDecide: (words: readonly string[], becomes: string) => void;
}

/** Names shown at once; the rest comes when these are decided. */
const SHOWN = 40;

/** Every word that may be a name, once, with a passage: what shall stand there instead? */
export function NameQuestions({ questions, decided, onDecide }: NameQuestionsProps) {
  const words = useFilesWords().names;
  const open = questions.filter((one) => !decided.has(one.words));
  const shown = [...open, ...questions.filter((one) => decided.has(one.words))].slice(0, SHOWN);
  const choices = [words.student, words.teacher, words.colleague];
  return (
    <section class="sl-names" aria-labelledby="sl-names-title">
      <h2 id="sl-names-title">{words.title}</h2>
      <p role="status">{open.length > 0 ? words.open(open.length) : words.settled}</p>
      {open.length > 1 && (
        <div class="sl-actions">
          <Button
            onClick={() =>
              onDecide(
                open.map((one) => one.words),
                words.student,
              )
            }
          >
            {words.allStudents}
          </Button>
        </div>
      )}
      <ul>
        {shown.map((one) => (
          <li key={one.words}>
            <p class="sl-names-where">
              {one.before}
              <mark>{one.words}</mark>
              {one.after}
              <span class="sl-soft"> {words.times(one.count)}</span>
            </p>
            <select
              class="sl-field-input"
              aria-label={words.choose(one.words)}
              value={decided.get(one.words) ?? ''}
              onChange={(event) => onDecide([one.words], event.currentTarget.value)}
            >
              <option value="">{words.undecided}</option>
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choice}
                </option>
              ))}
              <option value={one.words}>{words.keep}</option>
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
