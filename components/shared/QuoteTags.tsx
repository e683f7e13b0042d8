import type { Tag } from '@/lib/evidence/records';
import { LevelMark } from './LevelMark';
import { LookForName } from './LookForName';
import { useLens } from './lens-context';
import './quote-tags.css';

/** The look-fors of a quote, each with its level where one was said. */
export function QuoteTags({ tags }: { tags: readonly Tag[] }) {
  const { pack } = useLens();
  return (
    <ul class="sl-quote-tags">
      {tags.map(({ lookForId, level }) => (
        <li key={lookForId}>
          <LookForName id={lookForId} />
          {level !== null && (
            <span class="sl-quote-level" lang={pack.language}>
              <LevelMark level={level} />
              {pack.levelScale.labels[level]}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
