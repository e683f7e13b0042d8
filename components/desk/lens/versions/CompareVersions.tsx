import { useState } from 'preact/hooks';
import { compareLenses, itemOf } from '@/lib/lens/edition/compare';
import type { LensPack } from '@/lib/lens/pack';
import { SideBySide } from '../changes/SideBySide';
import { useLensWords } from '../lens-words';
import { itemName, partName } from '../place-name';

/** Any two versions, old and new wording side by side (S2), and what the change log says. */
export function CompareVersions({ packs }: { packs: readonly LensPack[] }) {
  const words = useLensWords();
  const [older, chooseOlder] = useState(1);
  const [newer, chooseNewer] = useState(0);
  const [one, two] = [packs[older], packs[newer]];
  if (packs.length < 2 || !one || !two) return <p class="sl-soft">{words.versions.none}</p>;
  const changes = compareLenses(one, two);
  const log = two.changeLog?.find(({ version }) => version === two.version);
  const reasonAt = (place: string) => log?.entries.find((entry) => entry.place === place);
  const choice = (label: string, value: number, set: (index: number) => void) => (
    <label class="sl-field">
      <span class="sl-field-label">{label}</span>
      <select class="sl-field-input" value={value} onChange={(event) => set(Number(event.currentTarget.value))}>
        {packs.map(({ id, title, version }, index) => (
          <option key={`${id} ${version}`} value={index}>
            {title} {version}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section class="sl-card" aria-labelledby="sl-compare">
      <h2 id="sl-compare">{words.versions.compare}</h2>
      <div class="sl-lens-choice">
        {choice(words.changes.old, older, chooseOlder)}
        {choice(words.changes.new, newer, chooseNewer)}
      </div>
      {changes.length === 0 && <p>{words.versions.same}</p>}
      {changes.length > 0 && !log && <p class="sl-soft">{words.versions.noLog}</p>}
      <ul class="sl-lens-change-list">
        {changes.map((change) => {
          const said = reasonAt(change.place);
          return (
            <li key={change.place}>
              {change.kind === 'worded' ? (
                <>
                  <h3>
                    {itemName(two, itemOf(change.place))} · {partName(two, change.place, words)}
                  </h3>
                  <SideBySide old={change.old} now={change.new} language={two.language} />
                </>
              ) : (
                <h3>
                  {change.kind === 'added' ? words.changes.added(change.title) : words.changes.removed(change.title)}
                </h3>
              )}
              {said?.why && <p>{said.why}</p>}
              {said?.by && <p class="sl-soft">{words.proposals.by(said.by)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
