import { useState } from 'preact/hooks';
import { useLensTools } from '../lens-context';
import { ItemFields } from './ItemFields';
import { Outline } from './Outline';
import { Preview } from './Preview';
import { ReviewBar } from './ReviewBar';

/** The lens's words: everything by name, one item to write in, and how leaders will see it. */
export function WordsTab() {
  const { work } = useLensTools();
  const [chosen, choose] = useState(`lookFors/${work.pack.lookFors[0]?.id ?? ''}`);
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
