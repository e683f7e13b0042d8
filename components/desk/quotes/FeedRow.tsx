import { useMemo } from 'preact/hooks';
import type { Grouping } from '@/lib/evidence/grouping';
import type { Snippet } from '@/lib/evidence/records';
import type { Visit } from '@/lib/evidence/visit-records';
import type { LookFor } from '@/lib/lens/pack';
import type { Asked } from './asked';
import { DeskQuote } from './DeskQuote';
import type { ListRow } from './list-rows';
import { RowHead } from './RowHead';

/** What every row of one list is drawn with. */
export interface RowStyle {
  searched: readonly string[];
  ordered: readonly LookFor[];
  by: Grouping | null;
  visits: readonly Visit[];
  /** How many stand in each group; null while nobody knows. */
  groups: ReadonlyMap<string | null, number> | null;
  /** The one document that is shown, if only one is. */
  only: Asked['document'];
}

/** What a row can ask of its list. */
export interface RowActs {
  onOnly(document: Asked['document']): void;
  onChoose(index: number, upTo: boolean): void;
  onChanged(snippet: Snippet): void;
  onRemoved(id: string): void;
}

interface FeedRowProps {
  row: ListRow;
  index: number;
  /** How many rows there are; -1 while nobody knows. */
  of: number;
  chosen: boolean;
  style: RowStyle;
  /** Always those of the list as it is now. */
  acts: { readonly current: RowActs | null };
}

/** One quote of the list. While the page scrolls the list is drawn some sixty times a second: a row is drawn again only when it says something else. */
export function FeedRow({ row, index, of, chosen, style, acts }: FeedRowProps) {
  const { searched, ordered, by, visits, groups, only } = style;
  const { snippet, heading } = row;
  const headed = heading && `${heading.of}:${heading.of === 'group' ? heading.key : ''}`;
  return useMemo(
    () => (
      <article
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the feed pattern moves the keyboard from article to article
        tabIndex={0}
        aria-posinset={index + 1}
        aria-setsize={of}
        aria-label={snippet.body.quote.exact.slice(0, 200)}
        class={chosen ? 'sl-chosen' : undefined}
      >
        <RowHead
          row={row}
          by={by}
          visits={visits}
          groups={groups}
          only={only}
          onOnly={(document) => acts.current?.onOnly(document)}
          searched={searched}
        />
        <DeskQuote
          snippet={snippet}
          searched={searched}
          ordered={ordered}
          chosen={chosen}
          onChoose={(upTo) => acts.current?.onChoose(index, upTo)}
          onChanged={(changed) => acts.current?.onChanged(changed)}
          onRemoved={(id) => acts.current?.onRemoved(id)}
        />
      </article>
    ),
    [snippet, headed, index, of, chosen, searched, ordered, by, visits, groups, only, acts],
  );
}
