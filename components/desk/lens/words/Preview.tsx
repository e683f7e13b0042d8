import { useMemo } from 'preact/hooks';
import '@/components/panel/lookfors/look-fors.css';
import '@/components/panel/sharedwords/shared-words.css';
import { LookForBody } from '@/components/panel/lookfors/LookForBody';
import { WordCard } from '@/components/panel/sharedwords/WordCard';
import { domainStyle } from '@/components/shared/domain-style';
import { LensContext } from '@/components/shared/lens-context';
import { indexLens } from '@/lib/lens/lens-index';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';

/** The chosen item exactly as the panel shows it, while it is written. */
export function Preview({ item, onChoose }: { item: string; onChoose: (item: string) => void }) {
  const words = useLensWords().preview;
  const { work } = useLensTools();
  const lens = useMemo(() => indexLens(work.pack), [work.pack]);
  const [collection, id = ''] = item.split('/');
  const lookFor = collection === 'lookFors' ? lens.lookFor(id) : undefined;
  const definition = collection === 'definitions' ? lens.definition(id) : undefined;
  const domain = lookFor && lens.domain(lookFor.domainId);
  const openWord = (wordId: string): void => onChoose(`definitions/${wordId}`);
  return (
    <aside class="sl-lens-preview" aria-label={words.title}>
      <h2>{words.title}</h2>
      <LensContext.Provider value={lens}>
        {lookFor && (
          <div class="sl-lens-card sl-look-for sl-domain" style={domain && domainStyle(domain.color)}>
            <h3 lang={work.pack.language}>{lookFor.title}</h3>
            <LookForBody lookFor={lookFor} onWord={openWord} />
          </div>
        )}
        {definition && (
          <div class="sl-lens-card sl-word" lang={work.pack.language}>
            <h3>{definition.term}</h3>
            <WordCard definition={definition} onOpen={openWord} />
          </div>
        )}
      </LensContext.Provider>
      {!lookFor && !definition && <p class="sl-soft">{words.nothing}</p>}
    </aside>
  );
}
