import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { removeDefinition, removeLookFor } from '@/lib/lens/edition/items';
import { spotAt } from '@/lib/lens/edition/place';
import { placesIn, wordingAt } from '@/lib/lens/edition/wordings';
import type { Reason } from '@/lib/outcome/outcome';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';
import { itemName, partName } from '../place-name';
import { Findings } from './Findings';

/** Every part of one item, to be written in. */
export function ItemFields({ item, onGone }: { item: string; onGone: () => void }) {
  const words = useLensWords();
  const { reasons } = useWords();
  const { work, acts, findings } = useLensTools();
  const [refused, refuse] = useState<{ place: string; reason: Reason } | null>(null);
  const places = placesIn(work.pack, item);
  const [collection, id = ''] = item.split('/');
  const remove = (): void => {
    const gone = collection === 'lookFors' ? removeLookFor(work.pack, id) : removeDefinition(work.pack, id);
    if (gone.ok) {
      acts.change((before) => ({ ...before, pack: gone.value }));
      onGone();
    } else refuse({ place: '', reason: gone.reason });
  };
  return (
    <div class="sl-lens-fields" lang={work.pack.language}>
      <h2 tabIndex={-1}>{itemName(work.pack, item)}</h2>
      {places.map((place) => {
        const lines = spotAt(work.pack, place)?.kind === 'lines';
        const text = wordingAt(work.pack, place) ?? '';
        const name = partName(work.pack, place, words);
        return (
          <div key={place} id={`sl-at-${place}`} class="sl-lens-field">
            <WordingField
              label={lines ? `${name} (${words.fields.aLine})` : name}
              text={text}
              lines={lines ? 3 : text.length > 70 ? 2 : 1}
              onText={(next) => {
                const reason = acts.word(place, next);
                refuse(reason ? { place, reason } : null);
              }}
            />
            {refused?.place === place && <p class="sl-wrong">{reasons[refused.reason]}</p>}
            <Findings findings={findings.filter((one) => one.place === place)} />
          </div>
        );
      })}
      {(collection === 'lookFors' || collection === 'definitions') && (
        <Button icon="remove" onClick={remove}>
          {words.fields.remove}
        </Button>
      )}
      {refused?.place === '' && <p class="sl-wrong">{reasons[refused.reason]}</p>}
    </div>
  );
}

interface WordingFieldProps {
  label: string;
  text: string;
  lines: number;
  onText: (text: string) => void;
}

/** A field that keeps what is typed as it is typed: the lens trims its lines, and the caret must not jump for it. */
function WordingField({ label, text, lines, onText }: WordingFieldProps) {
  const [typed, type] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      value={typed ?? text}
      lines={lines}
      onInput={(next) => {
        type(next);
        onText(next);
      }}
      onBlur={() => type(null)}
    />
  );
}
