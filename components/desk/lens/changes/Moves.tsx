import type { LensChange } from '@/lib/lens/edition/compare';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';

/** Where each look-for that goes is seen from now on: under another, under several (split), or with others under one (merged). */
export function Moves({ removed }: { removed: readonly LensChange[] }) {
  const words = useLensWords().changes;
  const { work, acts } = useLensTools();
  if (removed.length === 0) return null;
  const targetsOf = (id: string): readonly string[] => work.moves.find(({ from }) => from.includes(id))?.to ?? [];
  const set = (id: string, to: string[]): void =>
    acts.change((before) => ({
      ...before,
      moves: [...before.moves.filter(({ from }) => !from.includes(id)), { from: [id], to }],
    }));
  return (
    <ul class="sl-lens-moves">
      {removed.map((change) => {
        if (change.kind !== 'removed') return null;
        const id = change.place.split('/')[1] ?? '';
        const targets = targetsOf(id);
        return (
          <li key={id} class="sl-card">
            <fieldset class="sl-lens-targets">
              <legend>{words.movedTo(change.title)}</legend>
              {work.pack.lookFors.map((lookFor) => (
                <label key={lookFor.id} lang={work.pack.language}>
                  <input
                    type="checkbox"
                    checked={targets.includes(lookFor.id)}
                    onChange={({ currentTarget }) =>
                      set(
                        id,
                        currentTarget.checked ? [...targets, lookFor.id] : targets.filter((one) => one !== lookFor.id),
                      )
                    }
                  />
                  <span>{lookFor.title}</span>
                </label>
              ))}
            </fieldset>
            {targets.length === 0 && <p class="sl-soft">{words.nowhere}</p>}
          </li>
        );
      })}
    </ul>
  );
}
