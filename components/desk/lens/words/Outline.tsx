import { useState } from 'preact/hooks';
import { SearchField } from '@/components/shared/SearchField';
import { itemOf } from '@/lib/lens/edition/compare';
import { fold } from '@/lib/lens/fold';
import type { LensPack } from '@/lib/lens/pack';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';
import { AddItem } from './AddItem';

interface OutlineProps {
  chosen: string;
  onChoose: (item: string) => void;
}

/** Everything in the lens by name, to be chosen from. What changed and what is worth another look is marked in words, not by colour alone. */
export function Outline({ chosen, onChoose }: OutlineProps) {
  const words = useLensWords();
  const { work, changes, findings } = useLensTools();
  const [asked, ask] = useState('');
  const changed = new Set(changes.map(({ place }) => itemOf(place)));
  const found = new Set(findings.map(({ place }) => itemOf(place)));
  const groups = groupsOf(work.pack, words.outline, fold(asked));
  return (
    <nav class="sl-lens-outline" aria-label={words.outline.label}>
      <SearchField label={words.outline.search} value={asked} onInput={ask} />
      {groups.every(({ items }) => items.length === 0) && <p role="status">{words.outline.none}</p>}
      {groups.map(({ name, items }) =>
        items.length === 0 ? null : (
          <section key={name}>
            <h2>{name}</h2>
            <ul>
              {items.map(({ item, title }) => (
                <li key={item}>
                  <button
                    type="button"
                    class="sl-lens-item"
                    aria-current={item === chosen ? 'true' : undefined}
                    onClick={() => onChoose(item)}
                  >
                    <span lang={work.pack.language}>{title}</span>
                    {changed.has(item) && <small>{words.outline.changed}</small>}
                    {found.has(item) && <small class="sl-lens-look">{words.review.title}</small>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <AddItem onAdded={onChoose} />
    </nav>
  );
}

interface Group {
  name: string;
  items: { item: string; title: string }[];
}

function groupsOf(
  pack: LensPack,
  names: Record<'whole' | 'domains' | 'lookFors' | 'definitions' | 'starters' | 'wordLists', string>,
  asked: string,
): Group[] {
  const group = (name: string, items: Group['items']): Group => ({
    name,
    items: items.filter(({ title }) => asked === '' || fold(title).includes(asked)),
  });
  return [
    group(names.whole, [{ item: 'pack', title: pack.title }]),
    group(
      names.domains,
      pack.domains.map(({ id, title }) => ({ item: `domains/${id}`, title })),
    ),
    group(
      names.lookFors,
      pack.lookFors.map(({ id, title }) => ({ item: `lookFors/${id}`, title })),
    ),
    group(
      names.definitions,
      pack.definitions.map(({ id, term }) => ({ item: `definitions/${id}`, title: term })),
    ),
    group(
      names.starters,
      pack.sentenceStarters.map(({ id, text }) => ({ item: `sentenceStarters/${id}`, title: text })),
    ),
    group(names.wordLists, [{ item: listsOf(pack), title: names.wordLists }]),
  ];
}

/** The item of the lists in the lens's own language. */
const listsOf = ({ language }: LensPack): string => `wordLists/${language.toLowerCase().split('-')[0] ?? 'en'}`;
