import { useState } from 'preact/hooks';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { SearchField } from '@/components/shared/SearchField';
import { findWords } from '@/lib/lens/find-words';
import './shared-words.css';
import { WordItem } from './WordItem';

interface SharedWordsTabProps {
  open: string | null;
  onOpen: (id: string | null) => void;
}

/** The shared definitions, found by name or by what else people call them. */
export function SharedWordsTab({ open, onOpen }: SharedWordsTabProps) {
  const words = useWords();
  const { pack } = useLens();
  const [query, setQuery] = useState('');
  const found = findWords(pack, query);
  // A word that was asked for from elsewhere is shown whatever the search holds.
  const asked = open !== null && !found.some(({ definition }) => definition.id === open);
  const shown = asked ? findWords(pack, '').filter(({ definition }) => definition.id === open) : found;
  return (
    <div class="sl-words">
      <div class="sl-words-search">
        <SearchField
          label={words.sharedWords.search}
          value={query}
          onInput={(text) => {
            setQuery(text);
            onOpen(null);
          }}
        />
        <p class="sl-soft" role="status">
          {query !== '' && (found.length > 0 ? words.sharedWords.found(found.length) : words.sharedWords.none(query))}
        </p>
      </div>
      <ul>
        {shown.map(({ definition, alias }) => (
          <WordItem
            key={definition.id}
            definition={definition}
            alias={alias}
            open={open === definition.id}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </div>
  );
}
