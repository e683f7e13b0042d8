import type { Source } from '@/lib/lens/pack';

/** Where a part of the lens comes from. Addresses open in a new tab and learn nothing of where they were opened. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ul class="sl-list">
      {sources.map((source) => (
        <li key={source.id}>
          {source.citation}{' '}
          {/^https:\/\//.test(source.url) && (
            <a href={source.url} target="_blank" rel="noreferrer noopener">
              {new URL(source.url).hostname}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
