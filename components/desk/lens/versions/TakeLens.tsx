import { useState } from 'preact/hooks';
import type { ReadProblem } from '@/lib/exchange/problem';
import { useDesk } from '../../desk-context';
import { Problems } from '../../import/Problems';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';

type Taken =
  | { state: 'none' }
  | { state: 'refused'; problems: readonly ReadProblem[] }
  | { state: 'conflict' }
  | { state: 'sheet'; changed: number }
  | { state: 'lens'; title: string; version: string };

/** A whole lens becomes a version that can be used; a spreadsheet of words becomes changes that can be published. */
export function TakeLens({ onTaken }: { onTaken: () => void }) {
  const words = useLensWords().versions;
  const { attempt } = useDesk();
  const { port, work, acts } = useLensTools();
  const [taken, show] = useState<Taken>({ state: 'none' });
  const take = async (file: File): Promise<void> => {
    if (/\.(csv|xlsx)$/i.test(file.name)) {
      const read = await attempt(port.readSheet(file, work.pack));
      if (!read) return;
      const sheet = read.value;
      if (!sheet.ok) return show({ state: 'refused', problems: sheet.problems });
      acts.change((before) => ({ ...before, pack: sheet.value.pack }));
      return show({ state: 'sheet', changed: sheet.value.changed });
    }
    const lens = await port.readLens(file);
    if (!lens.ok) return show({ state: 'refused', problems: lens.problems });
    const kept = await port.keep(lens.value);
    if (!kept.ok && kept.reason === 'conflict') return show({ state: 'conflict' });
    if (!(await attempt(Promise.resolve(kept)))) return;
    show({ state: 'lens', title: lens.value.title, version: lens.value.version });
    onTaken();
  };
  return (
    <section class="sl-card" aria-labelledby="sl-take-lens">
      <h2 id="sl-take-lens">{words.take}</h2>
      <p class="sl-soft">{words.takeHint}</p>
      <label class="sl-take-file sl-field">
        <span class="sl-field-label">{words.takeFile}</span>
        <input
          type="file"
          accept=".json,.csv,.xlsx"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void take(file);
          }}
        />
      </label>
      {taken.state === 'refused' && <Problems problems={taken.problems} title={words.refused} />}
      <div role="status">
        {taken.state === 'conflict' && <p class="sl-wrong">{words.conflict}</p>}
        {taken.state === 'sheet' && <p>{words.sheetTaken(taken.changed)}</p>}
        {taken.state === 'lens' && <p>{words.lensTaken(taken.title, taken.version)}</p>}
      </div>
    </section>
  );
}
