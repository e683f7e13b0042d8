import { Chip } from '@/components/shared/Chip';
import { Disclosure } from '@/components/shared/Disclosure';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { Own } from '@/components/shared/Own';
import { useReading } from '@/components/shared/reading-context';
import { SourceList } from '@/components/shared/SourceList';
import type { Definition } from '@/lib/lens/pack';

/** One shared word: what it means here, how it shows itself, and what it is not. */
export function WordCard({ definition, onOpen }: { definition: Definition; onOpen: (id: string) => void }) {
  const words = useWords();
  const lens = useLens();
  const { gradeBand } = useReading();
  const bands = lens.pack.gradeBands.filter(
    ({ id }) => definition.gradeNotes[id] && (gradeBand === null || gradeBand === id),
  );
  return (
    <div class="sl-word-card">
      <h3>
        <Own>{words.sharedWords.means}</Own>
      </h3>
      <p class="sl-means">{definition.definition}</p>
      <Part name={words.sharedWords.looksLike} lines={definition.looksLike} />
      <Part name={words.sharedWords.soundsLike} lines={definition.soundsLike} spoken />
      <Part name={words.sharedWords.isNot} lines={definition.isNot} />
      <Part name={words.sharedWords.notes} lines={definition.notes ?? []} />
      <Part
        name={words.lookFor.grades}
        lines={bands.map(({ id, label }) => `${label}: ${definition.gradeNotes[id]}`)}
      />
      {definition.related.length > 0 && (
        <>
          <h3>
            <Own>{words.sharedWords.related}</Own>
          </h3>
          <div class="sl-chips">
            {definition.related.flatMap((id) => {
              const other = lens.definition(id);
              return other ? (
                <Chip key={id} onClick={() => onOpen(id)}>
                  {other.term}
                </Chip>
              ) : (
                []
              );
            })}
          </div>
        </>
      )}
      <Disclosure title={<Own>{words.lookFor.sources}</Own>}>
        <SourceList sources={lens.sources(definition.sources)} />
      </Disclosure>
      <p class="sl-version">
        <Own>{words.sharedWords.version(lens.pack.title, lens.pack.version)}</Own>
      </p>
    </div>
  );
}

function Part({ name, lines, spoken = false }: { name: string; lines: readonly string[]; spoken?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>
        <Own>{name}</Own>
      </h3>
      <ul class={spoken ? 'sl-list sl-spoken' : 'sl-list'}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
