import { useLensWords } from '../lens-words';
import { AnswerCheck } from './AnswerCheck';
import { AskCheck } from './AskCheck';
import { CompareCheck } from './CompareCheck';

/** The definition check (S12): ask, answer before looking, compare. By file; there is no server. */
export function CheckTab() {
  const words = useLensWords().check;
  return (
    <div class="sl-lens-check">
      <p>{words.what}</p>
      <AskCheck />
      <AnswerCheck />
      <CompareCheck />
    </div>
  );
}
