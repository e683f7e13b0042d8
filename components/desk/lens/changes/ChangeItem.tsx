import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/TextField';
import { itemOf, type LensChange } from '@/lib/lens/edition/compare';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';
import { itemName, partName } from '../place-name';
import { SideBySide } from './SideBySide';

/** One change: old and new words, why, and whose idea it was. */
export function ChangeItem({ change }: { change: LensChange }) {
  const words = useLensWords();
  const { work, acts } = useLensTools();
  const { why = '', by = '' } = work.reasons[change.place] ?? {};
  return (
    <li class="sl-card">
      {change.kind === 'worded' ? (
        <>
          <h2>
            {itemName(work.pack, itemOf(change.place))} · {partName(work.pack, change.place, words)}
          </h2>
          <SideBySide old={change.old} now={change.new} language={work.pack.language} />
        </>
      ) : (
        <h2>{change.kind === 'added' ? words.changes.added(change.title) : words.changes.removed(change.title)}</h2>
      )}
      <TextField
        label={words.changes.reason}
        value={why}
        onInput={(next) => acts.because(change.place, { why: next, by })}
      />
      <TextField
        label={words.changes.by}
        value={by}
        onInput={(next) => acts.because(change.place, { why, by: next })}
      />
      {change.kind === 'worded' && (
        <Button look="quiet" icon="undo" onClick={() => acts.word(change.place, change.old)}>
          {words.changes.back}
        </Button>
      )}
    </li>
  );
}
