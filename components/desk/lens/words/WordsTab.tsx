import { useState } from 'preact/hooks';
import { openLists } from '@/lib/lens/edition/work';
import { useLensTools } from '../lens-context';
import { ItemFields } from './ItemFields';
import { Outline } from './Outline';
import { Preview } from './Preview';
import { ReviewBar } from './ReviewBar';

/** The lens's words: everything by name, one item to write in, and how leaders will see it. */
export function WordsTab() {
  const { work, acts } = useLensTools();
  const [chosen, show] = useState(`lookFors/${work.pack.lookFors[0]?.id ?? ''}`);
  const choose = (item: string): void => {
    const [collection, language = ''] = item.split('/');
    if (collection === 'wordLists') acts.change((before) => ({ ...before, pack: openLists(before.pack, language) }));
    show(item);
  };
  return (
    <>
      <ReviewBar onShow={choose} />
      <div class="sl-lens-columns">
        <Outline chosen={chosen} onChoose={choose} />
        <ItemFields key={chosen} item={chosen} onGone={() => choose('pack')} />
        <Preview item={chosen} onChoose={choose} />
      </div>
    </>
  );
}
